import { kindsIn } from "../vocabulary/kinds.ts";
import { begun, further, placeAt } from "./places.ts";

/** More kinds than these in one clause are not paired: a list of everything tells nothing. */
const mostPaired = 14;

const trace = {
  kind: begun("kind"),
  next: begun("kind next to"),
  together: begun("kinds in one clause"),
  injected: begun("kind after an injection"),
  treated: begun("kind after a treatment"),
  unknown: begun("kind, nothing known"),
};

export type Treated = "injected" | "treated" | "unknown";

function ofPair(hash: number, one: number, other: number): number {
  return placeAt(further(further(hash, one + 1), other + 1024));
}

function neighbours(inOrder: readonly (readonly number[])[]): number[] {
  return inOrder.flatMap((kinds, index) =>
    kinds.flatMap((one) => (inOrder[index + 1] ?? []).map((other) => ofPair(trace.next, one, other))),
  );
}

function pairs(inOrder: readonly (readonly number[])[]): number[] {
  const kinds = [...new Set(inOrder.flat())].sort((a, b) => a - b).slice(0, mostPaired);
  return kinds.flatMap((one, index) => kinds.slice(index + 1).map((other) => ofPair(trace.together, one, other)));
}

/** Places of the kinds of things a text speaks of: alone, after which treatment, one after another, and together in one clause. */
export function kindPlaces(text: string, treated: Treated): number[] {
  const clauses = text
    .slice(0, 4000)
    .split(/[.!?,\n、]+/)
    .map(kindsIn);
  const all = [...new Set(clauses.flat(2))];
  return [
    ...all.map((kind) => placeAt(further(trace.kind, kind + 1))),
    ...all.map((kind) => placeAt(further(trace[treated], kind + 1))),
    ...clauses.flatMap(neighbours),
    ...clauses.flatMap(pairs),
  ];
}
