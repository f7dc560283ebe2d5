import { isFalseAlarmReason, type StaffLabel } from "../domain/review/staff-label.ts";
import type { Severity } from "../domain/triage/decision.ts";
import type { TriageReview } from "./generated/sqlite/client.ts";
import type { Tx } from "./store.ts";

/** Keeps what staff said about a decision. */
export async function insertLabel(tx: Tx, label: StaffLabel): Promise<void> {
  await tx.triageReview.create({ data: label });
}

/** A label with the names that its texts may mention. */
export interface LabelOnFile {
  label: StaffLabel;
  names: string[];
}

/** Every label, oldest first, with the customer's name and those of the staff. */
export async function allLabels(tx: Tx): Promise<LabelOnFile[]> {
  const rows = await tx.triageReview.findMany({ orderBy: [{ at: "asc" }, { id: "asc" }] });
  const ids = [...new Set(rows.map((row) => row.customerId))];
  const customers = await tx.customer.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const staff = (await tx.staff.findMany({ select: { name: true } })).map((person) => person.name);
  const nameOf = new Map(customers.map((one) => [one.id, one.name]));
  return rows.map((row) => ({ label: toLabel(row), names: [nameOf.get(row.customerId) ?? "", ...staff] }));
}

/** The case that was opened when somebody said that this message was missed and how grave it was; null when nobody did. */
export async function caseOfMissed(tx: Tx, messageId: string, shouldBe: string): Promise<string | null> {
  const row = await tx.triageReview.findFirst({
    where: { messageId, kind: "missed", shouldBe, caseId: { not: null } },
  });
  return row?.caseId ?? null;
}

function toLabel(row: TriageReview): StaffLabel {
  return {
    ...row,
    kind: row.kind === "missed" ? "missed" : "false_alarm",
    shouldBe: severities.find((one) => one === row.shouldBe) ?? "today",
    reason: isFalseAlarmReason(row.reason) ? row.reason : null,
  };
}

const severities: readonly Severity[] = ["urgent", "today", "watch", "routine"];

/** A message of a customer with where it was said. */
export interface SaidByCustomer {
  id: string;
  text: string;
  eventId: string | null;
  chat: { id: string; customerId: string; branchId: string; locale: string };
}

/** A customer's words by their number in the log; null when there are none, or they are not hers. */
export async function saidByCustomer(tx: Tx, seq: number): Promise<SaidByCustomer | null> {
  const row = await tx.message.findFirst({ where: { seq, author: "customer", kind: { not: "action" } } });
  if (!row || row.text.trim() === "") return null;
  const chat = await tx.chat.findUnique({ where: { id: row.chatId } });
  if (!chat?.customerId) return null;
  const { id, customerId, branchId, locale } = chat;
  return { id: row.id, text: row.text, eventId: row.eventId, chat: { id, customerId, branchId, locale } };
}
