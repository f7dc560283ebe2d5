import { isBirthday } from "../../domain/customers/age.ts";
import { readPhoneNumber } from "../../domain/customers/phone-number.ts";
import type { Locale } from "../../domain/message/locale.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "../salon/allowed.ts";

export interface NewCustomer {
  branchId: string;
  name: string;
  /** Empty when she gave none. */
  phone: string;
  locale: Locale;
  /** YYYY-MM-DD, of who is under 18; absent when nobody asked. */
  birthDate?: string | undefined;
}

export type AddCustomerRefusal = {
  ok: false;
  reason: "not_found" | "not_allowed" | "name_empty" | "name_too_long" | "not_a_number" | "not_a_birthday";
};

const LONGEST_NAME = 80;

/** Opens a file for somebody who has no chat yet: she phoned, or stands at the desk. Whoever may book may do it; refused are an empty or too long name, a number that cannot be dialled, a birthday that is none. */
export async function addCustomer(
  context: ActionContext,
  input: NewCustomer,
): Promise<{ ok: true; customerId: string } | AddCustomerRefusal> {
  const branch = await context.tx.branch.findUnique({ where: { id: input.branchId, active: true } });
  if (!branch) return { ok: false, reason: "not_found" };
  if (!isAllowed(context.actor, "appointment.book", branch.id)) return { ok: false, reason: "not_allowed" };
  const name = input.name.trim().replace(/\s+/g, " ");
  if (name === "") return { ok: false, reason: "name_empty" };
  if ([...name].length > LONGEST_NAME) return { ok: false, reason: "name_too_long" };
  const phone = input.phone.trim() === "" ? null : readPhoneNumber(input.phone);
  if (phone === null && input.phone.trim() !== "") return { ok: false, reason: "not_a_number" };
  const birthDate = input.birthDate || null;
  if (birthDate !== null && !isBirthday(birthDate, localDate(context.now, branch.zone))) {
    return { ok: false, reason: "not_a_birthday" };
  }
  const id = context.newId();
  const { businessId } = branch;
  const { locale } = input;
  const data = { id, businessId, branchId: branch.id, name, phone, locale, birthDate, origin: "board" };
  await context.tx.customer.create({ data: { ...data, createdAt: context.now } });
  await recordAudit(context, "customer.add", { kind: "customer", id });
  return { ok: true, customerId: id };
}
