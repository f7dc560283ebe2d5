import { activeStaff, readLinkCode, spendLinkCode } from "../../storage/access.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { hashTypedCode } from "./secret-token.ts";

/** Where the code was written: in a group, or by a person in her private chat. */
export type LinkPlace = { kind: "group"; chatKey: string } | { kind: "person"; telegramUserId: string };

export type UseLinkCodeResult =
  | { ok: true; purpose: "staff_group"; branchId: string; branchName: string }
  | { ok: true; purpose: "staff_person"; branchId: string; staffId: string; staffName: string }
  | { ok: false; reason: "unknown_code" | "used_code" | "expired_code" | "wrong_place" | "inactive_staff" };

/**
 * Uses a link code once: the group becomes the branch's staff group, or the Telegram account the person's.
 * A group or account that was linked elsewhere moves. A code written in the wrong kind of place stays usable.
 */
export async function useLinkCode(
  context: ActionContext,
  input: { code: string; place: LinkPlace },
): Promise<UseLinkCodeResult> {
  const codeHash = await hashTypedCode(input.code);
  const found = await readLinkCode(context.tx, codeHash, context.now);
  if (found.kind !== "open") return { ok: false, reason: `${found.kind}_code` };
  const { purpose, branchId, staffId } = found.known;
  if ((purpose === "staff_group") !== (input.place.kind === "group")) return { ok: false, reason: "wrong_place" };
  const staff = staffId ? await activeStaff(context.tx, staffId) : null;
  if (input.place.kind === "person" && !staff) return { ok: false, reason: "inactive_staff" };
  if (!(await spendLinkCode(context.tx, codeHash, context.now))) return { ok: false, reason: "used_code" };
  await recordAudit(context, "access.use_link_code", { kind: "branch", id: branchId }, { purpose, staffId });
  if (input.place.kind === "group") return linkGroup(context, branchId, input.place.chatKey);
  if (!staff) throw new Error("A code for a person has no person.");
  return linkPerson(context, staff, input.place.telegramUserId);
}

async function linkGroup(context: ActionContext, branchId: string, chatKey: string): Promise<UseLinkCodeResult> {
  const { branch } = context.tx;
  await branch.updateMany({ where: { staffChatKey: chatKey, id: { not: branchId } }, data: { staffChatKey: null } });
  const linked = await branch.update({ where: { id: branchId }, data: { staffChatKey: chatKey } });
  return { ok: true, purpose: "staff_group", branchId, branchName: linked.name };
}

async function linkPerson(
  context: ActionContext,
  person: { id: string; name: string; branchId: string },
  telegramUserId: string,
): Promise<UseLinkCodeResult> {
  const { staff } = context.tx;
  await staff.updateMany({ where: { telegramUserId, id: { not: person.id } }, data: { telegramUserId: null } });
  await staff.update({ where: { id: person.id }, data: { telegramUserId } });
  const { branchId, id: staffId, name: staffName } = person;
  return { ok: true, purpose: "staff_person", branchId, staffId, staffName };
}
