import type { CaseFacts } from "../../domain/cases/card.ts";
import { type CaseLine, caseOf, casesClosed, casesInHand } from "../../storage/board-cases.ts";
import { type BoardMessage, conversationOf, countOnTheWay } from "../../storage/board-messages.ts";
import { readCaseFacts } from "../../storage/cases-facts.ts";
import type { ActionContext } from "../context.ts";

export type { CaseLine } from "../../storage/board-cases.ts";
export type { BoardMessage } from "../../storage/board-messages.ts";

const LONGEST_CONVERSATION = 120;
const CLOSED_SHOWN = 30;

/** The cases of a branch: those in hand, gravest first, or those closed last. */
export function readCaseList(context: ActionContext, branchId: string, closed: boolean): Promise<CaseLine[]> {
  return closed ? casesClosed(context.tx, branchId, CLOSED_SHOWN) : casesInHand(context.tx, branchId);
}

export interface OpenedCase {
  line: CaseLine;
  facts: CaseFacts;
  messages: BoardMessage[];
  /** Messages to her that are not delivered yet. */
  onTheWay: number;
}

/** A case with its conversation and the customer at a glance, when it belongs to one of these branches; otherwise null. */
export async function readCase(context: ActionContext, id: string, branchIds: string[]): Promise<OpenedCase | null> {
  const line = await caseOf(context.tx, id, branchIds);
  if (!line) return null;
  return {
    line,
    facts: await readCaseFacts(context.tx, line, context.now),
    messages: await conversationOf(context.tx, line.chatId, LONGEST_CONVERSATION),
    onTheWay: await countOnTheWay(context.tx, line.chatId, context.now),
  };
}
