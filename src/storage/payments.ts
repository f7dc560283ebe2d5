import { type Deposit, type DepositStatus, depositStatuses, refundReasons } from "../domain/booking/deposit.ts";
import type { Payment } from "./generated/sqlite/client.ts";
import type { Tx } from "./store.ts";

type NewPayment = Omit<Deposit, "refundReason" | "refundTries" | "settledAt">;

export async function insertPayment(tx: Tx, payment: NewPayment): Promise<void> {
  await tx.payment.create({ data: { ...payment, wanted: JSON.stringify(payment.wanted) } });
}

export async function readPayment(tx: Tx, id: string): Promise<Deposit | null> {
  const row = await tx.payment.findUnique({ where: { id } });
  return row && fromRow(row);
}

/** The invoice of hers that stands open; null when none does. */
export async function openPaymentOf(tx: Tx, customerId: string): Promise<Deposit | null> {
  const row = await tx.payment.findFirst({ where: { customerId, status: "asked" }, orderBy: { createdAt: "desc" } });
  return row && fromRow(row);
}

/** Deposits for these appointments, the newest first. */
export async function paymentsFor(tx: Tx, appointmentIds: readonly string[]): Promise<Deposit[]> {
  const where = { appointmentId: { in: [...appointmentIds] } };
  const rows = await tx.payment.findMany({ where, orderBy: [{ createdAt: "desc" }, { id: "asc" }] });
  return rows.map(fromRow);
}

export type PaymentChange = Partial<
  Pick<
    Deposit,
    | "status"
    | "appointmentId"
    | "telegramChargeId"
    | "providerChargeId"
    | "payerExternalId"
    | "paidAt"
    | "settledAt"
    | "refundReason"
    | "refundTries"
    | "until"
  > & { refundAt: Date | null }
>;

/** Changes a payment that still has one of these states; false when it has another by now: of two at once, one does it. */
export async function changePayment(
  tx: Tx,
  id: string,
  from: readonly DepositStatus[],
  change: PaymentChange,
): Promise<boolean> {
  const { count } = await tx.payment.updateMany({ where: { id, status: { in: [...from] } }, data: change });
  return count > 0;
}

/** What Telegram itself has to give back by now, the oldest first. */
export async function refundsDue(tx: Tx, currency: string, now: Date, most: number): Promise<Deposit[]> {
  const rows = await tx.payment.findMany({
    where: { status: "refund_due", currency, refundAt: { lte: now } },
    orderBy: { refundAt: "asc" },
    take: most,
  });
  return rows.map(fromRow);
}

function fromRow({ refundAt: _, ...row }: Payment): Deposit {
  return {
    ...row,
    status: depositStatuses.find((status) => status === row.status) ?? "lapsed",
    refundReason: refundReasons.find((reason) => reason === row.refundReason) ?? null,
    wanted: wantedIn(row.wanted),
  };
}

/** "{}" once she was forgotten. */
function wantedIn(json: string): Deposit["wanted"] {
  const { serviceIds, staffIds, series }: Record<string, unknown> = JSON.parse(json);
  const ids = (list: unknown) => (Array.isArray(list) ? list : []);
  return {
    serviceIds: ids(serviceIds).map(String),
    staffIds: ids(staffIds).map((id) => (id === null ? null : String(id))),
    ...seriesIn(series),
  };
}

function seriesIn(series: unknown): Pick<Deposit["wanted"], "series"> {
  if (typeof series !== "object" || series === null || !("rule" in series) || !("times" in series)) return {};
  return { series: { rule: String(series.rule), times: Number(series.times) } };
}
