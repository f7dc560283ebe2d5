import { activeMember } from "../../domain/salon/staff-member.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { mayGrantAccessTo } from "./allowed.ts";

/** Revokes a person's API tokens of that name, or all of hers; returns how many were valid until now. Also for people who left. */
export async function revokeApiToken(
  context: ActionContext,
  input: { staffId: string; name?: string },
): Promise<{ ok: true; revoked: number } | { ok: false; reason: "unknown_staff" | "not_allowed" }> {
  const row = await context.tx.staff.findUnique({ where: { id: input.staffId } });
  const staff = row && activeMember({ ...row, active: true });
  if (!staff) return { ok: false, reason: "unknown_staff" };
  if (!mayGrantAccessTo(context.actor, staff)) return { ok: false, reason: "not_allowed" };
  const { count } = await context.tx.apiToken.updateMany({
    where: { staffId: staff.id, revokedAt: null, ...(input.name === undefined ? {} : { name: input.name }) },
    data: { revokedAt: context.now },
  });
  await recordAudit(context, "access.revoke_api_token", { kind: "staff", id: staff.id }, { ...input, revoked: count });
  return { ok: true, revoked: count };
}
