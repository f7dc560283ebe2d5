import { redact, shortened } from "../../domain/privacy/redact.ts";
import { LONGEST_READ, type ReadingBudget, type ReadingInput } from "../../domain/triage/second-reading.ts";
import { readConsent } from "../../storage/outreach-consents.ts";
import {
  endLostReadings,
  endReading,
  moveReading,
  namesAround,
  spentOnReadings,
  type TakenDecision,
  wantedReadings,
} from "../../storage/second-readings.ts";
import type { ActionContext, House } from "../context.ts";

const DAY_MS = 24 * 3_600_000;
/** A warning about words older than this would come out of the blue. */
const TOO_OLD_MS = 3_600_000;
/** Far longer than a reading may take. */
const LOST_AFTER_MS = 120_000;

/** The decisions that wait for a second reading; those of a process that died are given up. */
export async function findWantedReadings(house: House, limit: number): Promise<string[]> {
  await endLostReadings(house.store.db, new Date(house.now().getTime() - LOST_AFTER_MS));
  return wantedReadings(house.store.db, limit);
}

/**
 * Takes a decision for a second reading and gives what the model may see: no names, numbers or addresses. Refuses without
 * her agreement at this moment, over the budget of the last 24 hours, after an hour, and when somebody else has it.
 */
export async function takeSecondReading(
  context: ActionContext,
  input: { decisionId: string; budget: ReadingBudget },
): Promise<{ ok: true; input: ReadingInput } | { ok: false; reason: string }> {
  const decision = await moveReading(context.tx, input.decisionId, "wanted", "asked", context.now);
  if (!decision) return { ok: false, reason: "taken" };
  const reason = await whyNotRead(context, decision, input.budget);
  if (reason) {
    await endReading(context.tx, decision.id, { status: "skipped", why: reason });
    return { ok: false, reason };
  }
  const names = await namesAround(context.tx, decision.customerId);
  const { treatment, day, askedAbout } = decision;
  const text = shortened(redact(decision.text, names), LONGEST_READ);
  return { ok: true, input: { text, treatment, day, askedAbout: askedAbout && redact(askedAbout, names) } };
}

async function whyNotRead(
  context: ActionContext,
  decision: TakenDecision,
  budget: ReadingBudget,
): Promise<string | null> {
  if (context.now.getTime() - decision.createdAt.getTime() > TOO_OLD_MS) return "too old";
  if (decision.text.trim() === "" || decision.severity === "urgent") return "nothing to raise";
  if (!(await readConsent(context.tx, decision.customerId, "model"))) return "no consent";
  const since = new Date(context.now.getTime() - DAY_MS);
  // This reading counts already.
  const all = await spentOnReadings(context.tx, since);
  if (all.calls > budget.calls || all.tokens >= budget.tokens) return "budget";
  const hers = await spentOnReadings(context.tx, since, decision.customerId);
  return hers.calls > budget.callsOfOneCustomer ? "budget of one customer" : null;
}
