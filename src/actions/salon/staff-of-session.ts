import type { StaffMember } from "../../domain/salon/staff-member.ts";
import { extendSession, readSession } from "../../storage/access.ts";
import type { Tx } from "../../storage/store.ts";
import { hashToken } from "./secret-token.ts";

export const SESSION_DAYS = 30;
const HOUR_MS = 3_600_000;

/** Who a board session belongs to, null when it is unknown, over, or she no longer works here; use prolongs it (written once an hour). */
export async function staffOfSession(tx: Tx, sessionToken: string, now: Date): Promise<StaffMember | null> {
  const tokenHash = await hashToken(sessionToken);
  const session = await readSession(tx, tokenHash, now);
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > HOUR_MS) {
    await extendSession(tx, tokenHash, now, new Date(now.getTime() + SESSION_DAYS * 24 * HOUR_MS));
  }
  return session.staff;
}
