import { wasAskedAboutModel } from "../../storage/outreach-consents.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/** Says whether a customer may be asked for her agreement to a second reading, and remembers that she was: once, and only where the salon has a model. */
export async function askAboutModel(
  context: ActionContext,
  input: { customerId: string },
): Promise<{ ok: true } | { ok: false; reason: "no_model" | "asked_before" }> {
  if (!context.hasSecondReader) return { ok: false, reason: "no_model" };
  if (await wasAskedAboutModel(context.tx, input.customerId)) return { ok: false, reason: "asked_before" };
  await recordAudit(context, "consent.ask-model", { kind: "customer", id: input.customerId });
  return { ok: true };
}
