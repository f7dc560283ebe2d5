import { clearIntakes } from "../../storage/intake.ts";
import type { ActionContext } from "../context.ts";
import { withdrawConsent } from "../customers/withdraw-consent.ts";

/** The customer takes back her agreement to health questions: what she answered is deleted, and staff read that they should ask in person. What staff wrote down in cases stays with the treatment record. */
export async function forgetHealthAnswers(context: ActionContext, input: { customerId: string }): Promise<void> {
  await withdrawConsent(context, { ...input, purpose: "health_data" });
  await clearIntakes(context.tx, input.customerId);
}
