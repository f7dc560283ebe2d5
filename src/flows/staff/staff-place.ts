import type { ActionContext, Actor } from "../../actions/context.ts";
import type { InboundEvent } from "../../domain/message/inbound.ts";

/** A chat in which staff write: the linked group of a branch, or a person's own. */
export interface StaffChat {
  id: string;
  key: string;
  branchId: string;
  kind: string;
  locale: string;
}

/** One thing somebody of the salon did in Telegram, with who she is and what she may act on. */
export interface StaffTurn {
  context: ActionContext & { actor: Actor };
  event: InboundEvent;
  chat: StaffChat;
  branch: { id: string; zone: string };
  /** Set in the linked group: its members may act on this branch's cases. Absent in a private chat: there her role decides. */
  groupBranchId?: string;
  /** The address of the board, when it is known. */
  publicUrl: string;
}
