import { type FamilyMember, readFamily } from "../../storage/family.ts";
import type { ActionContext } from "../context.ts";

export type { FamilyMember } from "../../storage/family.ts";

/** Who is in a customer's care: they have files of their own, and their messages come to her chats. */
export function readOwnFamily({ tx }: ActionContext, guardianId: string): Promise<FamilyMember[]> {
  return readFamily(tx, guardianId);
}
