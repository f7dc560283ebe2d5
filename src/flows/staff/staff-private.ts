import { memberOf } from "../../actions/cases/group-members.ts";
import { linkStaffPerson } from "../../actions/cases/link-chat.ts";
import { staffBranch } from "../../actions/cases/staff-branch.ts";
import type { ActionContext } from "../../actions/context.ts";
import { createLoginLink } from "../../actions/salon/create-login-link.ts";
import type { InboundEvent } from "../../domain/message/inbound.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { answerStaff } from "./answer-staff.ts";
import type { StaffChat } from "./staff-place.ts";

/**
 * What a person of the salon writes or taps in her own chat with the bot: /link CODE binds her account, /board sends a
 * one-time link, and cards work as in the group. Null when it is nothing for staff: the house then answers a customer.
 */
export async function handleStaffPrivateCommand(
  context: ActionContext,
  event: InboundEvent,
  chat: StaffChat,
  publicUrl: string,
): Promise<Outgoing[] | null> {
  const { content } = event;
  if (event.channel !== "telegram") return null;
  if (content.kind === "command" && content.name === "link") return link(context, event, chat, content.argument);
  const actor = await memberOf(context, event.sender);
  if (actor.kind !== "staff") return null;
  const asStaff = { ...context, actor };
  if (content.kind === "command" && content.name === "board") return boardLink(asStaff, actor.id, publicUrl);
  const branch = await staffBranch(asStaff, actor.branchId);
  const replies = await answerStaff({ context: asStaff, event, chat, branch, publicUrl });
  return replies.length > 0 || isForStaff(event) ? replies : null;
}

/** Buttons of cards are never a customer's, also when they changed something and there is nothing to say. */
function isForStaff({ content }: InboundEvent): boolean {
  return content.kind === "action" && /^(case|visit):/.test(content.action);
}

async function link(context: ActionContext, event: InboundEvent, chat: StaffChat, code: string): Promise<Outgoing[]> {
  if (code.trim() === "") return [message(phrase("staff-link-how"))];
  const telegramUserId = event.sender.externalId;
  const linked = await linkStaffPerson(context, { code, chatId: chat.id, telegramUserId });
  if (!linked.ok) return [message(phrase(`staff-link-${linked.reason}`))];
  return [message([phrase("staff-person-linked", { name: linked.staffName }), phrase("staff-private-help")])];
}

async function boardLink(context: ActionContext, staffId: string, publicUrl: string): Promise<Outgoing[]> {
  const made = await createLoginLink(context, { staffId });
  if (!made.ok) return [message(phrase("staff-refused-not_allowed"))];
  const address = `${publicUrl}/board/enter?token=${made.token}`;
  return [{ ...message(phrase("staff-board-link", { address })), purpose: "reply" }];
}
