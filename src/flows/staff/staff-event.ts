import { groupBranch, memberOf } from "../../actions/cases/group-members.ts";
import { linkStaffGroup } from "../../actions/cases/link-chat.ts";
import { markReachable } from "../../actions/cases/mark-reachable.ts";
import { markUnreachable } from "../../actions/cases/mark-unreachable.ts";
import { migrateStaffGroup } from "../../actions/cases/migrate-staff-group.ts";
import type { ActionContext } from "../../actions/context.ts";
import type { InboundEvent } from "../../domain/message/inbound.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { answerStaff } from "./answer-staff.ts";
import type { StaffChat } from "./staff-place.ts";

/**
 * One event of a group chat; the replies go into the group. In a group that nobody linked only /link and /help are
 * answered, and nothing of the salon is shown there; what people say among themselves is never answered.
 */
export async function handleStaffEvent(
  context: ActionContext,
  event: InboundEvent,
  chat: StaffChat,
  publicUrl = "",
): Promise<Outgoing[]> {
  const { content } = event;
  if (content.kind === "blocked") return nothing(markUnreachable(context, { chatId: chat.id }));
  if (content.kind === "unblocked") return nothing(markReachable(context, { chatId: chat.id }));
  if (content.kind === "migrated") {
    return nothing(migrateStaffGroup(context, { chatId: chat.id, toExternalId: content.toExternalId }));
  }
  const actor = await memberOf(context, event.sender);
  const asMember = { ...context, actor };
  if (content.kind === "command" && content.name === "link") return link(asMember, content.argument, chat.key);
  const branch = await groupBranch(context, chat.key);
  if (branch) {
    const groupBranchId = branch.id;
    return answerStaff({ context: asMember, event, chat, branch, groupBranchId, publicUrl });
  }
  const asks = content.kind === "command" && (content.name === "help" || content.name === "start");
  return asks || content.kind === "action" ? [message(phrase("staff-not-linked"))] : [];
}

async function link(context: ActionContext, code: string, chatKey: string): Promise<Outgoing[]> {
  if (code.trim() === "") return [message(phrase("staff-link-how"))];
  const linked = await linkStaffGroup(context, { code, chatKey });
  if (!linked.ok) return [message(phrase(`staff-link-${linked.reason}`))];
  return [message([phrase("staff-group-linked", { branch: linked.branchName }), phrase("staff-help")])];
}

async function nothing(done: Promise<void>): Promise<Outgoing[]> {
  await done;
  return [];
}
