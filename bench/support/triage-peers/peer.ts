import type { Severity, TriageInput } from "../../../src/domain/triage/decision.ts";

/** Another way to judge a message, as somebody would build it in its stead. */
export interface Peer {
  name: string;
  judge(message: TriageInput): Severity | Promise<Severity>;
}

/** How sure a learned peer is, 0 to 1: that it is an emergency, and that somebody has to read it today or at once. */
export interface Belief {
  urgent: number;
  seen: number;
}

/** A learned peer before its bars are set. */
export interface Believer {
  name: string;
  believe(message: TriageInput): Belief | Promise<Belief>;
}

/** What is known of the visit, as words, so that a peer that only reads text hears of it as well. */
export function visitWords({ treatment, day }: TriageInput): string[] {
  const since =
    day === undefined ? [] : [day < 1 ? "dayzero" : day <= 3 ? "dayfew" : day <= 14 ? "dayweeks" : "daylong"];
  return treatment === undefined ? since : [`treatment${treatment.toLowerCase().replace(/[^a-z]/g, "")}`, ...since];
}
