import type { Visit } from "../../domain/booking/appointment.ts";
import { reminderTime } from "../../domain/booking/reminder-time.ts";
import type { ActionContext } from "../context.ts";
import { schedule, unschedule } from "../time/schedule.ts";

/** Notes when she will be reminded of the visit as it is now, once for all its treatments, and forgets earlier reminders. */
export async function remindOf(context: ActionContext, appointment: Visit): Promise<void> {
  for (const part of appointment.parts) await unschedule(context, part.id, ["reminder"]);
  const { id, sequence, startsAt, place, chatId, customerId } = appointment;
  const reminder = reminderTime(startsAt, context.now, place.quiet, place.zone);
  if (!reminder || !chatId) return;
  await schedule(context, {
    kind: `reminder.${reminder.kind}`,
    dueAt: reminder.at,
    dedupeKey: `reminder:${id}:${sequence}`,
    customerId,
    chatId,
    appointmentId: id,
    payload: { sequence },
  });
}
