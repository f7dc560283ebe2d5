import type { CaseFacts } from "../../domain/cases/card.ts";
import { type CaseLine, caseOf, casesClosed, casesInHand } from "../../storage/board-cases.ts";
import { type BoardMessage, conversationOf, countOnTheWay } from "../../storage/board-messages.ts";
import { readCaseFacts } from "../../storage/cases-facts.ts";
import type { ActionContext } from "../context.ts";
import { caseAsRead, reads } from "./as-read.ts";

export type { CaseLine } from "../../storage/board-cases.ts";
export type { BoardMessage } from "../../storage/board-messages.ts";

const LONGEST_CONVERSATION = 120;
const CLOSED_SHOWN = 30;

/** The cases of a branch: those in hand, gravest first, or those closed last. */
export async function readCaseList(context: ActionContext, branchId: string, closed: boolean): Promise<CaseLine[]> {
  const { tx, actor } = context;
  const lines = closed ? await casesClosed(tx, branchId, CLOSED_SHOWN) : await casesInHand(tx, branchId);
  return lines.map((line) => caseAsRead(actor, line));
}

export interface OpenedCase {
  line: CaseLine;
  facts: CaseFacts;
  messages: BoardMessage[];
  /** Messages to her that are not delivered yet. */
  onTheWay: number;
}

/** A case with its conversation and the customer at a glance, as far as the role reads them, when it belongs to one of these branches; otherwise null. */
export async function readCase(context: ActionContext, id: string, branchIds: string[]): Promise<OpenedCase | null> {
  const { tx, actor } = context;
  const found = await caseOf(tx, id, branchIds);
  if (!found) return null;
  const line = caseAsRead(actor, found);
  const facts = await readCaseFacts(tx, line, context.now);
  const { name, phone, allergies } = facts.customer;
  const customer = {
    name,
    phone: reads(actor, "contact") ? phone : null,
    allergies: reads(actor, "health") ? allergies : "",
  };
  return {
    line,
    facts: { ...facts, customer },
    messages: reads(actor, "messages") ? await conversationOf(tx, line.chatId, LONGEST_CONVERSATION) : [],
    onTheWay: await countOnTheWay(context.tx, line.chatId, context.now),
  };
}
