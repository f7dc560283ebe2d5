import type { ActionContext } from "../../actions/context.ts";
import { lastSaid, type Said } from "../../actions/message/last-said.ts";
import type { ChatState } from "../../actions/message/take-event.ts";
import type { InboundEvent } from "../../domain/message/inbound.ts";
import type { Outgoing } from "../../domain/message/outgoing.ts";
import type { BranchInChat, CustomerInChat } from "../flow.ts";

/** One customer's turn while it is being decided: what came in, who she is, and the replies so far. */
export interface Turn {
  context: ActionContext;
  event: InboundEvent;
  chat: ChatState;
  customer: CustomerInChat;
  /** Whom her words are about, once they were read: somebody in her care; else she herself. */
  about?: CustomerInChat;
  branch: BranchInChat;
  replies: Outgoing[];
  /** What we said last in this chat, once somebody asked for it. */
  said?: Said[];
  /** The address of the board and the web chat. */
  publicUrl: string;
}

/** Whether her words are about herself. */
export function isAboutHerself(turn: Turn): boolean {
  return turn.about === undefined || turn.about.id === turn.customer.id;
}

/** Adds a reply. */
export function reply(turn: Turn, ...outgoing: Outgoing[]): void {
  turn.replies.push(...outgoing);
}

/** What we said last before this turn, the newest first. */
export async function saidBefore(turn: Turn): Promise<Said[]> {
  turn.said ??= await lastSaid(turn.context, turn.chat.id);
  return turn.said;
}
