import type { Locale } from "../../domain/message/locale.ts";
import { appointmentColumns, customerColumns, packageColumns } from "../../domain/transfer/columns.ts";
import { type ReadTable, readTable, type TableRow } from "../../domain/transfer/read-table.ts";
import { insertImportRun } from "../../storage/import-runs.ts";
import { type ActionContext, type Actor, type House, perform } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "../salon/allowed.ts";
import { importAppointments } from "./import-appointments.ts";
import { type ImportCounts, importCustomers } from "./import-customers.ts";
import { importPackages } from "./import-packages.ts";

export const importKinds = ["customers", "appointments", "packages"] as const;
export type ImportKind = (typeof importKinds)[number];

/** What one table may hold on the board; longer ones go through `afterglow import`. */
export const MOST_ROWS_AT_ONCE = 3000;
export const MOST_FILE_BYTES = 1_500_000;
/** A transaction stays short, so that the salon goes on working. */
const ROWS_TOGETHER = 60;

export interface TableToImport {
  branchId: string;
  kind: ImportKind;
  fileName: string;
  rows: readonly TableRow[];
  /** Of new customers who name none. */
  locale: Locale;
}

const columnsOf: Record<ImportKind, Readonly<Record<string, readonly string[]>>> = {
  customers: customerColumns,
  appointments: appointmentColumns,
  packages: packageColumns,
};

/** The names of the columns that a kind knows. */
export function columnNames(kind: ImportKind): string[] {
  return Object.keys(columnsOf[kind]);
}

/** A table of that kind; `chosen` wins over what is guessed. */
export function readImport(
  kind: ImportKind,
  bytes: Uint8Array,
  chosen?: ReadonlyMap<number, string | null>,
): ReadTable {
  const table = readTable(bytes, columnsOf[kind], chosen);
  return table.ok && table.rows.length > MOST_ROWS_AT_ONCE ? { ok: false, reason: "too_long" } : table;
}

/** Tries a table and keeps nothing: what would be added, what is known, and each row that would not be taken, with why. */
export async function tryImport(house: House, actor: Actor, table: TableToImport): Promise<ImportCounts | null> {
  if (!isAllowed(actor, "salon.setup", table.branchId)) return null;
  return inParts(table, async (part) => {
    try {
      await perform(house, actor, async (context) => {
        throw new OnlyTried(await importRows(context, part));
      });
    } catch (error) {
      if (error instanceof OnlyTried) return error.counts;
      throw error;
    }
    throw new Error("A trial was kept.");
  });
}

/** Imports the rows that are right, some at a time, and keeps what was added, so that it can be undone. Null: she may not. */
export async function runImport(
  house: House,
  actor: Actor,
  table: TableToImport,
): Promise<(ImportCounts & { runId: string }) | null> {
  if (!isAllowed(actor, "salon.setup", table.branchId)) return null;
  const counts = await inParts(table, (part) => perform(house, actor, (context) => importRows(context, part)));
  const runId = house.newId();
  await perform(house, actor, async (context) => {
    const { branchId, kind, fileName, rows } = table;
    const { added, known, ids } = counts;
    const run = { id: runId, branchId, kind, fileName: fileName.slice(0, 120), rows: rows.length, added, known };
    const by = { byId: actor.id, byName: actor.name, at: context.now };
    await insertImportRun(context.tx, { ...run, ...by, problems: counts.problems.length, createdIds: ids });
    await recordAudit(context, "salon.import", { kind: "branch", id: branchId }, { kind, added, known });
  });
  return { ...counts, runId };
}

class OnlyTried extends Error {
  constructor(readonly counts: ImportCounts) {
    super("only tried");
  }
}

const importers: Record<ImportKind, (context: ActionContext, table: TableToImport) => Promise<ImportCounts>> = {
  customers: importCustomers,
  appointments: importAppointments,
  packages: importPackages,
};

/** Takes rows into a branch in the transaction of the context: what was added, what is known, what is wrong. */
export function importRows(context: ActionContext, table: TableToImport): Promise<ImportCounts> {
  return importers[table.kind](context, table);
}

async function inParts(
  table: TableToImport,
  work: (part: TableToImport) => Promise<ImportCounts>,
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, known: 0, problems: [], ids: [] };
  for (let from = 0; from < table.rows.length; from += ROWS_TOGETHER) {
    const part = await work({ ...table, rows: table.rows.slice(from, from + ROWS_TOGETHER) });
    counts.added += part.added;
    counts.known += part.known;
    counts.problems.push(...part.problems);
    counts.ids.push(...part.ids);
  }
  return counts;
}
