import type { Visit } from "../../domain/booking/appointment.ts";
import { plannedReminders } from "../../domain/booking/reminder-time.ts";
import type { ActionContext } from "../context.ts";
import { planBeforeVisit } from "../file/plan-before-visit.ts";
import { schedule, unschedule } from "../time/schedule.ts";
import { expectHer } from "./expect-her.ts";

/**
 * Notes when staff look for her, and when she will be reminded of the visit as it is now, once for all its treatments, and forgets earlier reminders. All that are
 * possible are noted; which of them her branch sends is decided when they are due. None before a person has confirmed the booking.
 */
export async function remindOf(context: ActionContext, appointment: Visit): Promise<void> {
  for (const part of appointment.parts) await unschedule(context, part.id, ["reminder"]);
  const { id, sequence, startsAt, place, chatId, customerId } = appointment;
  await expectHer(context, appointment);
  await planBeforeVisit(context, appointment);
  if (!chatId || appointment.awaitsStaffSince) return;
  for (const { kind, at } of plannedReminders(startsAt, context.now, place.quiet, place.zone)) {
    await schedule(context, {
      kind: `reminder.${kind}`,
      dueAt: at,
      dedupeKey: `reminder:${id}:${sequence}:${kind}`,
      customerId,
      chatId,
      appointmentId: id,
      payload: { sequence },
    });
  }
}
