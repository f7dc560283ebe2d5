import type { ActionContext } from "../context.ts";
import { whyRefused } from "../salon/allowed.ts";

export type EditRefusal = { ok: false; reason: "not_found" | "not_allowed" };

/** Why somebody may not change a customer's file: herself, her guardian, staff of her branch who may edit, and the house may. Null when she may. */
export async function whyNotEdit(context: ActionContext, customerId: string): Promise<EditRefusal | null> {
  const customer = await context.tx.customer.findUnique({
    where: { id: customerId },
    select: { branchId: true, guardianId: true },
  });
  const { actor } = context;
  const herself = actor.kind === "customer" && (actor.id === customerId || actor.id === customer?.guardianId);
  if (customer && herself) return null;
  const reason = whyRefused(actor, "customer.edit", customer?.branchId);
  return reason && { ok: false, reason };
}
