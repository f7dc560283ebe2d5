import { readPersonKeys } from "../../storage/privacy-person.ts";
import { erasePerson } from "../../storage/privacy-rules.ts";
import type { ActionContext } from "../context.ts";
import { isAllowed } from "../salon/allowed.ts";
import { recordAudit } from "./record-audit.ts";

export type EraseResult = { ok: true } | { ok: false; reason: "not_found" | "not_allowed" };

/**
 * Forgets a customer: name, number, words, health answers, messages and messenger ids go; coming visits are cancelled and open
 * cases closed; past visits stay with their price under a name that says nothing. It cannot be undone.
 */
export async function eraseCustomer(context: ActionContext, input: { customerId: string }): Promise<EraseResult> {
  const who = await readPersonKeys(context.tx, input.customerId);
  if (!who) return { ok: false, reason: "not_found" };
  if (!isAllowed(context.actor, "privacy.erase", who.branchId)) return { ok: false, reason: "not_allowed" };
  await erasePerson(context.tx, who, context.now);
  await recordAudit(context, "privacy.erase", { kind: "customer", id: who.customerId });
  return { ok: true };
}
