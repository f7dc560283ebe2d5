import { z } from "zod";
import type { Deposit } from "../../domain/booking/deposit.ts";
import { type DepositShown, lapsedMessage } from "../../domain/booking/deposit-messages.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { dropHolds, offeredRooms, readHoldOf } from "../../storage/booking-holds.ts";
import { changePayment, openPaymentOf, readPayment } from "../../storage/payments.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { mayTouch } from "./access.ts";
import { depositShown } from "./deposit-shown.ts";
import { timeFreed } from "./time-freed.ts";

const itemSchema = z.object({ paymentId: z.string() });

/** The minutes for paying are over: what was kept is free, and she is told. Asked again later when a payment is just being made. */
export async function depositIsOver(
  context: ActionContext,
  item: { payload: unknown },
): Promise<{ againAt: Date } | null> {
  const payment = await readPayment(context.tx, itemSchema.parse(item.payload).paymentId);
  if (payment?.status !== "asked" || payment.customerId === null) return null;
  const hold = await readHoldOf(context.tx, payment.customerId, "deposit");
  const isIts = hold && hold.startsAt.getTime() === payment.startsAt.getTime();
  if (isIts && hold.until > context.now) return { againAt: hold.until };
  if (!(await letGo(context, payment)) || !payment.chatId) return null;
  const chat = await context.tx.chat.findUnique({ where: { id: payment.chatId } });
  if (!chat || chat.unreachableAt) return null;
  const outgoing = lapsedMessage(await depositShown(context, payment), "over");
  await sendMessage(context, {
    chatId: chat.id,
    about: payment.customerId,
    outgoing,
    dedupeKey: `deposit:over:${payment.id}`,
  });
  return null;
}

/** She does not want to pay: what was kept for her is free at once. Refuses not_found for what is not hers, and wrong_status when it is paid or over. */
export async function giveBackDeposit(
  context: ActionContext,
  input: { paymentId: string },
): Promise<{ ok: true; deposit: DepositShown } | Refusal> {
  const payment = await readPayment(context.tx, input.paymentId);
  const { customerId, branchId } = payment ?? {};
  if (!payment || !customerId || !branchId) return refuse("not_found");
  if (!mayTouch(context.actor, { customerId, branchId }, "appointment.book")) return refuse("not_found");
  if (!(await letGo(context, payment))) return refuse("wrong_status");
  return { ok: true, deposit: await depositShown(context, payment) };
}

/** The deposit that she is still to pay, for herself or somebody in her care; null when none is open. */
export async function depositToPay(
  context: ActionContext,
  customerIds: readonly string[],
): Promise<DepositShown | null> {
  for (const customerId of customerIds) {
    const open = await openPaymentOf(context.tx, customerId);
    if (open && open.until > context.now) return depositShown(context, open);
  }
  return null;
}

async function letGo(context: ActionContext, payment: Deposit): Promise<boolean> {
  const { customerId, branchId } = payment;
  if (customerId === null || !(await changePayment(context.tx, payment.id, ["asked"], { status: "lapsed" })))
    return false;
  const hold = await readHoldOf(context.tx, customerId, "deposit");
  if (hold?.startsAt.getTime() !== payment.startsAt.getTime()) return true;
  const roomIds = await offeredRooms(context.tx, customerId, "deposit");
  await dropHolds(context.tx, { branchId, customerId, now: context.now, kind: "deposit" });
  const { staffId, startsAt: from, endsAt: to } = hold;
  await timeFreed(context, { branchId, staffId, roomIds, from, to });
  return true;
}
