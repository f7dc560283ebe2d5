import type { ActionContext } from "../context.ts";
import { unschedule } from "../time/schedule.ts";

/** Ends all care and all questions of a visit that were still to come; what was sent stays. */
export async function stopAftercare(context: ActionContext, input: { appointmentId: string }): Promise<void> {
  await unschedule(context, input.appointmentId, ["care", "checkin"]);
}
