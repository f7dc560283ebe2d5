import { atLeast, type Intent, type Severity } from "../../src/domain/triage/decision.ts";
import { triage } from "../../src/domain/triage/triage.ts";

export interface Labelled {
  id?: string;
  text: string;
  treatment?: string;
  day?: number;
  severity: Severity;
  intent?: Intent;
  /** The urgent red flag that it is about, where somebody noted it. */
  sign?: string;
  /** One that stands elsewhere already, told again with another treatment or amid other talk: its words count once. */
  again?: boolean;
}

/** So many of so many. */
export interface Share {
  hits: number;
  of: number;
}

export interface Figures {
  urgentAsUrgent: Share;
  urgentSeen: Share;
  todaySeen: Share;
  routineAlarmed: Share;
  routineUrgent: Share;
  intentRight: Share;
}

export function shareOf<T>(cases: readonly T[], holds: (one: T) => boolean): Share {
  return { hits: cases.filter(holds).length, of: cases.length };
}

export function judge<Line extends Labelled>(lines: readonly Line[]) {
  return lines.map((line) => ({ line, decision: triage(line) }));
}

/** What the goal of the triage is stated in: recall of the grave, alarm of the harmless, intent. */
export function figuresOf(judged: ReturnType<typeof judge>): Figures {
  const labelled = (severity: Severity) => judged.filter(({ line }) => line.severity === severity);
  const reaches = (floor: Severity) => (one: (typeof judged)[number]) => atLeast(one.decision.severity, floor);
  return {
    urgentAsUrgent: shareOf(labelled("urgent"), reaches("urgent")),
    urgentSeen: shareOf(labelled("urgent"), reaches("today")),
    todaySeen: shareOf(labelled("today"), reaches("today")),
    routineAlarmed: shareOf(labelled("routine"), reaches("today")),
    routineUrgent: shareOf(labelled("routine"), reaches("urgent")),
    intentRight: shareOf(
      judged.filter(({ line }) => line.intent !== undefined),
      ({ line, decision }) => line.intent === decision.intent,
    ),
  };
}

/** The Wilson interval at 95 %, in per cent: what the true share may be, seen so many of so many. */
export function wilson({ hits, of }: Share): [low: number, high: number] {
  if (of === 0) return [0, 100];
  const z = 1.96;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (100 * (middle - spread)) / scale), Math.min(100, (100 * (middle + spread)) / scale)];
}
