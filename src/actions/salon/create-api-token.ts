import { activeStaff } from "../../storage/access.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { mayGrantAccessTo } from "./allowed.ts";
import { hashToken, newSecretToken } from "./secret-token.ts";

export type ApiTokenResult = { ok: true; token: string } | { ok: false; reason: "unknown_staff" | "not_allowed" };

/** Makes a token for the staff API that acts as that person until it is revoked; returned once, stored as a hash. */
export async function createApiToken(
  context: ActionContext,
  input: { staffId: string; name: string },
): Promise<ApiTokenResult> {
  const staff = await activeStaff(context.tx, input.staffId);
  if (!staff) return { ok: false, reason: "unknown_staff" };
  if (!mayGrantAccessTo(context.actor, staff)) return { ok: false, reason: "not_allowed" };
  const token = `ag_${newSecretToken()}`;
  await context.tx.apiToken.create({
    data: { tokenHash: await hashToken(token), staffId: staff.id, name: input.name, createdAt: context.now },
  });
  await recordAudit(context, "access.create_api_token", { kind: "staff", id: staff.id }, { name: input.name });
  return { ok: true, token };
}
