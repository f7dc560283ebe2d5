import {
  type ImportRun,
  importRun,
  importRuns,
  markUndone,
  noteUndone,
  removeImportedAppointments,
  removeImportedCustomers,
  removeImportedPackages,
} from "../../storage/import-runs.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { whyRefused } from "../salon/allowed.ts";

export type { ImportRun } from "../../storage/import-runs.ts";

const removers = new Map([
  ["customers", removeImportedCustomers],
  ["appointments", removeImportedAppointments],
  ["packages", removeImportedPackages],
]);
const MOST_SHOWN = 20;

/** The newest imports into a branch. */
export function listImports(context: Pick<ActionContext, "tx">, branchId: string): Promise<ImportRun[]> {
  return importRuns(context.tx, branchId, MOST_SHOWN);
}

/**
 * Takes back what an import added, once; what somebody has worked with since (booked, written, changed) stays and is counted as spared.
 * Refused: not_found, not_allowed, undone_already.
 */
export async function undoImport(
  context: ActionContext,
  input: { runId: string },
): Promise<
  { ok: true; removed: number; spared: number } | { ok: false; reason: "not_found" | "not_allowed" | "undone_already" }
> {
  const { tx, now } = context;
  const run = await importRun(tx, input.runId);
  const refused = whyRefused(context.actor, "salon.setup", run?.branchId);
  if (refused || !run) return { ok: false, reason: refused ?? "not_found" };
  if (!(await markUndone(tx, run.id, now))) return { ok: false, reason: "undone_already" };
  const remove = removers.get(run.kind) ?? removeImportedCustomers;
  const removed = await remove(tx, run.createdIds);
  const counts = { removed, spared: run.createdIds.length - removed };
  await noteUndone(tx, run.id, counts);
  await recordAudit(context, "salon.undo_import", { kind: "branch", id: run.branchId }, counts);
  return { ok: true, ...counts };
}
