import { ageRule, isBirthday } from "../../domain/customers/age.ts";
import { relations } from "../../domain/customers/family-words.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import { insertMember, readFamily } from "../../storage/family.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { whyNotEdit } from "./may-edit.ts";

export interface MemberInput {
  guardianId: string;
  name: string;
  relation: string;
  /** YYYY-MM-DD; only asked of who is under 18. */
  birthDate: string | null;
  /** The branch's calendar day: nobody is born after it. */
  today: LocalDate;
}

export type MemberRefusal =
  | { ok: false; reason: "not_found" | "not_allowed" }
  | { ok: false; reason: "name_empty" | "name_too_long" | "not_a_birthday" | "too_young" | "too_many" };

const LONGEST_NAME = 40;
const MOST_MEMBERS = 8;

/**
 * Opens a file of her own for a child, a mother, a friend, whose messages come to the guardian's chat. The same name a second time is the
 * same person. Refuses who is under 14 (no file is opened), a birthday that is none or lies ahead, more than eight.
 */
export async function addFamilyMember(
  context: ActionContext,
  input: MemberInput,
): Promise<{ ok: true; memberId: string; isNew: boolean } | MemberRefusal> {
  const { guardianId, birthDate, today } = input;
  const refusal = await whyNotEdit(context, guardianId);
  if (refusal) return refusal;
  const name = input.name.trim().replace(/\s+/g, " ");
  if (name === "") return { ok: false, reason: "name_empty" };
  if ([...name].length > LONGEST_NAME) return { ok: false, reason: "name_too_long" };
  if (birthDate !== null && !isBirthday(birthDate, today)) return { ok: false, reason: "not_a_birthday" };
  if (ageRule(birthDate, today) === "too_young") return { ok: false, reason: "too_young" };
  const family = await readFamily(context.tx, guardianId);
  const known = family.find((one) => one.name === name);
  if (known) return { ok: true, memberId: known.id, isNew: false };
  if (family.length >= MOST_MEMBERS) return { ok: false, reason: "too_many" };
  const relation = relations.find((one) => one === input.relation) ?? "other";
  const id = context.newId();
  await insertMember(context.tx, { id, guardianId, name, relation, birthDate, at: context.now });
  await recordAudit(context, "customer.add_family", { kind: "customer", id }, { relation });
  return { ok: true, memberId: id, isNew: true };
}
