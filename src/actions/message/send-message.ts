import { type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { nameInChat } from "../../storage/family.ts";
import { insertOutboxMessage } from "../../storage/outbox.ts";
import type { ActionContext } from "../context.ts";

export interface MessageToSend {
  chatId: string;
  outgoing: Outgoing;
  /** Not before this instant; now when absent. */
  dueAt?: Date;
  /** A second message with the same key is not sent: "reminder:<appointment id>:day_before". */
  dedupeKey?: string;
  /** Of whom it speaks: in the chat of somebody who cares for her it begins with her name. */
  about?: string;
  caseId?: string;
  broadcastId?: string;
}

/** Puts a message into the outbox, from where it is delivered after the transaction; returns its outbox id, null for a repeated dedupe key. */
export async function sendMessage(context: ActionContext, message: MessageToSend): Promise<string | null> {
  const id = context.newId();
  const named = message.about ? await nameInChat(context.tx, message.chatId, message.about) : null;
  const { lines, ...rest } = message.outgoing;
  const outgoing = named ? { ...rest, lines: [phrase("family-about", { name: named }), ...lines] } : message.outgoing;
  const inserted = await insertOutboxMessage(context.tx, {
    id,
    chatId: message.chatId,
    purpose: message.outgoing.purpose ?? "reply",
    outgoing,
    dueAt: message.dueAt ?? context.now,
    createdAt: context.now,
    dedupeKey: message.dedupeKey,
    caseId: message.caseId,
    broadcastId: message.broadcastId,
  });
  return inserted ? id : null;
}
