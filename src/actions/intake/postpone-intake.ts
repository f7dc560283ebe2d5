import { resumeAt } from "../../domain/intake/timing.ts";
import { readIntakeVisit } from "../../storage/intake.ts";
import type { ActionContext } from "../context.ts";
import { schedule } from "../time/schedule.ts";

/** "Later": the form is offered again tomorrow at this time, unless the visit comes first; what was answered is kept. */
export async function postponeIntake(
  context: ActionContext,
  input: { appointmentId: string; chatId: string },
): Promise<{ againAt: Date | null }> {
  const visit = await readIntakeVisit(context.tx, input.appointmentId);
  if (!visit) return { againAt: null };
  const againAt = resumeAt(visit.startsAt, visit.quiet, visit.zone, context.now);
  if (!againAt) return { againAt };
  await schedule(context, {
    kind: "intake.resume",
    dueAt: againAt,
    dedupeKey: `intake.resume:${visit.appointmentId}:${againAt.toISOString().slice(0, 10)}`,
    customerId: visit.customerId,
    chatId: input.chatId,
    appointmentId: visit.appointmentId,
  });
  return { againAt };
}
