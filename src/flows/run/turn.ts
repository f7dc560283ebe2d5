import { markReachable } from "../../actions/cases/mark-reachable.ts";
import { markUnreachable } from "../../actions/cases/mark-unreachable.ts";
import { type ActionContext, type House, systemActor } from "../../actions/context.ts";
import { greetNewChat } from "../../actions/customers/greet-new-chat.ts";
import { logInbound } from "../../actions/message/log-inbound.ts";
import { peopleOfChat } from "../../actions/message/save-conversation.ts";
import { sendMessage } from "../../actions/message/send-message.ts";
import { type ChatState, finishEvent, type PendingEvent, takeEvent } from "../../actions/message/take-event.ts";
import type { InboundEvent } from "../../domain/message/inbound.ts";
import { handleStaffEvent } from "../staff/staff-event.ts";
import { handleStaffPrivateCommand } from "../staff/staff-private.ts";
import { answerAction } from "./answer-action.ts";
import { answerCommand } from "./answer-command.ts";
import { answerFormWords } from "./answer-form-words.ts";
import { answerMedia } from "./answer-media.ts";
import { answerPayment } from "./answer-payment.ts";
import { answerText } from "./answer-text.ts";
import { inOtherWords } from "./in-other-words.ts";
import { reply, type Turn } from "./turn-state.ts";

export type TurnResult =
  | { kind: "idle" }
  | { kind: "done" }
  | { kind: "failed"; pending: PendingEvent; error: unknown };

/** Takes a chat's oldest waiting event and does everything it causes in one transaction; a failure leaves nothing behind. */
export async function runTurn(house: House, publicUrl: string, chatKey: string): Promise<TurnResult> {
  let taken: PendingEvent | null = null;
  try {
    return await house.store.transact((tx) =>
      takeTurn(systemContext(house, tx), publicUrl, chatKey, (pending) => {
        taken = pending;
      }),
    );
  } catch (error) {
    if (taken === null) throw error;
    return { kind: "failed", pending: taken, error };
  }
}

/**
 * One turn in each of several chats, all in one transaction: on SQLite, where only one transaction runs at a time anyway, a
 * rush then costs one durable commit. Null when one of them failed: nothing was done, and each is to be run by itself.
 */
export async function runTurnsTogether(
  house: House,
  publicUrl: string,
  chatKeys: string[],
): Promise<TurnResult[] | null> {
  try {
    return await house.store.transact(async (tx) => {
      const results: TurnResult[] = [];
      for (const chatKey of chatKeys)
        results.push(await takeTurn(systemContext(house, tx), publicUrl, chatKey, () => {}));
      return results;
    });
  } catch {
    return null;
  }
}

function systemContext(house: House, tx: ActionContext["tx"]): ActionContext {
  const { newId, hasSecondReader, invoices, publicUrl } = house;
  const keepsPhotos = house.pressPhoto !== undefined;
  return { tx, now: house.now(), newId, actor: systemActor, hasSecondReader, invoices, publicUrl, keepsPhotos };
}

async function takeTurn(
  context: ActionContext,
  publicUrl: string,
  chatKey: string,
  noteTaken: (pending: PendingEvent) => void,
): Promise<TurnResult> {
  const next = await takeEvent(context, chatKey);
  if (!next) return { kind: "idle" };
  noteTaken(next.pending);
  const chat = next.chat ?? (await openChat(context, next.pending.event));
  if (chat) await answerEvent(context, publicUrl, chat, next.pending.event);
  await finishEvent(context, next.pending.seq);
  return { kind: "done" };
}

async function openChat(context: ActionContext, event: InboundEvent): Promise<ChatState | null> {
  if (!(await greetNewChat(context, event))) throw new Error("There is no salon yet that could answer.");
  return (await takeEvent(context, event.chatKey))?.chat ?? null;
}

async function answerEvent(
  context: ActionContext,
  publicUrl: string,
  chat: ChatState,
  event: InboundEvent,
): Promise<void> {
  if (event.place === "staff_group") {
    const replies = await handleStaffEvent(context, event, chat, publicUrl);
    for (const outgoing of replies)
      await sendMessage(context, { chatId: chat.id, outgoing: { purpose: "staff", ...outgoing } });
    return;
  }
  if (event.content.kind === "blocked") return markUnreachable(context, { chatId: chat.id });
  if (event.content.kind === "unblocked") return markReachable(context, { chatId: chat.id });
  const people = await peopleOfChat(context, chat);
  if (!people) return;
  const actor = {
    kind: "customer" as const,
    id: people.customer.id,
    name: people.customer.name,
    wardIds: people.customer.wardIds,
  };
  const turn: Turn = { context: { ...context, actor }, event, chat, ...people, replies: [], publicUrl };
  await logInbound(turn.context, chat.id, event);
  if (chat.unreachable) await markReachable(context, { chatId: chat.id });
  await answerCustomer(turn);
  for (const outgoing of await inOtherWords(turn)) await sendMessage(turn.context, { chatId: chat.id, outgoing });
}

async function answerCustomer(turn: Turn): Promise<void> {
  const { content } = turn.event;
  const isHers = content.kind === "command" || content.kind === "paid";
  if (turn.chat.kind === "staff_private" && !isHers && (await answeredAsStaff(turn))) return;
  if (content.kind === "text") return answerText(turn, content.text);
  if (content.kind === "command") return answerCommand(turn, content.name, content.argument);
  if (content.kind === "action") return answerAction(turn, content.action, content.label ?? content.action);
  if (content.kind === "media") return answerMedia(turn, content);
  if (content.kind === "form_words") return answerFormWords(turn, content);
  if (content.kind === "paid") return answerPayment(turn, content);
}

/** In the chat of a person of the salon: a tap on a card or an answer to one is no customer's, and is not triaged as hers. */
async function answeredAsStaff(turn: Turn): Promise<boolean> {
  const replies = await handleStaffPrivateCommand(turn.context, turn.event, turn.chat, turn.publicUrl);
  if (replies) reply(turn, ...replies);
  return replies !== null;
}
