import { withDepositEnd } from "../../domain/booking/deposit-messages.ts";
import { missedMessage } from "../../domain/booking/late-messages.ts";
import { outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import { readAppointment } from "../../storage/booking-appointments.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { endedBefore, settleMissedDeposit } from "./settle-deposit.ts";
import { partsLike } from "./visit-of.ts";

/** So long staff may take it back before she is told. */
export const MISSED_PAUSE_MS = 10 * 60_000;

/** A kind word to somebody who did not come, once, with what becomes of her deposit; not when she came after all, and not in the quiet hours. */
export async function tellMissed(
  context: ActionContext,
  item: { appointmentId: string | null },
): Promise<{ againAt: Date } | null> {
  const appointment = item.appointmentId ? await readAppointment(context.tx, item.appointmentId) : null;
  if (appointment?.status !== "no_show") return null;
  const deposit = await settleMissedDeposit(context, await partsLike(context, appointment));
  if (!appointment.chatId) return null;
  const allowed = outsideQuietHours(context.now, appointment.place.quiet, appointment.place.zone);
  if (allowed > context.now) return { againAt: allowed };
  const dedupeKey = `missed:${appointment.id}:${appointment.sequence}`;
  const outgoing = withDepositEnd(missedMessage(appointment), deposit ?? (await endedBefore(context, appointment)));
  const { chatId, customerId: about } = appointment;
  await sendMessage(context, { chatId, about, outgoing, dedupeKey });
  return null;
}
