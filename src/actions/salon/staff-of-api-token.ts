import type { StaffMember } from "../../domain/salon/staff-member.ts";
import { readApiToken } from "../../storage/access.ts";
import type { Tx } from "../../storage/store.ts";
import { hashToken } from "./secret-token.ts";

/** Who an API token acts as; null when it is unknown or revoked, or she no longer works here. */
export async function staffOfApiToken(tx: Tx, token: string): Promise<StaffMember | null> {
  return readApiToken(tx, await hashToken(token));
}
