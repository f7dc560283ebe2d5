import {
  type CaseFile,
  type CaseKind,
  type CaseOutcome,
  type CaseSeverity,
  type CaseStatus,
  caseKinds,
  caseSeverities,
  caseStatuses,
  isCaseOutcome,
} from "../domain/cases/case.ts";
import type { Reason } from "../domain/triage/decision.ts";
import type { Case as CaseRow } from "./generated/sqlite/client.ts";
import type { Tx } from "./store.ts";

export interface NewCase {
  id: string;
  branchId: string;
  customerId: string;
  chatId: string;
  appointmentId?: string | null;
  kind: CaseKind;
  severity: CaseSeverity;
  words: string;
  reasons: Reason[];
  openedAt: Date;
}

/** Writes a new open case; the database gives its number and refuses a second open one of the same customer and chat. */
export async function insertCase(tx: Tx, one: NewCase): Promise<CaseFile> {
  const reasons = JSON.stringify(one.reasons);
  return readRow(await tx.case.create({ data: { ...one, reasons, status: "open", lastActivityAt: one.openedAt } }));
}

/** Reads a case; null when there is none. */
export async function readCase(tx: Tx, id: string): Promise<CaseFile | null> {
  const row = await tx.case.findUnique({ where: { id } });
  return row ? readRow(row) : null;
}

/** Takes the customer's open or claimed case in this chat for this transaction; null when she has none. */
export async function lockUnclosedCase(
  tx: Tx,
  customerId: string,
  chatId: string,
  now: Date,
): Promise<CaseFile | null> {
  const touched = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Case" SET "lastActivityAt" = ${now}
    WHERE "customerId" = ${customerId} AND "chatId" = ${chatId} AND "status" <> 'closed' RETURNING "id"`;
  return touched[0] ? readCase(tx, touched[0].id) : null;
}

/** Writes the customer's further worry into a case that this transaction holds. */
export async function appendToCase(
  tx: Tx,
  id: string,
  more: Pick<CaseFile, "words" | "reasons" | "severity" | "kind" | "appointmentId">,
): Promise<void> {
  await tx.case.update({ where: { id }, data: { ...more, reasons: JSON.stringify(more.reasons) } });
}

/** Gives a case that nobody has to somebody; false when somebody was first, or it is closed. */
export async function claimRow(tx: Tx, id: string, by: { id: string; name: string }, now: Date): Promise<boolean> {
  const claimed = await tx.$executeRaw`
    UPDATE "Case" SET "status" = 'claimed', "claimedAt" = ${now}, "claimedById" = ${by.id}, "claimedByName" = ${by.name},
                      "lastActivityAt" = ${now}
    WHERE "id" = ${id} AND "status" = 'open'`;
  return claimed > 0;
}

/** Hands a claimed case from one person to another, or to nobody; false when it was not with that person any more. */
export async function passRow(
  tx: Tx,
  id: string,
  fromId: string,
  to: { id: string; name: string } | null,
  now: Date,
): Promise<boolean> {
  const passed = await tx.case.updateMany({
    where: { id, status: "claimed", claimedById: fromId },
    data: {
      status: to ? "claimed" : "open",
      claimedAt: to ? now : null,
      claimedById: to?.id ?? null,
      claimedByName: to?.name ?? null,
      lastActivityAt: now,
    },
  });
  return passed.count > 0;
}

/** Closes a case that is with that person; false when it is not. */
export async function closeRow(
  tx: Tx,
  id: string,
  byId: string,
  end: { outcome: CaseOutcome; note: string; at: Date },
): Promise<boolean> {
  const closed = await tx.case.updateMany({
    where: { id, status: "claimed", claimedById: byId },
    data: {
      status: "closed",
      closedAt: end.at,
      outcome: end.outcome,
      note: end.note || null,
      lastActivityAt: end.at,
    },
  });
  return closed.count > 0;
}

/** Notes that something happened in the case. */
export async function touchCase(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.case.updateMany({ where: { id }, data: { lastActivityAt: now } });
}

/** Makes a human hold the chat (the bot is silent), or lets it go when `caseId` held it. */
export async function holdChat(tx: Tx, chatId: string, caseId: string, held: boolean): Promise<void> {
  if (held) await tx.chat.updateMany({ where: { id: chatId }, data: { heldByCaseId: caseId } });
  else await tx.chat.updateMany({ where: { id: chatId, heldByCaseId: caseId }, data: { heldByCaseId: null } });
}

/** A row as the domain knows it; words outside a closed vocabulary can only come from another version and are read as the nearest careful one. */
export function readRow(row: CaseRow): CaseFile {
  const { claimedById, claimedByName, ...same } = row;
  return {
    ...same,
    kind: caseKinds.find((kind) => kind === row.kind) ?? "question",
    severity: caseSeverities.find((severity) => severity === row.severity) ?? "today",
    status: readStatus(row.status),
    reasons: readReasons(row.reasons),
    claimedBy: claimedById ? { id: claimedById, name: claimedByName ?? "" } : null,
    outcome: isCaseOutcome(row.outcome) ? row.outcome : null,
  };
}

/** The reasons of a case as its row keeps them. */
export function readReasons(kept: string): Reason[] {
  return JSON.parse(kept) as Reason[];
}

function readStatus(text: string): CaseStatus {
  return caseStatuses.find((status) => status === text) ?? "open";
}

/** Whether the messenger refuses everything we send to this chat. */
export async function chatIsUnreachable(tx: Tx, chatId: string): Promise<boolean> {
  const chat = await tx.chat.findUnique({ where: { id: chatId }, select: { unreachableAt: true } });
  return chat?.unreachableAt != null;
}
