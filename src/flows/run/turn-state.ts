import type { ActionContext } from "../../actions/context.ts";
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
  branch: BranchInChat;
  replies: Outgoing[];
  /** The address of the board and the web chat. */
  publicUrl: string;
}

/** Adds a reply. */
export function reply(turn: Turn, ...outgoing: Outgoing[]): void {
  turn.replies.push(...outgoing);
}
