import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/** The wording of the consent to health questions; a new wording is a new version and is asked anew. */
export const healthConsentVersion = "health-2026-11";

/** Whether the customer has agreed, separately and in this version, to health questions in the chat (PIPL Art. 28, 29; GDPR Art. 9). */
export async function hasHealthConsent(context: ActionContext, customerId: string): Promise<boolean> {
  const given = await context.tx.consent.findFirst({
    where: { customerId, purpose: "health_data", version: healthConsentVersion, withdrawnAt: null },
    select: { id: true },
  });
  return given !== null;
}

/** Keeps that the customer agreed to health questions; `via` is the chat in which she did. */
export async function giveHealthConsent(
  context: ActionContext,
  input: { customerId: string; via: string },
): Promise<void> {
  if (await hasHealthConsent(context, input.customerId)) return;
  const data = {
    id: context.newId(),
    purpose: "health_data",
    version: healthConsentVersion,
    givenAt: context.now,
    ...input,
  };
  await context.tx.consent.create({ data });
  await recordAudit(context, "consent.give", { kind: "customer", id: input.customerId }, { purpose: "health_data" });
}

/** Takes the agreement back: from now on nothing about health is asked in the chat. */
export async function withdrawHealthConsent(context: ActionContext, input: { customerId: string }): Promise<void> {
  await context.tx.consent.updateMany({
    where: { customerId: input.customerId, purpose: "health_data", withdrawnAt: null },
    data: { withdrawnAt: context.now },
  });
  await recordAudit(
    context,
    "consent.withdraw",
    { kind: "customer", id: input.customerId },
    { purpose: "health_data" },
  );
}
