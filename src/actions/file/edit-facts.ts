import { type Fact, type FactEntry, type FactProblem, factProblem } from "../../domain/file/fact.ts";
import { type FactCode, type FactGroup, factKind, isFactCode, kindsOf, readsGroup } from "../../domain/file/kinds.ts";
import { localDate } from "../../domain/time/zone.ts";
import { readFacts } from "../../storage/customer-facts.ts";
import type { ActionContext } from "../context.ts";
import { type EditRefusal, whyNotEdit } from "../customers/may-edit.ts";
import { noteFact } from "./note-fact.ts";
import { takeBackFact } from "./take-back-fact.ts";

export interface FactsInput {
  customerId: string;
  zone: string;
  group: FactGroup;
  /** One for each kind of the form; an empty one means: nothing to add, or, of a kind that keeps one, not known any more. */
  entries: FactEntry[];
}

export type FactProblems = Partial<Record<FactCode, FactProblem>>;
export type EditedFacts = { ok: true } | EditRefusal | { ok: false; reason: "invalid"; problems: FactProblems };

/** Staff: saves a group of facts as it stands in its form, all of it or nothing; every problem is named at its kind. */
export async function editFacts(context: ActionContext, input: FactsInput): Promise<EditedFacts> {
  const { customerId, zone, group } = input;
  const refusal = await whyNotEdit(context, customerId);
  if (refusal) return refusal;
  const { actor } = context;
  if (actor.kind === "staff" && !readsGroup(actor.role, group)) return { ok: false, reason: "not_allowed" };
  const changes = changesIn(input, await readFacts(context.tx, customerId, kindsOf(group)));
  const problems: FactProblems = {};
  for (const { kind, entry } of changes) {
    const problem = entry && factProblem(entry, "staff", localDate(context.now, zone));
    if (problem) problems[kind] = problem;
  }
  if (Object.keys(problems).length > 0) return { ok: false, reason: "invalid", problems };
  for (const { entry, before } of changes) {
    if (entry) await noteFact(context, { customerId, zone, entry });
    else if (before) await takeBackFact(context, { customerId, factId: before.id });
  }
  return { ok: true };
}

/** A fact to write, or without an entry one that is not known any more. */
interface Change {
  kind: FactCode;
  entry?: FactEntry;
  before?: Fact;
}

function changesIn({ group, entries }: FactsInput, now: readonly Fact[]): Change[] {
  return entries.flatMap((entry): Change[] => {
    const { kind } = entry;
    if (!isFactCode(kind) || factKind(kind).group !== group) return [];
    const before = factKind(kind).keeps === "one" ? now.find((fact) => fact.kind === kind) : undefined;
    if (isEmpty(entry)) return before ? [{ kind, before }] : [];
    return isSame(entry, before) ? [] : [{ kind, entry, before }];
  });
}

function isEmpty({ value = "", words = "", on = "" }: FactEntry): boolean {
  return value === "" && words.trim() === "" && on.trim() === "";
}

function isSame(entry: FactEntry, before: Fact | undefined): boolean {
  if (!before) return false;
  const { value = "", words = "", on = "" } = entry;
  return before.value === value && before.words === words.trim() && (before.on ?? "") === on.trim();
}
