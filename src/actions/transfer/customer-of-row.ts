import { phoneSpellings, readPhoneNumber } from "../../domain/customers/phone-number.ts";
import { readPhoneCell } from "../../domain/transfer/cells.ts";
import type { TableRow } from "../../domain/transfer/read-table.ts";
import type { ActionContext } from "../context.ts";
import type { Wrong } from "./import-counts.ts";

/** Whom a row of a branch's table means, by her number, else by her name; null, and named as a problem, when nobody or when it may be two. */
export async function customerOfRow(
  { tx }: Pick<ActionContext, "tx">,
  branchId: string,
  cells: TableRow["cells"],
  wrong: Wrong,
): Promise<string | null> {
  const [phone, name] = [readPhoneCell(cells.get("phone") ?? ""), cells.get("name") ?? ""];
  const number = readPhoneNumber(phone);
  const column = number || !name ? "phone" : "name";
  if (phone === "shortened") return no(wrong, "phone", "number_shortened");
  if (phone && !number) return no(wrong, "phone", "not_a_number");
  if (!number && !name) return no(wrong, "name", "nobody_named");
  const where = { branchId, ...(number ? { phone: { in: phoneSpellings(number) } } : { name }) };
  const found = await tx.customer.findMany({ where, select: { id: true, name: true }, take: 20 });
  const [only, ...others] = found.length > 1 && number && name ? found.filter((one) => one.name === name) : found;
  if (only && others.length === 0) return only.id;
  return no(wrong, column, found.length > 1 ? "two_customers" : "no_such_customer");
}

function no(wrong: Wrong, column: string, problem: string): null {
  wrong(column, problem);
  return null;
}
