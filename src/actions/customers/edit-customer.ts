import { readPhoneNumber } from "../../domain/customers/phone-number.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type EditRefusal, whyNotEdit } from "./may-edit.ts";
import { renameCustomer } from "./rename-customer.ts";
import { setPhone } from "./set-phone.ts";

export interface CustomerChange {
  customerId: string;
  name: string;
  phone: string;
  /** Free words, at most 500 characters. */
  allergies: string;
  /** For people of the salon, at most 2000 characters. */
  notes: string;
}

export type CustomerProblem = "name_empty" | "name_too_long" | "not_a_number" | "allergies_too_long" | "notes_too_long";
export type EditResult = { ok: true } | EditRefusal | { ok: false; reason: "invalid"; problems: CustomerProblem[] };

/** Changes what staff write into a customer's file, all of it or nothing; every problem is named at once. The audit keeps which fields changed, not their words. */
export async function editCustomer(context: ActionContext, change: CustomerChange): Promise<EditResult> {
  const refusal = await whyNotEdit(context, change.customerId);
  if (refusal) return refusal;
  const problems = problemsOf(change);
  if (problems.length > 0) return { ok: false, reason: "invalid", problems };
  const { customerId } = change;
  const before = await context.tx.customer.findUniqueOrThrow({ where: { id: customerId } });
  if (before.name !== change.name.trim()) await renameCustomer(context, { customerId, name: change.name });
  if ((before.phone ?? "") !== change.phone.trim()) await setPhone(context, { customerId, phone: change.phone });
  const allergies = change.allergies.trim();
  const notes = change.notes.trim();
  if (before.allergies === allergies && before.notes === notes) return { ok: true };
  await context.tx.customer.update({ where: { id: customerId }, data: { allergies, notes } });
  const changed = { allergies: before.allergies !== allergies, notes: before.notes !== notes };
  await recordAudit(context, "customer.edit", { kind: "customer", id: customerId }, changed);
  return { ok: true };
}

const LONGEST = { name: 80, allergies: 500, notes: 2000 };

function problemsOf({ name, phone, allergies, notes }: CustomerChange): CustomerProblem[] {
  const problems: CustomerProblem[] = [];
  if (name.trim() === "") problems.push("name_empty");
  if ([...name.trim()].length > LONGEST.name) problems.push("name_too_long");
  if (phone.trim() !== "" && readPhoneNumber(phone) === null) problems.push("not_a_number");
  if ([...allergies.trim()].length > LONGEST.allergies) problems.push("allergies_too_long");
  if ([...notes.trim()].length > LONGEST.notes) problems.push("notes_too_long");
  return problems;
}
