import { tiers } from "../../domain/booking/waiting.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { whyRefused } from "../salon/allowed.ts";

/** Sets a customer's tier, 0 (none) to 3; a higher one comes first on the waiting list. Manager and owner; refuses not_found, not_allowed, invalid. */
export async function setTier(
  context: ActionContext,
  input: { customerId: string; tier: number },
): Promise<{ ok: true } | { ok: false; reason: "not_found" | "not_allowed" | "invalid" }> {
  const { customerId } = input;
  const customer = await context.tx.customer.findUnique({ where: { id: customerId } });
  const refused = whyRefused(context.actor, "customer.tier", customer?.branchId);
  if (refused || !customer) return { ok: false, reason: refused ?? "not_found" };
  const tier = tiers.find((one) => one === input.tier);
  if (tier === undefined) return { ok: false, reason: "invalid" };
  if (customer.tier === tier) return { ok: true };
  await context.tx.customer.update({ where: { id: customerId }, data: { tier } });
  await recordAudit(context, "customer.tier", { kind: "customer", id: customerId }, { tier });
  return { ok: true };
}
