import { careContent } from "../../domain/care/care-content.ts";
import { careMessage } from "../../domain/care/care-message.ts";
import { type CareStepName, careStepName, laterStep } from "../../domain/care/care-plan.ts";
import { outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import { readCareVisit } from "../../storage/care.ts";
import type { ActionContext } from "../context.ts";
import { wantsMessages } from "../customers/wants-messages.ts";
import { sendMessage } from "../message/send-message.ts";
import { schedule } from "../time/schedule.ts";

const DAY_MS = 86_400_000;

/**
 * Sends a step of the care of a visit, once; in the quiet hours it is put off to their end. When it comes late, what holds by then
 * is sent instead: late instructions would be wrong ones. Nothing is sent for a cancelled visit, without a chat that reaches her, or when she wants no such messages.
 */
export async function sendCareStep(
  context: ActionContext,
  input: { appointmentId: string; step: CareStepName },
): Promise<void> {
  const { now } = context;
  const visit = await readCareVisit(context.tx, input.appointmentId);
  const content = visit && careContent(visit.treatment);
  if (!visit?.chat || !content || visit.status === "cancelled") return;
  const { appointmentId, customerId } = visit;
  if (!(await wantsMessages(context.tx, { customerId, chatId: visit.chat.id, category: "care" }))) return;
  const step = laterStep(input.step, careStepName((now.getTime() - visit.endedAt.getTime()) / DAY_MS));
  const allowed = outsideQuietHours(now, visit.branch.quiet, visit.branch.zone);
  if (allowed > now) {
    const item = { kind: "care.step", dueAt: allowed, customerId, appointmentId, payload: { step } };
    return schedule(context, { ...item, dedupeKey: `care:${appointmentId}:${step}:${allowed.toISOString()}` });
  }
  await sendMessage(context, {
    chatId: visit.chat.id,
    about: visit.customerId,
    outgoing: careMessage(content, step, { appointmentId, service: visit.given, allergies: visit.allergies }),
    dedupeKey: `care:${appointmentId}:${step}`,
  });
}
