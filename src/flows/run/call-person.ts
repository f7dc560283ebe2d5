import { openCase } from "../../actions/cases/open-case.ts";
import { linkDecisionToCase } from "../../actions/triage/link-decision.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import type { Reason, Severity } from "../../domain/triage/decision.ts";
import { reply, type Turn } from "./turn-state.ts";

export interface CaseToOpen {
  kind: "reaction" | "complaint" | "question" | "human_request" | "system";
  severity: Exclude<Severity, "routine">;
  words: string;
  reasons: Reason[];
  appointmentId?: string;
  /** The triage decision that called the person. */
  decisionId?: string;
}

/** Opens a case for this customer, or adds to the one that is open. */
export async function callPerson(turn: Turn, { decisionId, ...toOpen }: CaseToOpen) {
  const opened = await openCase(turn.context, {
    customerId: (turn.about ?? turn.customer).id,
    chatId: turn.chat.id,
    branchId: turn.branch.id,
    ...toOpen,
  });
  if (decisionId) await linkDecisionToCase(turn.context, { decisionId, caseId: opened.id });
  return opened;
}

/** She asked for a person, by button or command. */
export async function askForPerson(turn: Turn): Promise<void> {
  const opened = await callPerson(turn, {
    kind: "human_request",
    severity: "today",
    words: wordsOf(turn.event.content),
    reasons: [{ code: "HUMAN_REQUEST", evidence: "" }],
  });
  reply(
    turn,
    message(phrase(opened.isNew ? "core-person-called" : "core-person-called-again", { salon: turn.branch.name })),
  );
}

function wordsOf(content: Turn["event"]["content"]): string {
  if (content.kind === "text") return content.text;
  if (content.kind === "command") return `/${content.name}`;
  return content.kind === "action" ? (content.label ?? "") : "";
}
