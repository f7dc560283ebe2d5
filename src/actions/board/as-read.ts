import type { CaseFile } from "../../domain/cases/case.ts";
import { type FactField, sees } from "../../domain/salon/field-rules.ts";
import type { CheckInLine, History, Visit } from "../../storage/board-timeline.ts";
import type { Actor } from "../context.ts";

/** Whether somebody reads a kind of facts about customers: by her role; the house reads all, nobody else does. */
export function reads(actor: Actor, field: FactField): boolean {
  if (actor.kind === "system") return true;
  return actor.kind === "staff" && sees(actor.role, field);
}

/** A case as somebody reads it: what it is about is hidden with her words, as is why the rules called. */
export function caseAsRead<C extends CaseFile>(actor: Actor, line: C): C {
  const words = reads(actor, "messages") ? line.words : "";
  const reasons = reads(actor, "messages") && reads(actor, "health") ? line.reasons : [];
  return { ...line, words, reasons, note: reads(actor, "notes") ? line.note : null };
}

/** What happened with a customer, as somebody reads it: what she does not read is left out, that it happened stays. */
export function historyAsRead(actor: Actor, history: History): History {
  return {
    ...history,
    visits: history.visits.map((visit) => visitAsRead(actor, visit)),
    cases: history.cases.map((line) => caseAsRead(actor, line)),
    checkIns: history.checkIns.map((line) => checkInAsRead(actor, line)),
    spoken: reads(actor, "messages") ? history.spoken : [],
    payments: reads(actor, "money") ? history.payments : [],
  };
}

function visitAsRead(actor: Actor, visit: Visit): Visit {
  const health = reads(actor, "health");
  const notes = reads(actor, "notes");
  const record = health && visit.record ? { ...visit.record, planChange: notes ? visit.record.planChange : "" } : null;
  return {
    ...visit,
    record,
    products: health ? visit.products : "",
    notes: notes ? visit.notes : "",
    unsignedReason: notes ? visit.unsignedReason : null,
  };
}

function checkInAsRead(actor: Actor, line: CheckInLine): CheckInLine {
  return reads(actor, "messages") && reads(actor, "health") ? line : { ...line, answers: [] };
}
