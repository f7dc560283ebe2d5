import type { DeliveryOutcome, Rendered } from "../../domain/message/delivery.ts";
import { noteCardDelivered } from "../../storage/cases-cards.ts";
import { holdChatLog, logMessage } from "../../storage/messages.ts";
import { type LeasedMessage, type Settlement, settleOutboxMessage } from "../../storage/outbox.ts";
import { noteBroadcastOutcome } from "../../storage/outreach.ts";
import { markUnreachable } from "../cases/mark-unreachable.ts";
import { migrateStaffGroup } from "../cases/migrate-staff-group.ts";
import type { ActionContext } from "../context.ts";
import { schedule } from "../time/schedule.ts";

/** Attempts before a message is given up; safety and staff messages are tried for hours. */
const attemptsAllowed: Record<LeasedMessage["purpose"], number> = {
  safety: 200,
  staff: 200,
  reply: 12,
  care: 12,
  broadcast: 5,
};
const LONGEST_PAUSE_SECONDS = 60;

/** Writes down what became of one attempt, with the exact words in the log when it arrived. */
export async function settleMessage(
  context: ActionContext,
  message: LeasedMessage,
  outcome: DeliveryOutcome,
): Promise<void> {
  const settlement = settlementOf(context.now, message, outcome);
  await holdChatLog(context.tx, message.chatId);
  await settleOutboxMessage(context.tx, message.seq, settlement, context.now);
  if (outcome.kind === "sent") await logSent(context, message, outcome.rendered, outcome.providerMessageId);
  if (outcome.kind === "unknown" && settlement.status === "unknown")
    await logSent(context, message, outcome.rendered, null);
  if (outcome.kind === "unreachable") await markUnreachable(context, { chatId: message.chatId });
  if (outcome.kind === "migrated") {
    await migrateStaffGroup(context, { chatId: message.chatId, toExternalId: outcome.toExternalId });
  }
  const { invoice } = message.outgoing;
  if (invoice && settlement.status === "failed") await noteUnsentInvoice(context, invoice.payload);
  if (message.broadcastId && settlement.status !== "pending") {
    await noteBroadcastOutcome(context.tx, message.id, settlement.status);
  }
  if (outcome.kind === "sent" && message.caseId)
    await noteCardDelivered(context.tx, message.id, outcome.providerMessageId);
}

/** Who cannot be asked to pay is booked without it (actions/booking/book-without-invoice.ts). */
async function noteUnsentInvoice(context: ActionContext, paymentId: string): Promise<void> {
  const dedupeKey = `deposit:not_sent:${paymentId}`;
  await schedule(context, { kind: "deposit.not_sent", dueAt: context.now, dedupeKey, payload: { paymentId } });
}

/** Only what is better twice than never is sent again after an attempt that nobody knows the outcome of. */
function mayRepeat(message: LeasedMessage): boolean {
  if (message.purpose === "safety" || message.purpose === "staff") return true;
  return message.purpose !== "broadcast" && message.attempts < 2;
}

function settlementOf(now: Date, message: LeasedMessage, outcome: DeliveryOutcome): Settlement {
  switch (outcome.kind) {
    case "sent":
      return { status: "sent", providerMessageId: outcome.providerMessageId };
    case "wait":
      return { status: "pending", dueAt: later(now, outcome.seconds), error: "wait", countsAsAttempt: false };
    case "migrated":
      return { status: "pending", dueAt: now, error: "migrated", countsAsAttempt: true };
    case "unknown":
      return mayRepeat(message) ? again(now, message, outcome.why) : { status: "unknown", error: outcome.why };
    case "retry":
      return again(now, message, outcome.why);
    default:
      return { status: "failed", error: outcome.why };
  }
}

function again(now: Date, message: LeasedMessage, why: string): Settlement {
  if (message.attempts >= attemptsAllowed[message.purpose]) return { status: "failed", error: why };
  const pause = Math.min(2 ** (message.attempts - 1), LONGEST_PAUSE_SECONDS);
  return { status: "pending", dueAt: later(now, pause), error: why, countsAsAttempt: true };
}

function later(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}

async function logSent(
  context: ActionContext,
  message: LeasedMessage,
  rendered: Rendered,
  providerMessageId: string | null,
) {
  await logMessage(context.tx, {
    id: message.id,
    chatId: message.chatId,
    author: message.outgoing.author ?? "bot",
    kind: "text",
    text: rendered.text,
    buttons: rendered.buttons,
    attachment: rendered.attachment,
    providerMessageId,
    outboxId: message.id,
    caseId: message.caseId,
    at: context.now,
  });
}
