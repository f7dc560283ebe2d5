import type { StaffMember } from "../../domain/salon/staff-member.ts";
import { activeStaff, spendLoginLink } from "../../storage/access.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { hashToken, newSecretToken } from "./secret-token.ts";
import { SESSION_DAYS } from "./staff-of-session.ts";

export type SignInResult =
  | { ok: true; sessionToken: string; staff: StaffMember; expiresAt: Date }
  | { ok: false; reason: "unknown_link" | "used_link" | "expired_link" | "inactive_staff" };

/** Exchanges a login link's token, once, for a board session of 30 days that each use prolongs. */
export async function signIn(context: ActionContext, input: { token: string }): Promise<SignInResult> {
  const { tx, now } = context;
  const spent = await spendLoginLink(tx, await hashToken(input.token), now);
  if (spent.kind !== "spent") return { ok: false, reason: `${spent.kind}_link` };
  const staff = await activeStaff(tx, spent.known.staffId);
  if (!staff) return { ok: false, reason: "inactive_staff" };
  const sessionToken = newSecretToken();
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * 86_400_000);
  await tx.boardSession.create({
    data: { tokenHash: await hashToken(sessionToken), staffId: staff.id, createdAt: now, expiresAt, lastSeenAt: now },
  });
  await recordAudit({ ...context, actor: staff }, "access.sign_in", { kind: "staff", id: staff.id });
  return { ok: true, sessionToken, staff, expiresAt };
}
