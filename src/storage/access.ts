import { activeMember, type StaffMember } from "../domain/salon/staff-member.ts";
import type { Tx } from "./store.ts";

/** A person by id; null when there is none, she is inactive or her role is unknown. */
export async function activeStaff(tx: Tx, staffId: string): Promise<StaffMember | null> {
  const row = await tx.staff.findUnique({ where: { id: staffId } });
  return row && activeMember(row);
}

export type Spent<Known> = { kind: "spent"; known: Known } | { kind: "used" | "expired" | "unknown" };

/** Uses up a login link: of two at the same moment, one gets it. */
export async function spendLoginLink(tx: Tx, tokenHash: string, now: Date): Promise<Spent<{ staffId: string }>> {
  const { count } = await tx.loginLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  const known = await tx.loginLink.findUnique({ where: { tokenHash } });
  if (!known) return { kind: "unknown" };
  if (count === 1) return { kind: "spent", known };
  return { kind: known.usedAt ? "used" : "expired" };
}

/** A link code that has not been used, or why there is none. */
export async function readLinkCode(tx: Tx, codeHash: string, now: Date) {
  const known = await tx.linkCode.findUnique({ where: { codeHash } });
  if (!known) return { kind: "unknown" as const };
  if (known.usedAt) return { kind: "used" as const };
  if (known.expiresAt <= now) return { kind: "expired" as const };
  return { kind: "open" as const, known };
}

/** Uses up a link code; false when somebody else was first. */
export async function spendLinkCode(tx: Tx, codeHash: string, now: Date): Promise<boolean> {
  const { count } = await tx.linkCode.updateMany({ where: { codeHash, usedAt: null }, data: { usedAt: now } });
  return count === 1;
}

/** Who a board session belongs to, with the session's times. */
export async function readSession(tx: Tx, tokenHash: string, now: Date) {
  const session = await tx.boardSession.findUnique({ where: { tokenHash } });
  if (!session || session.expiresAt <= now) return null;
  const staff = await activeStaff(tx, session.staffId);
  return staff && { staff, lastSeenAt: session.lastSeenAt };
}

/** Notes that a session is in use, so that it lives on. */
export async function extendSession(tx: Tx, tokenHash: string, now: Date, expiresAt: Date): Promise<void> {
  await tx.boardSession.updateMany({ where: { tokenHash }, data: { lastSeenAt: now, expiresAt } });
}

/** Who a valid API token belongs to. */
export async function readApiToken(tx: Tx, tokenHash: string): Promise<StaffMember | null> {
  const token = await tx.apiToken.findUnique({ where: { tokenHash } });
  return token && !token.revokedAt ? activeStaff(tx, token.staffId) : null;
}
