import { atLeast, type Reason, type Severity } from "../decision.ts";
import type { Sound } from "./listen.ts";

/** What the rules found. A firm finding is never weighed: what she answered to our question, a bare cry for help, a wish to die, a photo to look at. */
export interface Judgement {
  severity: Severity;
  reasons: Reason[];
  firm?: boolean;
}

/** From which share on the scales speak: for an emergency, and for something that a human has to read. */
interface Bar {
  urgent: number;
  seen: number;
}

/**
 * The bar hangs on what the rules say: where they see an emergency a little is enough, where they see nothing it takes
 * more. Found by leaving out one writer of the corpus at a time; see docs/decisions/0022.
 */
const bars: Record<Severity, Bar> = {
  urgent: { urgent: 0.12, seen: 0.17 },
  today: { urgent: 0.22, seen: 0.22 },
  watch: { urgent: 0.35, seen: 0.28 },
  routine: { urgent: 0.18, seen: 0.25 },
};

/** Words that nobody could read. */
const unreadBar: Bar = { urgent: 0.2, seen: 0.25 };

/** She is pleased, thanks, or talks of business, and the rules see nothing: it takes more to doubt that. */
const lightBar: Bar = { urgent: 0.25, seen: 0.4 };

/** The same when nothing was done to her of which we know. */
const lightBarBefore: Bar = { urgent: 0.4, seen: 0.6 };

/** What else is known when a message is weighed: she is pleased, thanks or talks of business; she is in the days after a treatment. */
export interface Situation {
  light: boolean;
  inAftercare: boolean;
}

const unread: ReadonlySet<string> = new Set(["NOT_UNDERSTOOD", "SYMPTOM_NOT_UNDERSTOOD"]);

function barOf({ severity, reasons }: Judgement, { light, inAftercare }: Situation): Bar {
  if (light && severity === "routine") return inAftercare ? lightBar : lightBarBefore;
  const nobodyCouldRead = severity === "today" && reasons.every(({ code }) => unread.has(code));
  return nobodyCouldRead ? unreadBar : bars[severity];
}

function severityOf(rules: Judgement, { urgent, seen }: Sound, situation: Situation): Severity {
  const bar = barOf(rules, situation);
  if (urgent >= bar.urgent) return "urgent";
  if (seen >= bar.seen) return "today";
  return atLeast(rules.severity, "watch") ? "watch" : "routine";
}

/** A finding whose words the scales were never taught stands like a firm one: textbook names are rare in real messages. */
function isFirm({ firm, reasons }: Judgement, sound: Sound): boolean {
  return (
    firm === true ||
    reasons.some(
      ({ code, evidence }) =>
        !unread.has(code) && /[a-z]{4}|[\u4e00-\u9fff]{2}/.test(evidence) && !sound.knows(evidence),
    )
  );
}

/**
 * The verdict of rules and scales together. Rules name the signs; the scales say how much the whole message weighs beside
 * messages that people labelled. A firm finding stands whatever the scales say.
 */
export function verdict(
  rules: Judgement,
  sound: Sound,
  situation: Situation,
): { severity: Severity; reasons: Reason[] } {
  const weighed = severityOf(rules, sound, situation);
  const stands = atLeast(rules.severity, weighed) && isFirm(rules, sound);
  const severity = stands ? rules.severity : weighed;
  if (severity === "routine") return { severity, reasons: [] };
  if (atLeast(rules.severity, severity)) return { severity, reasons: rules.reasons };
  return { severity, reasons: [...rules.reasons, { code: "SYMPTOM_NOT_UNDERSTOOD", evidence: sound.evidence() }] };
}
