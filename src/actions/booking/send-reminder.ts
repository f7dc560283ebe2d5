import { z } from "zod";
import { isAhead } from "../../domain/booking/appointment.ts";
import { reminderMessage } from "../../domain/booking/appointment-messages.ts";
import type { ReminderKind } from "../../domain/booking/reminder-time.ts";
import { isQuiet, outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import { readAppointment } from "../../storage/booking-appointments.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { visitOf } from "./visit-of.ts";

/** An urgent case is being talked about as long as its last word is younger than that. */
const WAIT_MS = 30 * 60_000;

const payloadSchema = z.object({ sequence: z.number() });

/**
 * Sends the reminder of an appointment unless it changed after the reminder was noted, has begun, or nobody can be reached.
 * Late into the quiet hours (the house was down) it waits for their end, if that is still before the appointment;
 * so it does in the middle of an urgent case, until nobody has written there for half an hour.
 */
export async function sendReminder(
  context: ActionContext,
  item: { appointmentId: string | null; chatId: string | null; payload: unknown },
  kind: ReminderKind,
): Promise<{ againAt: Date } | null> {
  const appointment = item.appointmentId ? await readAppointment(context.tx, item.appointmentId) : null;
  const payload = payloadSchema.safeParse(item.payload);
  if (!appointment || !item.chatId || !payload.success) return null;
  if (appointment.sequence !== payload.data.sequence || !isAhead(appointment, context.now)) return null;
  const { quiet, zone } = appointment.place;
  if (isQuiet(context.now, quiet, zone)) {
    const againAt = outsideQuietHours(context.now, quiet, zone);
    return againAt < appointment.startsAt ? { againAt } : null;
  }
  const later = new Date(context.now.getTime() + WAIT_MS);
  if (later < appointment.startsAt && (await inUrgentTalk(context, appointment.customerId))) return { againAt: later };
  await sendMessage(context, {
    chatId: item.chatId,
    outgoing: reminderMessage(await visitOf(context, appointment), kind),
    dedupeKey: `reminder:${appointment.id}:${appointment.sequence}`,
  });
  return null;
}

async function inUrgentTalk({ tx, now }: ActionContext, customerId: string): Promise<boolean> {
  const lastActivityAt = { gt: new Date(now.getTime() - WAIT_MS) };
  const where = { customerId, severity: "urgent", status: { not: "closed" }, lastActivityAt };
  return (await tx.case.count({ where })) > 0;
}
