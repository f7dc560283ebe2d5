import type { FamilyMember } from "../../actions/customers/read-own-family.ts";
import { type Line, message, type Outgoing, phrase, type Value } from "../../domain/message/outgoing.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import type { FamilyState } from "./family-state.ts";

type Result = FlowResult<FamilyState>;

/** "For whom?": herself, who is in her care, somebody new. */
export function askWho(context: FlowContext, state: FamilyState, family: readonly FamilyMember[]): Result {
  const rows = family.map((one) => [context.choice({ literal: one.name }, `m:${one.id}`)]);
  const others = [context.choice(phrase("family-button-me"), "me"), context.choice(phrase("family-button-new"), "new")];
  return stay({ ...state, asking: "who" }, message(phrase("family-who"), [...rows, others]));
}

export function askName(context: FlowContext, state: FamilyState, notes: Line[] = []): Result {
  const question = state.relation
    ? phrase("family-name", { relation: phrase(`family-relation-${state.relation}`) })
    : phrase("family-name-open");
  return stay({ ...state, asking: "name" }, message([...notes, question], [[stop(context)]]));
}

export function askOfAge(context: FlowContext, state: FamilyState): Result {
  const buttons = [
    [context.choice(phrase("family-button-of-age"), "yes"), context.choice(phrase("family-button-younger"), "no")],
  ];
  return stay({ ...state, asking: "of_age" }, message(phrase("family-of-age", { name: state.name }), buttons));
}

export function askBirthday(context: FlowContext, state: FamilyState, notes: Line[] = []): Result {
  const question = phrase("family-birthday", { name: state.name });
  return stay({ ...state, asking: "birthday" }, message([...notes, question], [[stop(context)]]));
}

/** From 14 until 18 the guardian agrees, in words that are kept with their version. */
export function askGuardian(context: FlowContext, state: FamilyState): Result {
  const buttons = [[context.choice(phrase("family-button-guardian"), "yes")], [stop(context)]];
  return stay({ ...state, asking: "guardian" }, message(phrase("family-guardian", { name: state.name }), buttons));
}

/** She goes no further; her own appointment, when there is one beside it, stands. */
export function leave({ words }: Pick<FamilyState, "words">): Result {
  return end(words.startsWith("@") ? "family-yours-stands" : "booking-left");
}

export function end(key: string, values: Record<string, Value> = {}): Result {
  return { kind: "done", replies: [message(phrase(key, values))] };
}

function stop(context: FlowContext) {
  return context.choice(phrase("booking-button-stop"), "stop");
}

function stay(state: FamilyState, reply: Outgoing): Result {
  return { kind: "stay", state, replies: [reply] };
}
