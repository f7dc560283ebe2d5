import { type Deposit, type RefundReason, telegramStars } from "../../domain/booking/deposit.ts";
import { refundedMessage } from "../../domain/booking/deposit-messages.ts";
import { changePayment, readPayment, refundsDue } from "../../storage/payments.ts";
import { addStaffTask } from "../cases/add-staff-task.ts";
import type { ActionContext, House } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { depositShown } from "./deposit-shown.ts";

/**
 * A paid deposit goes back to the customer, once. Stars are given back through Telegram (jobs/refunds.ts); what another provider took can
 * only be given back there, so a person gets a task with the charge's name (Bot API: refundStarPayment is the only refund there is).
 */
export async function giveMoneyBack(
  context: ActionContext,
  payment: Pick<Deposit, "id" | "branchId" | "customerId" | "currency">,
  reason: RefundReason,
): Promise<boolean> {
  const change = { status: "refund_due" as const, refundReason: reason, refundAt: context.now };
  if (!(await changePayment(context.tx, payment.id, ["paid", "kept"], change))) return false;
  await recordAudit(context, "deposit.refund_due", { kind: "payment", id: payment.id }, { reason });
  if (payment.currency !== telegramStars) await askStaff(context, payment);
  return true;
}

async function askStaff(context: ActionContext, payment: Pick<Deposit, "id" | "branchId" | "customerId">) {
  const { id, branchId, customerId } = payment;
  const reason = "deposit-task-refund";
  await addStaffTask(context, {
    branchId,
    customerId,
    kind: "refund",
    reason,
    paymentId: id,
    dedupeKey: `refund:${id}`,
  });
}

/** The money has gone back: she is told. False when that was known. */
export async function noteRefunded(context: ActionContext, paymentId: string): Promise<boolean> {
  const change = { status: "refunded" as const, settledAt: context.now, refundAt: null };
  if (!(await changePayment(context.tx, paymentId, ["refund_due"], change))) return false;
  await recordAudit(context, "deposit.refund", { kind: "payment", id: paymentId });
  const payment = await readPayment(context.tx, paymentId);
  const chat = payment?.chatId ? await context.tx.chat.findUnique({ where: { id: payment.chatId } }) : null;
  if (!payment || !chat || chat.unreachableAt) return true;
  const outgoing = refundedMessage(await depositShown(context, payment));
  await sendMessage(context, {
    chatId: chat.id,
    about: payment.customerId ?? undefined,
    outgoing,
    dedupeKey: `deposit:refunded:${paymentId}`,
  });
  return true;
}

/** Stars that Telegram has to give back by now. */
export function findRefunds(house: House, most: number): Promise<Deposit[]> {
  return refundsDue(house.store.db, telegramStars, house.now(), most);
}

/** done: given back, or was before · again: not reached · refused: Telegram does not. */
export type RefundOutcome = "done" | "again" | "refused";

/** What became of giving stars back: tried again after growing pauses; a person is asked when Telegram refuses. */
export async function settleRefund(context: ActionContext, payment: Deposit, outcome: RefundOutcome): Promise<void> {
  if (outcome === "done") {
    await noteRefunded(context, payment.id);
    return;
  }
  const tries = payment.refundTries + 1;
  const pause = Math.min(2 ** tries, 3600) * 1000;
  const refundAt = outcome === "again" ? new Date(context.now.getTime() + pause) : null;
  await changePayment(context.tx, payment.id, ["refund_due"], { refundTries: tries, refundAt });
  if (outcome === "refused") await askStaff(context, payment);
}
