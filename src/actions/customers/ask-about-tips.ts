import { wasAskedAboutTips } from "../../storage/outreach-consents.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/** Says whether a customer may be asked for her agreement to tips, and remembers that she was: once, and never after an answer. */
export async function askAboutTips(
  context: ActionContext,
  input: { customerId: string },
): Promise<{ ok: true } | { ok: false; reason: "asked_before" }> {
  if (await wasAskedAboutTips(context.tx, input.customerId)) return { ok: false, reason: "asked_before" };
  await recordAudit(context, "consent.ask", { kind: "customer", id: input.customerId }, { purpose: "marketing" });
  return { ok: true };
}
