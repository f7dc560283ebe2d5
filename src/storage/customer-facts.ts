import { createHash } from "node:crypto";
import type { Fact } from "../domain/file/fact.ts";
import { currentKey } from "../domain/file/fact.ts";
import { type FactCode, factKind, isFactCode } from "../domain/file/kinds.ts";
import type { Tx } from "./store.ts";

/** A fact that was taken back, or in whose place a newer one came. */
export interface PastFact extends Fact {
  removedAt: Date;
  removedByName: string;
}

export interface NewFact {
  id: string;
  customerId: string;
  kind: FactCode;
  value: string;
  words: string;
  on: string | null;
  aboutId: string | null;
  volunteered: boolean;
  source: "staff" | "chat";
  appointmentId: string | null;
  byId: string;
  byName: string;
  at: Date;
}

/** Its words are not kept in the open beside the sealed ones: the database compares their digest. */
function keyOf(...of: Parameters<typeof currentKey>): string | null {
  const key = currentKey(...of);
  return key && createHash("sha256").update(key).digest("hex");
}

/** Writes a fact; of a kind that keeps one, the earlier one is past from then on, and so is the same written before. */
export async function insertFact(tx: Tx, fact: NewFact): Promise<void> {
  const key = keyOf(fact.customerId, fact.kind, fact.value, fact.words);
  if (key) await makePast(tx, key, fact);
  await tx.customerFact.create({ data: { ...fact, currentKey: key } });
}

async function makePast(tx: Tx, key: string, by: { at: Date; byName: string }): Promise<void> {
  await tx.customerFact.updateMany({
    where: { currentKey: key },
    data: { currentKey: null, removedAt: by.at, removedByName: by.byName },
  });
}

/** Whether this customer has such a fact, and whether it counts. */
export async function readFactState(
  tx: Tx,
  customerId: string,
  factId: string,
): Promise<{ kind: FactCode; counts: boolean; source: string } | null> {
  const row = await tx.customerFact.findUnique({ where: { id: factId } });
  if (!row || row.customerId !== customerId || !isFactCode(row.kind)) return null;
  return { kind: row.kind, counts: row.removedAt === null, source: row.source };
}

export async function markFactRemoved(tx: Tx, id: string, by: { at: Date; byName: string }): Promise<void> {
  const past = { currentKey: null, removedAt: by.at, removedByName: by.byName };
  await tx.customerFact.update({ where: { id }, data: past });
}

/** Lets a past fact count again, in place of what came after it. */
export async function markFactRestored(tx: Tx, id: string, by: { at: Date; byName: string }): Promise<void> {
  const row = await tx.customerFact.findUniqueOrThrow({ where: { id } });
  if (!isFactCode(row.kind)) return;
  const key = keyOf(row.customerId, row.kind, row.value, row.words);
  if (key) await makePast(tx, key, by);
  await tx.customerFact.update({ where: { id }, data: { currentKey: key, removedAt: null, removedByName: "" } });
}

const MOST_PAST = 60;

/** What counts about a customer, oldest first. */
export async function readFacts(tx: Tx, customerId: string, kinds?: readonly FactCode[]): Promise<Fact[]> {
  const rows = await tx.customerFact.findMany({
    where: { customerId, removedAt: null, ...(kinds ? { kind: { in: [...kinds] } } : {}) },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return withNames(tx, rows);
}

/** What was taken back or replaced, newest first. */
export async function readPastFacts(tx: Tx, customerId: string): Promise<PastFact[]> {
  const rows = await tx.customerFact.findMany({
    where: { customerId, removedAt: { not: null } },
    orderBy: [{ removedAt: "desc" }, { id: "asc" }],
    take: MOST_PAST,
  });
  const facts = await withNames(tx, rows);
  return facts.flatMap((fact) => {
    const row = rows.find(({ id }) => id === fact.id);
    return row?.removedAt ? [{ ...fact, removedAt: row.removedAt, removedByName: row.removedByName }] : [];
  });
}

interface FactRow {
  id: string;
  kind: string;
  value: string;
  words: string;
  on: string | null;
  aboutId: string | null;
  volunteered: boolean;
  source: string;
  byName: string;
  at: Date;
}

async function withNames(tx: Tx, rows: readonly FactRow[]): Promise<Fact[]> {
  const ids = rows.flatMap(({ aboutId }) => (aboutId ? [aboutId] : []));
  const people = ids.length > 0 ? await tx.customer.findMany({ where: { id: { in: ids } } }) : [];
  return rows.flatMap((row) => {
    const { kind, value } = row;
    if (!isFactCode(kind) || !isKnownChoice(kind, value)) return [];
    const about = people.find(({ id }) => id === row.aboutId);
    return [
      {
        ...{ id: row.id, kind, value, words: row.words, on: row.on, volunteered: row.volunteered },
        about: about ? { id: about.id, name: about.name } : null,
        source: row.source === "chat" ? ("chat" as const) : ("staff" as const),
        ...{ byName: row.byName, at: row.at },
      },
    ];
  });
}

/** A choice that a newer version no longer knows is not shown. */
function isKnownChoice(kind: FactCode, value: string): boolean {
  const { choices } = factKind(kind);
  return choices ? choices.includes(value) : value === "";
}

/** A customer of the same business by exactly this name; null when there is none or several. */
export async function customerByName(tx: Tx, customerId: string, name: string): Promise<string | null> {
  const own = await tx.customer.findUnique({ where: { id: customerId }, select: { businessId: true } });
  if (!own) return null;
  const rows = await tx.customer.findMany({
    where: { businessId: own.businessId, name, id: { not: customerId } },
    select: { id: true },
    take: 2,
  });
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}
