import type { Severity } from "../../../src/domain/triage/decision.ts";
import type { Labelled } from "../../../test/triage/figures.ts";
import type { Believer, Peer } from "./peer.ts";

/** Which shares of the routine messages may alarm somebody, and may be called urgent, where the bars are set. */
export interface FalseAlarms {
  alarmed: number;
  urgent: number;
}

/** The bar that so many of the values reach; fewer when values are alike, more when the highest are. */
function barReachedBy(count: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => b - a);
  const next = sorted[count];
  if (count <= 0 || next === undefined) return Number.POSITIVE_INFINITY;
  return sorted.findLast((value) => value > next) ?? next;
}

/** Sets the bars of a learned peer so that these false alarms are raised among messages that it did not learn from. */
export async function withBars(
  believer: Believer,
  apart: readonly Labelled[],
  { alarmed, urgent }: FalseAlarms,
): Promise<Peer> {
  const calm = [];
  for (const line of apart) if (line.severity === "routine") calm.push(await believer.believe(line));
  const urgentBar = barReachedBy(
    Math.round(calm.length * urgent),
    calm.map((belief) => belief.urgent),
  );
  const others = calm.filter((belief) => belief.urgent < urgentBar);
  const seenBar = barReachedBy(
    Math.round(calm.length * alarmed) - (calm.length - others.length),
    others.map((belief) => belief.seen),
  );
  return {
    name: believer.name,
    async judge(message): Promise<Severity> {
      const belief = await believer.believe(message);
      if (belief.urgent >= urgentBar) return "urgent";
      return belief.seen >= seenBar ? "today" : "routine";
    },
  };
}
