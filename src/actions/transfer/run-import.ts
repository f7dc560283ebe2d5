import type { Locale } from "../../domain/message/locale.ts";
import { appointmentColumns, customerColumns, packageColumns } from "../../domain/transfer/columns.ts";
import { type ReadTable, readTable, type TableRow } from "../../domain/transfer/read-table.ts";
import { type RepeatedRow, withoutRepeated } from "../../domain/transfer/repeated-rows.ts";
import { growImportRun, insertImportRun, noteRun } from "../../storage/import-runs.ts";
import { type ActionContext, type Actor, type House, perform } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "../salon/allowed.ts";
import { importAppointments } from "./import-appointments.ts";
import { type ImportCounts, noCounts, problemsOf, rowsWithProblems } from "./import-counts.ts";
import { importCustomers } from "./import-customers.ts";
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

/** A table of that kind with at most `mostRows` rows; `chosen` wins over what is guessed. */
export function readImport(
  kind: ImportKind,
  bytes: Uint8Array,
  chosen?: ReadonlyMap<number, string | null>,
  mostRows = MOST_ROWS_AT_ONCE,
): ReadTable {
  const table = readTable(bytes, columnsOf[kind], chosen);
  return table.ok && table.rows.length > mostRows ? { ok: false, reason: "too_long" } : table;
}

/** Called after each part with how many rows are through. */
type Progress = (rows: number) => void;

/** Tries a table and keeps nothing: what would be added, what is known, and each row that would not be taken, with why. */
export async function tryImport(
  house: House,
  actor: Actor,
  table: TableToImport,
  progress?: Progress,
): Promise<ImportCounts | null> {
  if (!isAllowed(actor, "salon.setup", table.branchId)) return null;
  const tried = async (part: TableToImport) => {
    try {
      await perform(house, actor, async (context) => {
        throw new OnlyTried(await importRows(context, part));
      });
    } catch (error) {
      if (error instanceof OnlyTried) return error.counts;
      throw error;
    }
    throw new Error("A trial was kept.");
  };
  return inParts(table, tried, progress);
}

/**
 * Imports the rows that are right, some at a time, each part in one transaction with the list of what was added: stopped in the midst, what
 * is in stands there and can be undone, and the same table again takes the rest. Null: she may not.
 */
export async function runImport(
  house: House,
  actor: Actor,
  table: TableToImport,
  progress?: Progress,
): Promise<(ImportCounts & { runId: string }) | null> {
  if (!isAllowed(actor, "salon.setup", table.branchId)) return null;
  const { branchId, kind, fileName, rows } = table;
  const runId = house.newId();
  await perform(house, actor, (context) => {
    const run = { id: runId, branchId, kind, fileName: fileName.slice(0, 120), rows: rows.length };
    const by = { byId: actor.id, byName: actor.name, at: context.now };
    return insertImportRun(context.tx, { ...run, ...by, added: 0, known: 0, problems: 0, createdIds: [] });
  });
  const keep = (part: TableToImport) =>
    perform(house, actor, async (context) => {
      const counts = await importRows(context, part);
      await growImportRun(context.tx, runId, { ...counts, problems: rowsWithProblems(counts.problems) });
      return counts;
    });
  const counts = await inParts(table, keep, progress);
  const { added, known, problems } = counts;
  await perform(house, actor, async (context) => {
    await noteRun(context.tx, runId, { known, problems: rowsWithProblems(problems) });
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
  progress: Progress = () => undefined,
): Promise<ImportCounts> {
  const { rows, repeated } = withoutRepeated(table.kind, table.rows);
  const counts = noCounts();
  for (let from = 0; from < rows.length; from += ROWS_TOGETHER) {
    const part = await work({ ...table, rows: rows.slice(from, from + ROWS_TOGETHER) });
    counts.added += part.added;
    counts.known += part.known;
    counts.problems.push(...part.problems);
    counts.ids.push(...part.ids);
    progress(Math.min(from + ROWS_TOGETHER, rows.length));
  }
  for (const one of repeated) countRepeated(one, counts);
  counts.problems.sort((one, other) => one.line - other.line);
  return counts;
}

/** The same line again is known; the same person with other words is for somebody to look at. */
function countRepeated({ row, of, same }: RepeatedRow, counts: ImportCounts): void {
  if (same) counts.known += 1;
  else
    problemsOf(row, counts).wrong(row.cells.get("phone") ? "phone" : "name", "twice_in_table", { other: String(of) });
}
