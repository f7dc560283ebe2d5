import { SIGNATURE } from "../../domain/intake/risk-notice.ts";
import { putIntake, readIntake } from "../../storage/intake.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/** She would rather not answer in the chat: the booking stays, what she had answered is forgotten, and staff read that they should ask in person. */
export async function declineIntake(context: ActionContext, input: { appointmentId: string }): Promise<void> {
  const intake = await readIntake(context.tx, input.appointmentId);
  if (!intake) return;
  const answers = intake.answers.filter(({ code }) => code === SIGNATURE);
  await putIntake(context.tx, { ...intake, status: "declined", answers, finishedAt: null });
  await recordAudit(context, "intake.decline", { kind: "appointment", id: input.appointmentId });
}
