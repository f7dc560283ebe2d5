import { linkDecision } from "../../storage/triage-decisions.ts";
import type { ActionContext } from "../context.ts";

/** Notes which case a decision opened or was added to, so that closing it as a false alarm labels the message. */
export async function linkDecisionToCase(
  context: ActionContext,
  link: { decisionId: string; caseId: string },
): Promise<void> {
  await linkDecision(context.tx, link.decisionId, link.caseId);
}
