import type { ActionContext } from "../../actions/context.ts";
import type { Locale } from "../../domain/message/locale.ts";
import { type Button, button, phrase } from "../../domain/message/outgoing.ts";
import type { BranchInChat } from "../flow.ts";

/** A question about the salon, and where in a conversation it came. */
export interface Asked extends Pick<ActionContext, "tx" | "now"> {
  text: string;
  branch: BranchInChat;
  locale: Locale;
  /** The services that the conversation under way is about. */
  serviceIds: readonly string[];
  /** Who asks. */
  customerId: string;
  /** A conversation waits for its answer: it is shown again afterwards and needs no other way on. */
  inFlow: boolean;
  /** The conversation under way has the list of services open. */
  choosing: boolean;
}

/** The way on from an answer: none where the open question follows anyway. */
export function wayOn(asked: Asked): Button[][] {
  return asked.inFlow ? [] : [[button(phrase("core-menu-book"), "go:booking:")]];
}
