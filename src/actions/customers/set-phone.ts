import { readPhoneNumber } from "../../domain/customers/phone-number.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type EditRefusal, whyNotEdit } from "./may-edit.ts";

/** Notes under which number a customer can be called; an empty text removes it. Refused: what cannot be dialled. */
export async function setPhone(
  context: ActionContext,
  input: { customerId: string; phone: string },
): Promise<{ ok: true; phone: string | null } | EditRefusal | { ok: false; reason: "not_a_number" }> {
  const refusal = await whyNotEdit(context, input.customerId);
  if (refusal) return refusal;
  const phone = input.phone.trim() === "" ? null : readPhoneNumber(input.phone);
  if (phone === null && input.phone.trim() !== "") return { ok: false, reason: "not_a_number" };
  await context.tx.customer.update({ where: { id: input.customerId }, data: { phone } });
  await recordAudit(context, "customer.set_phone", { kind: "customer", id: input.customerId });
  return { ok: true, phone };
}
