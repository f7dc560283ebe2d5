import type { RetainedKind } from "../domain/privacy/retention.ts";
import { codesOnly } from "./privacy-erasers.ts";
import type { Tx } from "./store.ts";

/** Rows that go in one transaction: nobody waits long, and the next look goes on. */
const BATCH = 200;

/** Customers about whom nothing is touched: a case of hers is open, or under a legal hold. */
export async function untouchable(tx: Tx): Promise<{ customerIds: string[]; chatIds: string[] }> {
  const where = { OR: [{ status: { not: "closed" } }, { legalHoldAt: { not: null } }] };
  const rows = await tx.case.findMany({ where, select: { customerId: true } });
  const customerIds = [...new Set(rows.map((row) => row.customerId))];
  const chats = await tx.chat.findMany({ where: { customerId: { in: customerIds } }, select: { id: true } });
  return { customerIds, chatIds: chats.map(({ id }) => id) };
}

type Spared = Awaited<ReturnType<typeof untouchable>>;
type Sweep = (tx: Tx, before: Date, spared: Spared) => Promise<number>;

const sweeps: Record<RetainedKind, Sweep> = {
  inbound: async (tx, before) => {
    const where = { receivedAt: { lt: before }, status: { not: "pending" } };
    const rows = await tx.inboundEvent.findMany({ where, select: { seq: true }, take: BATCH });
    return (await tx.inboundEvent.deleteMany({ where: { seq: { in: rows.map(({ seq }) => seq) } } })).count;
  },
  chores: async (tx, before) => {
    const where = { dueAt: { lt: before }, status: { in: ["done", "cancelled"] } };
    const rows = await tx.dueItem.findMany({ where, select: { id: true }, take: BATCH });
    return (await tx.dueItem.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })).count;
  },
  links: async (tx, before) => {
    const where = { expiresAt: { lt: before } };
    const links = await tx.loginLink.deleteMany({ where });
    const codes = await tx.linkCode.deleteMany({ where });
    return links.count + codes.count + (await tx.boardSession.deleteMany({ where })).count;
  },
  waiting: async (tx, before) => {
    const rows = await tx.waitEntry.findMany({ where: { endedAt: { lt: before } }, select: { id: true }, take: BATCH });
    return (await tx.waitEntry.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })).count;
  },
  messages: async (tx, before, { chatIds }) => {
    const where = { at: { lt: before }, chatId: { notIn: chatIds } };
    const rows = await tx.message.findMany({ where, select: { id: true, outboxId: true }, take: BATCH });
    const sent = rows.flatMap(({ outboxId }) => outboxId ?? []);
    await tx.outboxMessage.deleteMany({ where: { id: { in: sent }, status: { notIn: ["pending", "leased"] } } });
    return (await tx.message.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })).count;
  },
  triage_words: async (tx, before, { customerIds }) => {
    const where = { createdAt: { lt: before }, text: { not: "" }, customerId: { notIn: customerIds } };
    const rows = await tx.triageDecision.findMany({ where, select: { id: true, reasons: true }, take: BATCH });
    for (const { id, reasons } of rows) {
      const gone = { text: "", askedAbout: null, recentTexts: null, secondWhy: null };
      await tx.triageDecision.update({ where: { id }, data: { ...gone, reasons: codesOnly(reasons) } });
    }
    return rows.length;
  },
  case_words: async (tx, before, { customerIds }) => {
    const where = { closedAt: { lt: before }, words: { not: "" }, customerId: { notIn: customerIds } };
    const rows = await tx.case.findMany({ where, select: { id: true, reasons: true }, take: BATCH });
    for (const { id, reasons } of rows)
      await tx.case.update({ where: { id }, data: { words: "", note: null, reasons: codesOnly(reasons) } });
    return rows.length;
  },
  answers: async (tx, before, { customerIds }) => {
    const customerId = { notIn: customerIds };
    const intakes = await tx.intake.deleteMany({ where: { createdAt: { lt: before }, customerId } });
    return intakes.count + (await tx.checkIn.deleteMany({ where: { sentAt: { lt: before }, customerId } })).count;
  },
  visit_notes: async (tx, before, { customerIds }) => {
    const reasons = [{ skinOverride: { not: null } }, { unsignedReason: { not: null } }];
    const said = { OR: [{ visitNotes: { not: "" } }, { products: { not: "" } }, ...reasons] };
    const where = { endsAt: { lt: before }, customerId: { notIn: customerIds }, ...said };
    const gone = { visitNotes: "", products: "", skinOverride: null, unsignedReason: null, cancelReason: null };
    const visits = await tx.appointment.updateMany({ where, data: gone });
    const old = { at: { lt: before }, customerId: { notIn: customerIds } };
    const records = await tx.visitRecord.deleteMany({ where: old });
    return visits.count + records.count + (await tx.visitProduct.deleteMany({ where: old })).count;
  },
  photos: async (tx, before, { customerIds }) => {
    const where = { at: { lt: before }, customerId: { notIn: customerIds } };
    const rows = await tx.photo.findMany({ where, select: { id: true }, take: BATCH });
    return (await tx.photo.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })).count;
  },
};

/** Deletes some of what is older; how many rows it was, 0 when nothing is left. */
export function sweep(tx: Tx, kind: RetainedKind, before: Date, spared: Spared): Promise<number> {
  return sweeps[kind](tx, before, spared);
}
