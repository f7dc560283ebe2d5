import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/** A refusal told staff something of a customer's health: it is written down like every look behind the veil. */
export async function noteHealthSeen(context: ActionContext, input: { customerId: string }): Promise<void> {
  await recordAudit(context, "customer.open_health", { kind: "customer", id: input.customerId }, { by: "refusal" });
}
