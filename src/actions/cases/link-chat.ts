import { giveChatToBranch, giveChatToStaff } from "../../storage/cases-group.ts";
import type { ActionContext } from "../context.ts";
import { useLinkCode } from "../salon/use-link-code.ts";

type LinkRefusal = {
  ok: false;
  reason: "unknown_code" | "used_code" | "expired_code" | "wrong_place" | "inactive_staff";
};

/** Makes a group the staff group of the branch that the one-time code was made for. */
export async function linkStaffGroup(
  context: ActionContext,
  input: { code: string; chatKey: string },
): Promise<{ ok: true; branchName: string } | LinkRefusal> {
  const linked = await useLinkCode(context, { code: input.code, place: { kind: "group", chatKey: input.chatKey } });
  if (!linked.ok) return linked;
  if (linked.purpose !== "staff_group") return { ok: false, reason: "wrong_place" };
  await giveChatToBranch(context.tx, input.chatKey, linked.branchId);
  return { ok: true, branchName: linked.branchName };
}

/** Makes a private Telegram chat that of the person the one-time code was made for. */
export async function linkStaffPerson(
  context: ActionContext,
  input: { code: string; chatId: string; telegramUserId: string },
): Promise<{ ok: true; staffName: string } | LinkRefusal> {
  const place = { kind: "person" as const, telegramUserId: input.telegramUserId };
  const linked = await useLinkCode(context, { code: input.code, place });
  if (!linked.ok) return linked;
  if (linked.purpose !== "staff_person") return { ok: false, reason: "wrong_place" };
  await giveChatToStaff(context.tx, input.chatId, linked.staffId);
  return { ok: true, staffName: linked.staffName };
}
