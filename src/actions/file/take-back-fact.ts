import { tellsHerself } from "../../domain/file/kinds.ts";
import { markFactRemoved, markFactRestored, readFactState } from "../../storage/customer-facts.ts";
import type { ActionContext } from "../context.ts";
import { type EditRefusal, whyNotEdit } from "../customers/may-edit.ts";
import { recordAudit } from "../privacy/record-audit.ts";

interface FactOf {
  customerId: string;
  factId: string;
}

/** A fact counts no longer; it stays in the history and can be put back. Twice changes nothing. */
export function takeBackFact(context: ActionContext, input: FactOf): Promise<{ ok: true } | EditRefusal> {
  return change(context, input, false);
}

/** A fact that was taken back or replaced counts again; what came in its place goes into the history. Twice changes nothing. */
export function putBackFact(context: ActionContext, input: FactOf): Promise<{ ok: true } | EditRefusal> {
  return change(context, input, true);
}

async function change(context: ActionContext, input: FactOf, counts: boolean): Promise<{ ok: true } | EditRefusal> {
  const { customerId, factId } = input;
  const refusal = await whyNotEdit(context, customerId);
  if (refusal) return refusal;
  const fact = await readFactState(context.tx, customerId, factId);
  if (!fact || (context.actor.kind === "customer" && !tellsHerself(fact.kind)))
    return { ok: false, reason: "not_found" };
  if (fact.counts === counts) return { ok: true };
  const { actor, now, tx } = context;
  const by = { at: now, byName: actor.kind === "customer" ? "" : actor.name };
  await (counts ? markFactRestored(tx, factId, by) : markFactRemoved(tx, factId, by));
  const verb = counts ? "customer.put_back_fact" : "customer.take_back_fact";
  await recordAudit(context, verb, { kind: "customer", id: customerId }, { kind: fact.kind });
  return { ok: true };
}
