import { type Role, roles } from "./permissions.ts";

/** Kinds of facts about a customer, as far as they are shown to different people. Her name, her visits and what they are is no secret in the salon. */
export const factFields = ["contact", "health", "photos", "messages", "money", "notes", "tags"] as const;
export type FactField = (typeof factFields)[number];

/**
 * Who reads which kind, everywhere: board, staff API, exports, the staff's own chats. Groups read none of them.
 *
 * - contact: phone number, which messengers reach her.
 * - health: allergies, health answers, skin, reactions, what was used on her, why a rule was set aside.
 * - photos: what she sends or what is taken before and after.
 * - messages: what she writes and is written; her words in a case and in a check-in.
 * - money: prices, deposits, packages.
 * - notes: what staff write for each other: about her, about a visit, at the end of a case.
 * - tags: tags and grades.
 */
const rules: Record<FactField, readonly Role[]> = {
  contact: roles,
  health: ["owner", "manager", "beautician"],
  photos: ["owner", "manager", "beautician"],
  messages: ["owner", "manager", "beautician"],
  money: roles,
  notes: ["owner", "manager", "beautician"],
  tags: ["owner", "manager", "beautician"],
};

/** Whether a role reads a kind of facts. What is not granted is refused, unknown roles included. */
export function sees(role: string, field: FactField): boolean {
  return rules[field].some((one) => one === role);
}
