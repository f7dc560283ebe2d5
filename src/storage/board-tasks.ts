import type { Tx } from "./store.ts";

/** Something a person has to do by hand, usually a call. */
export interface BoardTask {
  id: string;
  kind: string;
  /** A key of the catalogue, or plain words. */
  reason: string;
  dueAt: Date;
  customer: { id: string; name: string; phone: string | null } | null;
  caseId: string | null;
  /** What has to go back to her, and under which names the provider and Telegram know the charge. */
  refund: { amountMinor: number; currency: string; providerChargeId: string; telegramChargeId: string } | null;
}

/** What is still to be done at a branch by that instant, the longest waiting first. */
export async function tasksDueBy(tx: Tx, branchId: string, until: Date): Promise<BoardTask[]> {
  const rows = await tx.staffTask.findMany({
    where: { branchId, doneAt: null, dueAt: { lte: until } },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  const customers = await tx.customer.findMany({
    where: { id: { in: rows.flatMap((row) => (row.customerId ? [row.customerId] : [])) } },
    select: { id: true, name: true, phone: true },
  });
  const refunds = await refundsOf(tx, rows);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    reason: row.reason,
    dueAt: row.dueAt,
    customer: customers.find((customer) => customer.id === row.customerId) ?? null,
    caseId: row.caseId,
    refund: refunds.get(row.paymentId ?? "") ?? null,
  }));
}

async function refundsOf(tx: Tx, rows: { paymentId: string | null }[]) {
  const ids = rows.flatMap(({ paymentId }) => (paymentId ? [paymentId] : []));
  if (ids.length === 0) return new Map<string, NonNullable<BoardTask["refund"]>>();
  const payments = await tx.payment.findMany({ where: { id: { in: ids } } });
  return new Map(
    payments.map(({ id, amountMinor, currency, providerChargeId, telegramChargeId }) => [
      id,
      { amountMinor, currency, providerChargeId: providerChargeId ?? "", telegramChargeId: telegramChargeId ?? "" },
    ]),
  );
}
