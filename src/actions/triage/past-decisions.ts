import { addDays, instantOf } from "../../domain/time/zone.ts";
import type { PastDecision } from "../../domain/triage/kept/replay.ts";
import { decisionsBetween } from "../../storage/triage-decisions.ts";
import type { ActionContext } from "../context.ts";

const PAGE = 500;

/** A page of past decisions since `from` and before `to`, oldest first, after the last one of the page before; empty at the end. */
export function pastDecisions(
  context: ActionContext,
  span: { from?: Date; to?: Date },
  last: PastDecision | null,
): Promise<PastDecision[]> {
  const after = last?.at ? { at: new Date(last.at), id: String(last.id) } : null;
  return decisionsBetween(context.tx, span, after, PAGE);
}

/** Two days of the calendar, both included, as a span of time on the clock of the salon's first branch. */
export async function spanOfDays(
  context: ActionContext,
  { from, to }: { from?: string; to?: string },
): Promise<{ from?: Date; to?: Date }> {
  const branch = await context.tx.branch.findFirst({ orderBy: { createdAt: "asc" }, select: { zone: true } });
  const zone = branch?.zone ?? "UTC";
  return {
    from: from === undefined ? undefined : instantOf(from, "00:00", zone),
    to: to === undefined ? undefined : instantOf(addDays(to, 1), "00:00", zone),
  };
}
