import type { ConsentPurpose } from "../../domain/outreach/consent.ts";
import { endConsent, takeBackTips } from "../../storage/outreach-consents.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type EditRefusal, whyNotEdit } from "./may-edit.ts";

/** Ends a customer's agreement at once; tips that wait to be sent to her are taken back. `had` says whether there was any agreement. */
export async function withdrawConsent(
  context: ActionContext,
  input: { customerId: string; purpose: ConsentPurpose },
): Promise<{ ok: true; had: boolean } | EditRefusal> {
  const refusal = await whyNotEdit(context, input.customerId);
  if (refusal) return refusal;
  const had = await endConsent(context.tx, input.customerId, input.purpose, context.now);
  if (input.purpose === "marketing") await takeBackTips(context.tx, input.customerId);
  const subject = { kind: "customer", id: input.customerId };
  await recordAudit(context, "consent.withdraw", subject, { purpose: input.purpose, had });
  return { ok: true, had };
}
