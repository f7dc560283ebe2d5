import type { Reason } from "../domain/triage/decision.ts";
import type { PastDecision } from "../domain/triage/kept/replay.ts";
import type { TriageDecision as DecisionRow } from "./generated/sqlite/client.ts";
import type { Tx } from "./store.ts";

/** A decision with where it was made. */
export interface DecisionOnFile extends PastDecision {
  id: string;
  chatId: string;
  customerId: string;
  eventId: string;
  caseId: string | null;
  reasons: Reason[];
}

/** Notes which case a decision led to. */
export async function linkDecision(tx: Tx, id: string, caseId: string): Promise<void> {
  await tx.triageDecision.updateMany({ where: { id }, data: { caseId } });
}

/** Decisions since `from` (included) and before `to`, oldest first, a page after a decision; words of forgotten people are left out. */
export async function decisionsBetween(
  tx: Tx,
  span: { from?: Date; to?: Date },
  after: { at: Date; id: string } | null,
  take: number,
): Promise<DecisionOnFile[]> {
  const rows = await tx.triageDecision.findMany({
    where: {
      text: { not: "" },
      createdAt: { gte: span.from, lt: span.to },
      ...(after ? { OR: [{ createdAt: { gt: after.at } }, { createdAt: after.at, id: { gt: after.id } }] } : {}),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take,
  });
  return rows.map(onFile);
}

/** The decisions that opened a case or were added to it, oldest first. */
export async function decisionsOfCase(tx: Tx, caseId: string): Promise<DecisionOnFile[]> {
  const rows = await tx.triageDecision.findMany({
    where: { caseId, text: { not: "" } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(onFile);
}

/** What was decided about an event; null when triage did not read it. */
export async function decisionOfEvent(tx: Tx, eventId: string): Promise<DecisionOnFile | null> {
  const row = await tx.triageDecision.findFirst({ where: { eventId }, orderBy: { createdAt: "desc" } });
  return row && onFile(row);
}

function onFile(row: DecisionRow): DecisionOnFile {
  return {
    id: row.id,
    at: row.createdAt.toISOString(),
    chatId: row.chatId,
    customerId: row.customerId,
    eventId: row.eventId,
    caseId: row.caseId,
    reasons: JSON.parse(row.reasons) as Reason[],
    input: {
      text: row.text,
      locale: row.locale ?? undefined,
      treatment: row.treatment ?? undefined,
      day: row.day ?? undefined,
      askedAbout: row.askedAbout ?? undefined,
      recentTexts: row.recentTexts ? (JSON.parse(row.recentTexts) as string[]) : undefined,
    },
    was: { severity: row.severity, intent: row.intent, ruleVersion: row.ruleVersion },
  };
}
