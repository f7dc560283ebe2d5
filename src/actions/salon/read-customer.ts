import { sees } from "../../domain/salon/field-rules.ts";
import { may, visibleBranch } from "../../domain/salon/permissions.ts";
import { type CustomerFile, readCustomerFile } from "../../storage/salon-customer.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/** A customer's file for a member of staff, null when there is none that she may see. That health facts were opened stands in the audit. */
export async function readCustomer(
  context: ActionContext,
  input: { customerId: string },
): Promise<CustomerFile | null> {
  const { actor } = context;
  if (actor.kind !== "staff" || !may(actor.role, "customer.read")) return null;
  const file = await readCustomerFile(context.tx, input.customerId, visibleBranch(actor));
  if (!file) return null;
  const health = sees(actor.role, "health");
  if (health) await recordAudit(context, "customer.open_health", { kind: "customer", id: file.id });
  const notes = sees(actor.role, "notes") ? file.notes : "";
  return { ...file, allergies: health ? file.allergies : "", notes };
}
