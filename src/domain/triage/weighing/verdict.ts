import { atLeast, type Reason, type Severity } from "../decision.ts";
import { isEmergency } from "../safety-advice.ts";
import type { Sound } from "./listen.ts";
import type { Situation } from "./too-little.ts";

/**
 * What the rules found. A firm finding is not weighed: "always" what she answered to our question, a bare cry for help, a photo to look at;
 * "named" a wish to die and a sign that is named outright, unless the scales know its words and hear no emergency.
 */
export interface Judgement {
  severity: Severity;
  reasons: Reason[];
  firm?: "always" | "named" | undefined;
}

/** From which share on the scales speak: for an emergency, and for something that a human has to read. */
interface Bar {
  urgent: number;
  seen: number;
}

/**
 * From 13 in 100 on it is an emergency, whatever the rules say: what they read lies on the scales. Where they see nothing, or only words that
 * nobody could read, it takes as much to be read today. Found on writers whom the scales had not heard; see docs/decisions/0023 and 0025.
 */
const plainly: Bar = { urgent: 0.13, seen: 0.22 };

/** What the rules expect on that day, or no more than thanks and business: it takes more to call that an emergency. */
const mildBar: Bar = { urgent: 0.17, seen: 0.22 };

/** Nothing was done to her lately, as far as anybody knows, and the rules name no emergency. */
const untreatedBar: Bar = { urgent: 0.16, seen: 0.22 };

/** A few words without a sign. */
const plainBar: Bar = { urgent: 0.97, seen: 0.95 };

/** A fact for her file (a pregnancy, a medicine) and no sign: it is for today, and takes more to be an emergency. */
const factBar: Bar = { urgent: 0.5, seen: 0.33 };

/** A wish to come for a treatment, without a sign. */
const wishBar: Bar = { urgent: 0.4, seen: 0.7 };

/** A wish to come that tells of a product or of sun is for the rules of safe booking, unless it sounds like an emergency. */
const exposureBar: Bar = { urgent: 0.5, seen: 1.1 };

/** From which share on she is heard to complain, or to want a person: somebody reads that today. In a few plain words and in a wish to come it takes more. */
const demanding = { many: 0.28, few: 0.75 };

const unread: ReadonlySet<string> = new Set(["NOT_UNDERSTOOD", "SYMPTOM_NOT_UNDERSTOOD"]);

function barOf(rules: Judgement, { plain, exposed, wish, light, untreated }: Situation): Bar {
  if (plain) return plainBar;
  if (exposed) return exposureBar;
  if (wish) return wishBar;
  if (isFactOnly(rules)) return factBar;
  const isMild = rules.severity === "watch" || (light && rules.severity === "routine");
  if (untreated && rules.severity !== "urgent") return untreatedBar;
  return isMild ? mildBar : plainly;
}

/** From which share on a few words without anything of the body are an emergency. */
const bodilessUrgent = 0.8;

function severityOf(rules: Judgement, { urgent, seen, complaint, human }: Sound, situation: Situation): Severity {
  const { plain, wish, exposed, bodiless } = situation;
  const bar = barOf(rules, situation);
  if (urgent >= (bodiless ? Math.max(bodilessUrgent, bar.urgent) : bar.urgent)) return "urgent";
  if (seen >= bar.seen || complaint + human >= demanding[plain || wish || exposed ? "few" : "many"]) return "today";
  return atLeast(rules.severity, "watch") ? "watch" : "routine";
}

/** A fact for her file (a pregnancy, a medicine) is read exactly. */
function isFactOnly({ reasons }: Judgement): boolean {
  return reasons.length > 0 && reasons.every(({ code }) => code === "UNDISCLOSED_RISK");
}

/**
 * What no scale weighs away: a firm finding, a fact, what the rules see in a few words, and a finding whose words the scales
 * were never taught: textbook names are rare in real messages.
 */
function isFirm(rules: Judgement, sound: Sound, { plain }: Situation): boolean {
  const { firm, severity, reasons } = rules;
  return (
    firm !== undefined ||
    isFactOnly(rules) ||
    (plain && atLeast(severity, "today")) ||
    reasons.some(
      ({ code, evidence }) =>
        !unread.has(code) && /[a-z]{4}|[\u4e00-\u9fff]{2}/.test(evidence) && !sound.knows(evidence),
    )
  );
}

/** "Stuck in traffic, I could die": the scales know the words and hear no emergency; a person reads it, nobody is told to call an ambulance. */
function doubted({ severity, firm, reasons }: Judgement, sound: Sound): Severity {
  const isDoubted =
    firm === "named" && sound.urgent < plainly.urgent && reasons.every((one) => sound.knows(one.evidence));
  return isDoubted && severity === "urgent" ? "today" : severity;
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
  const stands = atLeast(rules.severity, weighed) && isFirm(rules, sound, situation);
  const severity = stands ? doubted(rules, sound) : weighed;
  if (severity === "routine") return { severity, reasons: [] };
  if (severity === "urgent" && !stands) return { severity, reasons: [...signsHeard(rules, sound), ...rules.reasons] };
  if (atLeast(rules.severity, severity)) return { severity, reasons: rules.reasons };
  if (severity === "today" && isFactOnly(rules)) return { severity, reasons: rules.reasons };
  return { severity, reasons: [...rules.reasons, reasonHeard(sound, barOf(rules, situation))] };
}

/**
 * What the scales name where no rule names an emergency: the red flag that the message clearly resembles, so that she reads first what to do
 * about that one; else a sign that nobody understood.
 */
function signsHeard({ reasons }: Judgement, sound: Sound): Reason[] {
  if (reasons.some(({ code }) => isEmergency(code))) return [];
  const sign = sound.sign();
  const evidence = sound.evidence();
  return [...(sign === undefined ? [] : [{ code: sign, evidence }]), { code: "SYMPTOM_NOT_UNDERSTOOD", evidence }];
}

/** Why the scales raised a message: a sign that no rule names, or else a complaint or the wish for a person. */
function reasonHeard(sound: Sound, bar: Bar): Reason {
  const evidence = sound.evidence();
  if (sound.seen >= bar.seen || sound.urgent >= bar.urgent) return { code: "SYMPTOM_NOT_UNDERSTOOD", evidence };
  return { code: sound.human > sound.complaint ? "HUMAN_REQUEST" : "COMPLAINT_LEGAL", evidence };
}
