import type { ActionContext } from "../context.ts";
import { giveConsent } from "../customers/give-consent.ts";
import { hasConsent } from "../customers/has-consent.ts";

/** The wording of the consent to health questions (intake-consent-* in intake.ftl); a changed wording gets a new version. */
export const healthConsentVersion = "health-2026-11";

/** Whether the customer has agreed, separately, to health questions in the chat (PIPL Art. 28, 29; GDPR Art. 9). */
export async function hasHealthConsent(context: ActionContext, customerId: string): Promise<boolean> {
  return hasConsent(context.tx, customerId, "health_data");
}

/** Keeps that the customer agreed to health questions; `via` is the chat in which she did. */
export async function giveHealthConsent(
  context: ActionContext,
  input: { customerId: string; via: string },
): Promise<void> {
  await giveConsent(context, { ...input, purpose: "health_data", version: healthConsentVersion });
}
