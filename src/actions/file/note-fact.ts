import { type FactEntry, type FactProblem, factProblem } from "../../domain/file/fact.ts";
import { isFactCode, tellsHerself } from "../../domain/file/kinds.ts";
import { localDate } from "../../domain/time/zone.ts";
import { customerByName, insertFact } from "../../storage/customer-facts.ts";
import type { ActionContext } from "../context.ts";
import { type EditRefusal, whyNotEdit } from "../customers/may-edit.ts";
import { recordAudit } from "../privacy/record-audit.ts";

export interface FactInput {
  customerId: string;
  /** Of the branch: no day of what was may lie after its today. */
  zone: string;
  entry: FactEntry;
  appointmentId?: string;
}

/**
 * Writes one fact into a customer's file: staff of her branch, or she herself. Of a kind that keeps one, the newer takes the place of the
 * earlier, which stays in the history. An introducer's name that is one customer's is linked. The audit keeps the kind, not the words.
 */
export async function noteFact(
  context: ActionContext,
  input: FactInput,
): Promise<{ ok: true; factId: string } | EditRefusal | { ok: false; reason: FactProblem }> {
  const refusal = await whyNotEdit(context, input.customerId);
  if (refusal) return refusal;
  const { customerId, entry, appointmentId = null } = input;
  const { actor, tx, now } = context;
  const source = actor.kind === "customer" ? "chat" : "staff";
  if (source === "chat" && !tellsHerself(entry.kind)) return { ok: false, reason: "not_allowed" };
  const problem = factProblem(entry, source, localDate(now, input.zone));
  if (problem || !isFactCode(entry.kind)) return { ok: false, reason: problem ?? "unknown_kind" };
  const factId = context.newId();
  const words = entry.words?.trim() ?? "";
  const aboutId = entry.kind === "introducer" ? await customerByName(tx, customerId, words) : null;
  await insertFact(tx, {
    ...{ id: factId, customerId, kind: entry.kind, value: entry.value ?? "", words, aboutId, appointmentId },
    ...{ on: entry.on?.trim() || null, volunteered: entry.volunteered === true || source === "chat", source },
    ...{ byId: actor.id, byName: source === "chat" ? "" : actor.name, at: now },
  });
  await recordAudit(context, "customer.note_fact", { kind: "customer", id: customerId }, { kind: entry.kind });
  return { ok: true, factId };
}
