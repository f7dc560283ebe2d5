import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type EditRefusal, whyNotEdit } from "./may-edit.ts";

const LONGEST_NAME = 80;

/** Changes what a customer is called. Refused: an empty name, and one of more than 80 characters. */
export async function renameCustomer(
  context: ActionContext,
  input: { customerId: string; name: string },
): Promise<{ ok: true } | EditRefusal | { ok: false; reason: "empty" | "too_long" }> {
  const refusal = await whyNotEdit(context, input.customerId);
  if (refusal) return refusal;
  const name = input.name.trim().replace(/\s+/g, " ");
  if (name === "") return { ok: false, reason: "empty" };
  if ([...name].length > LONGEST_NAME) return { ok: false, reason: "too_long" };
  await context.tx.customer.update({ where: { id: input.customerId }, data: { name } });
  await recordAudit(context, "customer.rename", { kind: "customer", id: input.customerId });
  return { ok: true };
}
