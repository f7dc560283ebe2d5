import { z } from "zod";
import type { Appointment, Visit } from "../../domain/booking/appointment.ts";
import { notHereMessage } from "../../domain/booking/late-messages.ts";
import { readAppointment } from "../../storage/booking-appointments.ts";
import { staffGroupOf } from "../../storage/cases-facts.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { schedule } from "../time/schedule.ts";

const MINUTE_MS = 60_000;
/** She said how late she will be: so much longer she is waited for. */
const PATIENCE_MINUTES = 5;
const payloadSchema = z.object({ sequence: z.number() });

/** When staff are asked where she is: after the grace of the branch, and not before the time she told. */
export function graceEnds({ startsAt, late, place }: Pick<Appointment, "startsAt" | "late" | "place">): Date {
  const told = late?.minutes ? late.minutes + PATIENCE_MINUTES : 0;
  return new Date(startsAt.getTime() + Math.max(place.rules.graceMinutes, told) * MINUTE_MS);
}

/** Notes that somebody looks when she is not here in time; moved with the appointment. */
export async function expectHer(context: ActionContext, visit: Visit | Appointment): Promise<void> {
  const { id: appointmentId, customerId, sequence } = visit;
  const dueAt = graceEnds(visit);
  if (dueAt <= context.now) return;
  const dedupeKey = `grace:${appointmentId}:${sequence}:${dueAt.getTime()}`;
  await schedule(context, { kind: "grace.over", dueAt, dedupeKey, customerId, appointmentId, payload: { sequence } });
}

/**
 * The grace is over and she is not here: Today says so (it looks again by itself), and the staff group is asked once. Not when staff know
 * that she is coming, the appointment was moved or cancelled, or the grace of the branch is longer by now: then later.
 */
export async function noticeAbsence(
  context: ActionContext,
  item: { appointmentId: string | null; payload: unknown },
): Promise<{ againAt: Date } | null> {
  const appointment = item.appointmentId ? await readAppointment(context.tx, item.appointmentId) : null;
  const payload = payloadSchema.safeParse(item.payload);
  if (!appointment || appointment.sequence !== payload.data?.sequence) return null;
  if (appointment.status !== "booked" && appointment.status !== "confirmed") return null;
  const isComing = appointment.comingAt !== null && appointment.late === null;
  // The house was down: nobody is asked about somebody of yesterday.
  if (isComing || appointment.endsAt <= context.now) return null;
  const ends = graceEnds(appointment);
  if (ends > context.now) return { againAt: ends };
  const group = await staffGroupOf(context.tx, appointment.branchId);
  if (!group) return null;
  const minutes = Math.floor((context.now.getTime() - appointment.startsAt.getTime()) / MINUTE_MS);
  const dedupeKey = `grace:${appointment.id}:${appointment.sequence}:${ends.getTime()}`;
  await sendMessage(context, { chatId: group.id, outgoing: notHereMessage(appointment, minutes), dedupeKey });
  return null;
}
