import type { Appointment } from "../../domain/booking/appointment.ts";
import { addDays, instantOf, localDate } from "../../domain/time/zone.ts";
import { allergiesOf } from "../../storage/cases-group.ts";
import { listAppointments } from "../booking/list-appointments.ts";
import type { ActionContext } from "../context.ts";

export interface PlannedVisit extends Appointment {
  /** Empty when none are known. */
  allergies: string;
}

/** Today's appointments of a branch on its own calendar, without cancelled ones, each with what to know before it. */
export async function dayPlan(context: ActionContext, branch: { id: string; zone: string }): Promise<PlannedVisit[]> {
  const today = localDate(context.now, branch.zone);
  const from = instantOf(today, "00:00", branch.zone);
  const to = instantOf(addDays(today, 1), "00:00", branch.zone);
  const planned = await listAppointments(context.tx, { branchId: branch.id, from, to });
  const visits = planned.filter((appointment) => appointment.status !== "cancelled");
  const allergies = await allergiesOf(
    context.tx,
    visits.map((visit) => visit.customerId),
  );
  return visits.map((visit) => ({ ...visit, allergies: allergies.get(visit.customerId) ?? "" }));
}
