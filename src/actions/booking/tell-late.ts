import type { Visit } from "../../domain/booking/appointment.ts";
import { type LateFit, lateFit } from "../../domain/booking/late-fit.ts";
import { staffLateMessage } from "../../domain/booking/late-messages.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import { slackAfter } from "../../storage/booking-occupancy.ts";
import { staffGroupOf } from "../../storage/cases-facts.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { appointmentToChange } from "./access.ts";
import { expectHer } from "./expect-her.ts";
import { partsLike, visitOf } from "./visit-of.ts";

export interface LateInput {
  appointmentId: string;
  /** Minutes after the beginning; 0: on her way and in time; null: she did not say. */
  minutes: number | null;
  /** In her words, for staff. */
  words: string;
}

/**
 * She says that she is on her way, and how late: it stands on Today and in the staff group at once, and staff are not asked where she is
 * before that time. Says whether the visit still fits before the next appointment. The same minutes again tell nobody twice.
 * Refuses wrong_status when she is here, or it was cancelled or missed.
 */
export async function tellLate(
  context: ActionContext,
  input: LateInput,
): Promise<{ ok: true; visit: Visit; fit: LateFit; already: boolean } | Refusal> {
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  const { status, late, comingAt } = found.appointment;
  if (status !== "booked" && status !== "confirmed") return refuse("wrong_status");
  const { minutes } = input;
  const isLate = minutes !== 0;
  const before = late ? late.minutes : comingAt ? 0 : undefined;
  const already = before === minutes;
  const parts = await partsLike(context, found.appointment);
  for (const part of parts) {
    const said = { lateMinutes: isLate ? minutes : null, lateSaidAt: isLate ? context.now : null };
    await changeAppointment(context.tx, part, { ...said, comingAt: context.now });
  }
  const visit = await visitOf(context, found.appointment);
  const lasts = (visit.endsAt.getTime() - visit.startsAt.getTime()) / 60_000;
  const slack = await slackAfter(
    context.tx,
    parts.map((part) => part.id),
  );
  const fit = lateFit(minutes, lasts, slack);
  if (already) return { ok: true, visit, fit, already };
  await expectHer(context, visit);
  await recordAudit(context, "appointment.late", { kind: "appointment", id: visit.id }, { minutes });
  const group = isLate ? await staffGroupOf(context.tx, visit.branchId) : null;
  if (group) await sendMessage(context, { chatId: group.id, outgoing: staffLateMessage(visit, input, fit) });
  return { ok: true, visit, fit, already };
}
