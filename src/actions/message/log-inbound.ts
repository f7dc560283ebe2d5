import type { InboundEvent } from "../../domain/message/inbound.ts";
import { logMessage, recentFromCustomer } from "../../storage/messages.ts";
import type { ActionContext } from "../context.ts";

const MAX_LOGGED_CHARACTERS = 20_000;

/** Keeps what a customer did, word for word, and returns the log's id of it. */
export async function logInbound(context: ActionContext, chatId: string, event: InboundEvent): Promise<string> {
  const id = context.newId();
  const { kind, text } = describe(event);
  await logMessage(context.tx, {
    id,
    chatId,
    author: "customer",
    kind,
    text: text.slice(0, MAX_LOGGED_CHARACTERS),
    eventId: event.id,
    at: context.now,
  });
  return id;
}

function describe(event: InboundEvent): { kind: string; text: string } {
  const content = event.content;
  if (content.kind === "text" || content.kind === "form_words") return { kind: "text", text: content.text };
  if (content.kind === "command") return { kind: "text", text: `/${content.name} ${content.argument}`.trim() };
  if (content.kind === "action") return { kind: "action", text: content.label ?? content.action };
  if (content.kind === "media") return { kind: content.media, text: content.caption ?? "" };
  return { kind: content.kind, text: "" };
}

/** What she wrote or tapped since an instant, oldest first. */
export async function recentWords(context: ActionContext, chatId: string, since: Date) {
  return recentFromCustomer(context.tx, chatId, since);
}
