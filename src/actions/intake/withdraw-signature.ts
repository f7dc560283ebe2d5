import { SIGNATURE } from "../../domain/intake/risk-notice.ts";
import { type IntakeStatus, intakesOf, putIntake, readIntakeVisit } from "../../storage/intake.ts";
import type { ActionContext } from "../context.ts";
import { withdrawConsent } from "../customers/withdraw-consent.ts";
import { isAhead } from "./open-intake.ts";

const everyStatus: IntakeStatus[] = ["asked", "started", "finished", "declined"];

/** She takes back what she signed: visits to come are unsigned again, visits that were keep what was signed for them. `had` says whether there was anything. */
export async function withdrawSignature(
  context: ActionContext,
  input: { customerId: string },
): Promise<{ had: boolean }> {
  const ended = await withdrawConsent(context, { ...input, purpose: "treatment" });
  for (const intake of await intakesOf(context.tx, input.customerId, everyStatus)) {
    const visit = await readIntakeVisit(context.tx, intake.appointmentId);
    if (!visit || !isAhead(visit, context.now)) continue;
    const answers = intake.answers.filter(({ code }) => code !== SIGNATURE);
    if (answers.length < intake.answers.length) await putIntake(context.tx, { ...intake, answers });
  }
  return { had: ended.ok && ended.had };
}
