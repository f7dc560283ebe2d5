import { careContent } from "../../domain/care/care-content.ts";
import { laterCareSteps } from "../../domain/care/care-plan.ts";
import { checkInStrictness, plannedCheckIns } from "../../domain/checkins/steps.ts";
import { type CareVisit, otherCaredVisits, readCareVisit, sameVisitTreatments } from "../../storage/care.ts";
import type { ActionContext } from "../context.ts";
import { schedule, unschedule } from "../time/schedule.ts";
import { askToPhone } from "./ask-to-phone.ts";
import { sendCareStep } from "./send-care-step.ts";

/**
 * Starts the care and the check-ins of a visit that took place; saying it again changes nothing. The first care step is sent at
 * once (after the quiet hours when it is night), the others and the check-ins are scheduled on the branch's calendar.
 * Without a chat that reaches her, staff get phone tasks instead. Refused: "not_found", "cancelled".
 */
export async function startAftercare(
  context: ActionContext,
  input: { appointmentId: string },
): Promise<{ ok: true; byPhone: boolean } | { ok: false; reason: "not_found" | "cancelled" }> {
  const visit = await readCareVisit(context.tx, input.appointmentId);
  if (!visit) return { ok: false, reason: "not_found" };
  if (visit.status === "cancelled" || visit.status === "no_show") return { ok: false, reason: "cancelled" };
  await endOlderCare(context, visit);
  if (!visit.chat) {
    await askToPhone(context, visit, "checkin-task-no-chat", nextPhoneTime(context, visit));
    return { ok: true, byPhone: true };
  }
  await scheduleCare(context, visit);
  if (await leadsCheckIns(context, visit)) await scheduleCheckIns(context, visit);
  return { ok: true, byPhone: false };
}

/**
 * A customer follows one set of instructions: the newest. So the older visits' remaining care ends here. Their questions go on,
 * because late troubles of the older treatment do not end with a new one; only the same treatment asks the same, so there they end too.
 */
async function endOlderCare(context: ActionContext, visit: CareVisit): Promise<void> {
  for (const older of await otherCaredVisits(context.tx, visit, context.now)) {
    await unschedule(
      context,
      older.appointmentId,
      older.treatment === visit.treatment ? ["care", "checkin"] : ["care"],
    );
  }
}

/**
 * Of several treatments in one visit one is asked about, the strictest: nobody answers two forms about one face. The others' questions, as
 * far as they are still to come, end when a stricter one is completed.
 */
async function leadsCheckIns(context: ActionContext, visit: CareVisit): Promise<boolean> {
  const others = (await sameVisitTreatments(context.tx, visit)).filter(({ asks }) => asks);
  const mine = checkInStrictness(visit.treatment);
  if (others.some(({ treatment }) => checkInStrictness(treatment) >= mine)) return false;
  for (const { appointmentId } of others) await unschedule(context, appointmentId, ["checkin"]);
  return true;
}

async function scheduleCare(context: ActionContext, visit: CareVisit): Promise<void> {
  if (!careContent(visit.treatment)) return;
  const { appointmentId, customerId } = visit;
  await sendCareStep(context, { appointmentId, step: "h24" });
  for (const { step, at } of laterCareSteps(visit.endedAt, visit.branch)) {
    if (at <= context.now) continue;
    const dedupeKey = `care:${appointmentId}:${step}`;
    await schedule(context, { kind: "care.step", dueAt: at, dedupeKey, customerId, appointmentId, payload: { step } });
  }
}

async function scheduleCheckIns(context: ActionContext, visit: CareVisit): Promise<void> {
  const { appointmentId, customerId } = visit;
  for (const { step, at } of plannedCheckIns(visit.treatment, visit.endedAt, visit.branch)) {
    if (at <= context.now) continue;
    const dedupeKey = `checkin:${appointmentId}:${step}`;
    await schedule(context, {
      kind: "checkin.send",
      dueAt: at,
      dedupeKey,
      customerId,
      appointmentId,
      payload: { step },
    });
  }
}

/** When staff should phone: at the time of the first question that is still to come. */
function nextPhoneTime(context: ActionContext, visit: CareVisit): Date {
  const planned = plannedCheckIns(visit.treatment, visit.endedAt, visit.branch);
  return planned.find(({ at }) => at > context.now)?.at ?? context.now;
}
