import type { Bound, Mark } from "./token.ts";

/** A word that joins, corrects, takes back or separates. */
export function mark(kind: Mark["kind"]): Mark {
  return { kind };
}

/** One end of a span of days or times. */
export function bound(edge: Bound["edge"], side: Bound["side"]): Bound {
  return { kind: "bound", edge, side };
}
