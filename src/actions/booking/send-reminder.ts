import { z } from "zod";
import { isAhead } from "../../domain/booking/appointment.ts";
import { reminderMessage } from "../../domain/booking/appointment-messages.ts";
import {
  isNearer,
  type ReminderKind,
  reminderKinds,
  TOGETHER_MS,
  waitsUntil,
} from "../../domain/booking/reminder-time.ts";
import { readAppointment } from "../../storage/booking-appointments.ts";
import { waitingKinds } from "../../storage/due-items.ts";
import type { ActionContext } from "../context.ts";
import { wantsMessages } from "../customers/wants-messages.ts";
import { askToSign } from "../intake/offer-to-sign.ts";
import { sendMessage } from "../message/send-message.ts";
import { unschedule } from "../time/schedule.ts";
import { visitOf } from "./visit-of.ts";

/** An urgent case is being talked about as long as its last word is younger than that. */
const WAIT_MS = 30 * 60_000;

const payloadSchema = z.object({ sequence: z.number() });

/**
 * Sends the reminder of an appointment unless her branch does not send this one, the appointment changed after it was noted, has begun or
 * is not confirmed by a person yet (with it goes what is to be signed and is not), a nearer reminder is due within three hours, or nobody can be reached. In the quiet hours (the house
 * was down) it waits for their end, unless that would be of no use; so it does in the middle of an urgent case, until nobody has written
 * there for half an hour.
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
  const { quiet, zone, rules } = appointment.place;
  if (!rules.reminders.includes(kind) || appointment.awaitsStaffSince) return null;
  if (await isSaidSoon(context, appointment.id, kind, rules.reminders)) return null;
  const { customerId } = appointment;
  if (!(await wantsMessages(context.tx, { customerId, chatId: item.chatId, category: "reminders" }))) return null;
  const againAt = waitsUntil(appointment.startsAt, context.now, quiet, zone);
  if (againAt) return { againAt };
  const later = new Date(context.now.getTime() + WAIT_MS);
  if (later < appointment.startsAt && (await inUrgentTalk(context, appointment.customerId))) return { againAt: later };
  const earlier = reminderKinds.filter((other) => isNearer(kind, other));
  if (earlier.length > 0)
    await unschedule(
      context,
      appointment.id,
      earlier.map((other) => `reminder.${other}`),
    );
  const visit = await visitOf(context, appointment);
  const dedupeKey = `reminder:${appointment.id}:${appointment.sequence}:${kind}`;
  const outgoing = reminderMessage(visit, kind);
  await sendMessage(context, { chatId: item.chatId, about: appointment.customerId, outgoing, dedupeKey });
  await askToSign(context, { ...visit, chatId: item.chatId }, { key: "risk-remind", dedupeKey: `${dedupeKey}:sign` });
  return null;
}

/** Whether a nearer reminder that her branch sends is due at the same time or soon after. */
async function isSaidSoon(
  { tx, now }: ActionContext,
  appointmentId: string,
  kind: ReminderKind,
  sent: readonly ReminderKind[],
): Promise<boolean> {
  const waiting = await waitingKinds(tx, appointmentId, new Date(now.getTime() + TOGETHER_MS));
  return sent.some((other) => isNearer(other, kind) && waiting.includes(`reminder.${other}`));
}

async function inUrgentTalk({ tx, now }: ActionContext, customerId: string): Promise<boolean> {
  const lastActivityAt = { gt: new Date(now.getTime() - WAIT_MS) };
  const where = { customerId, severity: "urgent", status: { not: "closed" }, lastActivityAt };
  return (await tx.case.count({ where })) > 0;
}
