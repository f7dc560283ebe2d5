import type { Severity } from "../domain/triage/decision.ts";
import type { Tx } from "./store.ts";

/** A decision of the rules that a model is asked about. */
export interface TakenDecision {
  id: string;
  chatId: string;
  customerId: string;
  text: string;
  askedAbout: string | null;
  treatment: string | null;
  day: number | null;
  severity: Severity;
  createdAt: Date;
}

/** How a second reading ended. */
export interface SecondReadingEnd {
  status: "done" | "failed" | "skipped";
  severity?: Severity;
  signs?: string[];
  why: string;
  model?: string | null;
  tokens?: number;
  caseId?: string;
}

/** Decisions that wait for a second reading, oldest first. */
export async function wantedReadings(db: Tx, limit: number): Promise<string[]> {
  const where = { secondReading: "wanted" };
  const rows = await db.triageDecision.findMany({
    where,
    orderBy: { createdAt: "asc" },
    take: limit,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** Moves a decision on from one state for this transaction; null when somebody else did. */
export async function moveReading(
  tx: Tx,
  id: string,
  from: "wanted" | "asked",
  to: "asked" | "done",
  now: Date,
): Promise<TakenDecision | null> {
  const moved = await tx.$executeRaw`
    UPDATE "TriageDecision" SET "secondReading" = ${to}, "secondAt" = ${now} WHERE "id" = ${id} AND "secondReading" = ${from}`;
  if (moved === 0) return null;
  const row = await tx.triageDecision.findUniqueOrThrow({ where: { id } });
  return { ...row, severity: readSeverity(row.severity) };
}

/** Writes how a second reading ended. */
export async function endReading(tx: Tx, id: string, end: SecondReadingEnd): Promise<void> {
  await tx.triageDecision.update({
    where: { id },
    data: {
      secondReading: end.status,
      secondSeverity: end.severity,
      secondSigns: end.signs && JSON.stringify(end.signs),
      secondWhy: end.why,
      secondModel: end.model,
      secondTokens: end.tokens,
      caseId: end.caseId,
    },
  });
}

/** What was spent on a model since an instant, by everybody or by one customer; a call under way counts. */
export async function spentOnReadings(
  tx: Tx,
  since: Date,
  customerId?: string,
): Promise<{ calls: number; tokens: number }> {
  const spent = await tx.triageDecision.aggregate({
    where: { secondReading: { in: ["asked", "done", "failed"] }, secondAt: { gt: since }, customerId },
    _count: true,
    _sum: { secondTokens: true },
  });
  return { calls: spent._count, tokens: spent._sum.secondTokens ?? 0 };
}

/** Ends readings whose process ended meanwhile: the rules alone count. */
export async function endLostReadings(db: Tx, askedBefore: Date): Promise<void> {
  const where = { secondReading: "asked", secondAt: { lt: askedBefore } };
  for (const { id } of await db.triageDecision.findMany({ where, select: { id: true } })) {
    const end = { secondReading: "failed", secondWhy: "the process ended meanwhile" };
    await db.triageDecision.updateMany({ where: { id, secondReading: "asked" }, data: end });
  }
}

/** Everybody whose name may stand in what a customer writes: she, and who works for the salon. */
export async function namesAround(tx: Tx, customerId: string): Promise<string[]> {
  const customer = await tx.customer.findUnique({
    where: { id: customerId },
    select: { name: true, businessId: true },
  });
  if (!customer) return [];
  const where = { branch: { businessId: customer.businessId } };
  const staff = await tx.staff.findMany({ where, select: { name: true } });
  return [customer.name, ...staff.map((person) => person.name)];
}

/** Whether she was sent a safety text in this chat since an instant. */
export async function wasWarnedSince(tx: Tx, chatId: string, since: Date): Promise<boolean> {
  return (await tx.outboxMessage.count({ where: { chatId, purpose: "safety", createdAt: { gte: since } } })) > 0;
}

/** The branch of a chat, and the place whose emergency number applies. */
export async function placeOfChat(tx: Tx, chatId: string): Promise<{ branchId: string; place: string } | null> {
  const chat = await tx.chat.findUnique({ where: { id: chatId }, select: { branchId: true } });
  const branch = chat && (await tx.branch.findUnique({ where: { id: chat.branchId }, select: { place: true } }));
  return branch ? { branchId: chat.branchId, place: branch.place } : null;
}

const severities: readonly Severity[] = ["urgent", "today", "watch", "routine"];

/** A word of another version is read as the gravest: it is then never raised by mistake. */
function readSeverity(text: string): Severity {
  return severities.find((severity) => severity === text) ?? "urgent";
}
