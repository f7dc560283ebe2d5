import { activeStaff } from "../../storage/access.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { mayGrantAccessTo } from "./allowed.ts";
import { hashToken, newSecretToken } from "./secret-token.ts";

const DEFAULT_MINUTES = 15;

export type LoginLinkResult =
  | { ok: true; token: string; expiresAt: Date }
  | { ok: false; reason: "unknown_staff" | "not_allowed" };

/**
 * Makes a one-time token that signs a person in to the board, valid for `validMinutes` (15 unless told).
 * The token is returned once and stored only as a hash. Refuses people who are inactive and whoever may not grant access.
 */
export async function createLoginLink(
  context: ActionContext,
  input: { staffId: string; validMinutes?: number },
): Promise<LoginLinkResult> {
  const staff = await activeStaff(context.tx, input.staffId);
  if (!staff) return { ok: false, reason: "unknown_staff" };
  if (!mayGrantAccessTo(context.actor, staff)) return { ok: false, reason: "not_allowed" };
  const token = newSecretToken();
  const expiresAt = new Date(context.now.getTime() + (input.validMinutes ?? DEFAULT_MINUTES) * 60_000);
  await context.tx.loginLink.create({
    data: { tokenHash: await hashToken(token), staffId: staff.id, createdAt: context.now, expiresAt },
  });
  await recordAudit(context, "access.create_login_link", { kind: "staff", id: staff.id });
  return { ok: true, token, expiresAt };
}
