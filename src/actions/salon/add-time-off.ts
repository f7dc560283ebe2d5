import { countAppointmentsAhead } from "../../storage/salon.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "./allowed.ts";
import type { SetUpRefusal } from "./set-up-access.ts";

export interface TimeOffInput {
  staffId: string;
  startsAt: Date;
  /** Not included. */
  endsAt: Date;
  reason?: string;
}

export type AddTimeOffResult =
  /** Her appointments in that time stay until somebody moves them; they are counted, so that she is told. */
  | { ok: true; timeOffId: string; appointmentsMeanwhile: number }
  | { ok: false; reason: "ends_before_start" }
  | SetUpRefusal;

/** Takes a person out of the diary between two instants: holiday, illness, a course. Set-up people, or she herself. */
export async function addTimeOff(context: ActionContext, input: TimeOffInput): Promise<AddTimeOffResult> {
  const { staffId, startsAt, endsAt } = input;
  const person = await context.tx.staff.findUnique({ where: { id: staffId } });
  if (!person) return { ok: false, reason: "not_found" };
  const herself = context.actor.kind === "staff" && context.actor.id === staffId;
  if (!herself && !isAllowed(context.actor, "salon.setup", person.branchId)) {
    return { ok: false, reason: "not_allowed" };
  }
  if (!(startsAt < endsAt)) return { ok: false, reason: "ends_before_start" };
  const id = context.newId();
  const reason = (input.reason ?? "").trim().slice(0, 240);
  await context.tx.timeOff.create({ data: { id, staffId, startsAt, endsAt, reason } });
  await recordAudit(context, "salon.add_time_off", { kind: "staff", id: staffId }, { startsAt, endsAt });
  const appointmentsMeanwhile = await countAppointmentsAhead(context.tx, { staffId, from: startsAt, to: endsAt });
  return { ok: true, timeOffId: id, appointmentsMeanwhile };
}
