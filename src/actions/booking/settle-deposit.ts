import type { Appointment } from "../../domain/booking/appointment.ts";
import { type DepositWish, depositAfterCancel } from "../../domain/booking/deposit.ts";
import type { DepositEnd } from "../../domain/booking/deposit-messages.ts";
import { changePayment, paymentsFor } from "../../storage/payments.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { depositShown } from "./deposit-shown.ts";
import { giveMoneyBack } from "./give-money-back.ts";

export type { DepositEnd } from "../../domain/booking/deposit-messages.ts";

type Parts = readonly Pick<Appointment, "id" | "place">[];

/** The visit is cancelled: its paid deposit goes back to her or is kept (domain/booking/deposit.ts); what she would have paid at the salon is not asked any more. null when none was paid. */
export async function settleCancelledDeposit(
  context: ActionContext,
  parts: Parts,
  wish?: DepositWish,
): Promise<DepositEnd | null> {
  const by = context.actor.kind === "customer" ? "customer" : "staff";
  return settle(context, parts, depositAfterCancel(by, wish));
}

/** She did not come: kept, where the branch keeps deposits. */
export async function settleMissedDeposit(context: ActionContext, parts: Parts): Promise<DepositEnd | null> {
  return settle(context, parts, parts[0]?.place.rules.keepsDeposit ? "kept" : "excused");
}

/** What became of the deposit of a visit before; null while it is open, or when there was none. */
export async function endedBefore(context: ActionContext, visit: Pick<Appointment, "id">): Promise<DepositEnd | null> {
  const [payment] = await paymentsFor(context.tx, [visit.id]);
  const end = payment?.status === "kept" ? "kept" : payment?.refundReason;
  return payment && end ? { end, shown: await depositShown(context, payment) } : null;
}

/** The paid deposit of a visit that is not over, in minor units of its currency; null when none was paid. */
export async function paidDeposit(
  context: Pick<ActionContext, "tx">,
  parts: readonly Pick<Appointment, "id">[],
): Promise<{ minor: number; currency: string } | null> {
  const ids = parts.map(({ id }) => id);
  const paid = (await paymentsFor(context.tx, ids)).find(({ status }) => status === "paid");
  return paid ? { minor: paid.amountMinor, currency: paid.currency } : null;
}

/** She came after all: what was kept counts as paid again. */
export async function depositCountsAgain(context: ActionContext, parts: Parts): Promise<void> {
  const [payment] = await paymentsFor(context.tx, idsOf(parts));
  if (payment) await changePayment(context.tx, payment.id, ["kept"], { status: "paid", settledAt: null });
}

async function settle(context: ActionContext, parts: Parts, end: DepositEnd["end"]): Promise<DepositEnd | null> {
  for (const payment of await paymentsFor(context.tx, idsOf(parts))) {
    await changePayment(context.tx, payment.id, ["at_salon"], { status: "lapsed" });
    if (!(await endOne(context, payment, end))) continue;
    return { end, shown: await depositShown(context, payment) };
  }
  return null;
}

async function endOne(
  context: ActionContext,
  payment: Parameters<typeof giveMoneyBack>[1],
  end: DepositEnd["end"],
): Promise<boolean> {
  if (end !== "kept") return giveMoneyBack(context, payment, end);
  const kept = await changePayment(context.tx, payment.id, ["paid"], { status: "kept", settledAt: context.now });
  if (kept) await recordAudit(context, "deposit.keep", { kind: "payment", id: payment.id });
  return kept;
}

function idsOf(parts: Parts): string[] {
  return parts.map(({ id }) => id);
}
