import type { CaseFacts } from "../domain/cases/card.ts";
import type { CaseFile } from "../domain/cases/case.ts";
import { readCase } from "./cases.ts";
import { readCaseFacts } from "./cases-facts.ts";
import type { Tx } from "./store.ts";

/** Everything a person needs to answer a case. */
export interface CaseDetail {
  file: CaseFile;
  customer: CustomerAtAGlance;
  treatment: CaseFacts["treatment"];
  /** What was said in the chat: the last lines before the case, and all since, oldest first. */
  messages: CaseMessage[];
  /** What was done with the case, oldest first; the only place that names staff. */
  audit: { at: Date; actorName: string; verb: string; details: unknown }[];
}

export interface CustomerAtAGlance {
  id: string;
  name: string;
  phone: string | null;
  locale: string;
  allergies: string;
  notes: string;
  unreachableAt: Date | null;
  visits: number;
  lastVisitAt: Date | null;
  /** Her earlier cases about a reaction. */
  earlierReactions: number;
}

export interface CaseMessage {
  id: string;
  author: string;
  kind: string;
  text: string;
  at: Date;
  caseId: string | null;
}

const LINES_BEFORE = 20;
const LINES_SINCE = 300;

/** Reads a case with its conversation, customer and audit; null when there is none. */
export async function readCaseDetail(tx: Tx, id: string, now: Date): Promise<CaseDetail | null> {
  const file = await readCase(tx, id);
  if (!file) return null;
  const { treatment } = await readCaseFacts(tx, file, now);
  return {
    file,
    treatment,
    customer: await readCustomer(tx, file),
    messages: await readMessages(tx, file),
    audit: await readAudit(tx, id),
  };
}

async function readCustomer(tx: Tx, file: CaseFile): Promise<CustomerAtAGlance> {
  const { id, name, phone, locale, allergies, notes, unreachableAt } = await tx.customer.findUniqueOrThrow({
    where: { id: file.customerId },
  });
  const completed = { customerId: id, status: "completed" };
  const last = await tx.appointment.findFirst({ where: completed, orderBy: { startsAt: "desc" } });
  const visits = await tx.appointment.count({ where: completed });
  const reactions = { customerId: id, kind: "reaction", id: { not: file.id }, openedAt: { lt: file.openedAt } };
  const earlierReactions = await tx.case.count({ where: reactions });
  const lastVisitAt = last?.startsAt ?? null;
  return { id, name, phone, locale, allergies, notes, unreachableAt, visits, lastVisitAt, earlierReactions };
}

async function readMessages(tx: Tx, file: CaseFile): Promise<CaseMessage[]> {
  const select = { id: true, author: true, kind: true, text: true, at: true, caseId: true };
  const chatId = file.chatId;
  const before = await tx.message.findMany({
    where: { chatId, at: { lt: file.openedAt } },
    orderBy: { seq: "desc" },
    take: LINES_BEFORE,
    select,
  });
  const since = await tx.message.findMany({
    where: { chatId, at: { gte: file.openedAt, ...(file.closedAt ? { lte: file.closedAt } : {}) } },
    orderBy: { seq: "desc" },
    take: LINES_SINCE,
    select,
  });
  return [...before.reverse(), ...since.reverse()];
}

async function readAudit(tx: Tx, caseId: string): Promise<CaseDetail["audit"]> {
  const rows = await tx.auditEntry.findMany({
    where: { subjectKind: "case", subjectId: caseId },
    orderBy: { seq: "asc" },
    select: { at: true, actorName: true, verb: true, details: true },
  });
  return rows.map((row) => ({ ...row, details: JSON.parse(row.details) }));
}
