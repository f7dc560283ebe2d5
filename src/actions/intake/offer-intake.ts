import { intakeOffer } from "../../domain/intake/offer.ts";
import { readIntakeVisit } from "../../storage/intake.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { askIntake, isAhead } from "./open-intake.ts";

/** Offers the questions of a visit that was booked outside the chat (board, API); once per visit. Refused: "no_visit", "no_chat". */
export async function offerIntake(
  context: ActionContext,
  input: { appointmentId: string },
): Promise<{ ok: true } | { ok: false; reason: "no_visit" | "no_chat" }> {
  const visit = await readIntakeVisit(context.tx, input.appointmentId);
  if (!visit || !isAhead(visit, context.now)) return { ok: false, reason: "no_visit" };
  if (!visit.intake) await askIntake(context, visit);
  if (!visit.chatId) return { ok: false, reason: "no_chat" };
  await sendMessage(context, {
    chatId: visit.chatId,
    about: visit.customerId,
    outgoing: intakeOffer("intake-offer", visit, false),
    dedupeKey: `intake-offer:${visit.appointmentId}`,
  });
  return { ok: true };
}
