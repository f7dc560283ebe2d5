import { isDate } from "../../domain/time/calendar-date.ts";
import { addDays, instantOf } from "../../domain/time/zone.ts";
import { countAppointmentsAhead } from "../../storage/salon.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { branchToSetUp, type SetUpRefusal } from "./set-up-access.ts";

export type AddClosureResult =
  /** Appointments that day stay until somebody moves them; they are counted, so that she is told. */
  { ok: true; appointmentsThatDay: number } | { ok: false; reason: "bad_date" } | SetUpRefusal;

/** Closes a branch on a day (YYYY-MM-DD on its own calendar). The same day twice is one closure with the newer note. */
export async function addClosure(
  context: ActionContext,
  input: { branchId: string; date: string; note?: string },
): Promise<AddClosureResult> {
  const { branchId, date } = input;
  const found = await branchToSetUp(context, branchId);
  if (!found.ok) return found;
  if (!isDate(date)) return { ok: false, reason: "bad_date" };
  const note = (input.note ?? "").trim().slice(0, 240);
  await context.tx.branchClosure.upsert({
    where: { branchId_date: { branchId, date } },
    create: { id: context.newId(), branchId, date, note },
    update: { note },
  });
  await recordAudit(context, "salon.add_closure", { kind: "branch", id: branchId }, { date, note });
  const { zone } = await context.tx.branch.findUniqueOrThrow({ where: { id: branchId } });
  const from = instantOf(date, "00:00", zone);
  const to = instantOf(addDays(date, 1), "00:00", zone);
  return { ok: true, appointmentsThatDay: await countAppointmentsAhead(context.tx, { branchId, from, to }) };
}
