import { activeStaff } from "../../storage/access.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed, mayGrantAccessTo } from "./allowed.ts";
import { hashTypedCode, newTypedCode } from "./secret-token.ts";

const VALID_MINUTES = 60;

/** staff_group: the group that becomes the branch's staff group · staff_person: the Telegram account that becomes hers. */
export type LinkCodeInput =
  | { purpose: "staff_group"; branchId: string }
  | { purpose: "staff_person"; branchId: string; staffId: string };

export type LinkCodeResult =
  | { ok: true; code: string; expiresAt: Date }
  | { ok: false; reason: "unknown_branch" | "unknown_staff" | "not_allowed" };

/** Makes a one-time code, valid for an hour, that links a Telegram group to a branch or a Telegram account to a person. */
export async function createLinkCode(context: ActionContext, input: LinkCodeInput): Promise<LinkCodeResult> {
  const refusal = await whyNot(context, input);
  if (refusal) return { ok: false, reason: refusal };
  const code = newTypedCode();
  const expiresAt = new Date(context.now.getTime() + VALID_MINUTES * 60_000);
  const { purpose, branchId } = input;
  const staffId = input.purpose === "staff_person" ? input.staffId : null;
  await context.tx.linkCode.create({
    data: { codeHash: await hashTypedCode(code), purpose, branchId, staffId, createdAt: context.now, expiresAt },
  });
  await recordAudit(context, "access.create_link_code", { kind: "branch", id: branchId }, { purpose, staffId });
  return { ok: true, code, expiresAt };
}

async function whyNot(context: ActionContext, input: LinkCodeInput) {
  const branch = await context.tx.branch.findUnique({ where: { id: input.branchId } });
  if (!branch?.active) return "unknown_branch";
  if (input.purpose === "staff_group") {
    return isAllowed(context.actor, "salon.setup", branch.id) ? null : "not_allowed";
  }
  const staff = await activeStaff(context.tx, input.staffId);
  if (staff?.branchId !== branch.id) return "unknown_staff";
  return mayGrantAccessTo(context.actor, staff) ? null : "not_allowed";
}
