import type { Appointment } from "../../domain/booking/appointment.ts";
import { behindMessage } from "../../domain/booking/late-messages.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { appointmentToMark } from "./access.ts";
import { partsLike, visitOf } from "./visit-of.ts";

/** Farther ahead nobody knows yet how late it will be. */
const AHEAD_MS = 6 * 3_600_000;
const MOST_MINUTES = 240;

/**
 * Staff tell a customer who is expected that the salon runs so many minutes late; she is told at once, also in quiet hours, because it
 * is about now. The same minutes again tell nobody twice. Refuses too_far (more than six hours ahead), wrong_status, no_chat (phone her)
 * and a number of minutes that is none (not_found).
 */
export async function tellBehind(
  context: ActionContext,
  input: { appointmentId: string; minutes: number },
): Promise<{ ok: true; appointment: Appointment; already: boolean } | Refusal> {
  const { minutes } = input;
  const found = await appointmentToMark(context, input.appointmentId);
  if (!found.ok) return found;
  const { appointment } = found;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_MINUTES) return refuse("not_found");
  if (appointment.status !== "booked" && appointment.status !== "confirmed") return refuse("wrong_status");
  if (appointment.startsAt.getTime() - context.now.getTime() > AHEAD_MS) return refuse("too_far");
  if (appointment.behindMinutes === minutes) return { ok: true, appointment, already: true };
  const chat = appointment.chatId ? await context.tx.chat.findUnique({ where: { id: appointment.chatId } }) : null;
  if (!chat || chat.unreachableAt) return refuse("no_chat");
  for (const part of await partsLike(context, appointment)) {
    await changeAppointment(context.tx, part, { behindMinutes: minutes, behindToldAt: context.now });
  }
  const visit = await visitOf(context, appointment);
  const dedupeKey = `behind:${visit.id}:${visit.sequence}:${minutes}:${context.now.getTime()}`;
  await sendMessage(context, {
    ...{ chatId: chat.id, about: visit.customerId },
    outgoing: behindMessage(visit, minutes),
    dedupeKey,
  });
  await recordAudit(context, "appointment.behind", { kind: "appointment", id: visit.id }, { minutes });
  return { ok: true, appointment: { ...appointment, behindMinutes: minutes }, already: false };
}
