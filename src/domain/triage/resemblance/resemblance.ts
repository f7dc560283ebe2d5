import learned from "./learned.json" with { type: "json" };
import type { Trace } from "./traces.ts";

/**
 * A second listener beside the rules: how much a message sounds like the labelled development messages that were urgent, or
 * that somebody had to read. It knows no sign and no body part, only fragments of speech, so it fails elsewhere than the
 * rules do. It may raise a message; the only thing it may calm is a text in which no rule found a sign.
 */
export interface Resemblance {
  /** 0 to 1: sounds like an emergency. */
  urgent: number;
  /** 0 to 1: sounds like something for a human, today or at once. */
  seen: number;
  /** The fragments that weighed most. */
  evidence: string;
}

interface Ear {
  weights: Int8Array;
  scale: number;
  bias: number;
}

function ear({ weights, scale, bias }: { weights: string; scale: number; bias: number }): Ear {
  return { weights: Int8Array.from(atob(weights), (char) => (char.charCodeAt(0) << 24) >> 24), scale, bias };
}

const urgentEar = ear(learned.urgent);
const seenEar = ear(learned.seen);

function loudness({ weights, scale, bias }: Ear, traces: readonly Trace[]): number {
  const sum = traces.reduce((total, { place }) => total + (weights[place] ?? 0), 0);
  return 1 / (1 + Math.exp(-(bias + (sum * scale) / Math.sqrt(Math.max(1, traces.length)))));
}

function weightiest({ weights }: Ear, traces: readonly Trace[]): string {
  return traces
    .filter(({ words, place }) => words.length > 1 && (weights[place] ?? 0) > 0)
    .toSorted((one, other) => (weights[other.place] ?? 0) - (weights[one.place] ?? 0))
    .slice(0, 4)
    .map(({ words }) => words)
    .join(" … ");
}

/** How the traces of one message sound. Pure; the weights are written by `test/triage/learn-resemblance.ts`. */
export function resemblanceOf(traces: readonly Trace[]): Resemblance {
  return {
    urgent: loudness(urgentEar, traces),
    seen: loudness(seenEar, traces),
    evidence: weightiest(seenEar, traces),
  };
}
