import { readPhoneNumber } from "../../domain/customers/phone-number.ts";
import type { ActionContext } from "../context.ts";

/** Whom a row of a branch's table means, by her number, else by her name; null when nobody, or when two are called so. */
export async function customerOfRow(
  { tx }: Pick<ActionContext, "tx">,
  branchId: string,
  { phone, name }: { phone: string; name: string },
): Promise<string | null> {
  const number = phone ? readPhoneNumber(phone) : null;
  const where = { branchId, ...(number ? { phone: number } : { name }) };
  if (!number && !name) return null;
  const found = await tx.customer.findMany({ where, select: { id: true }, take: 2 });
  // Two of one name: whose row it is, nobody can say.
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
