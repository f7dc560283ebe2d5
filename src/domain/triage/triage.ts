import type { Reason, TriageDecision, TriageInput } from "./decision.ts";
import { judgeRules } from "./judge-rules.ts";
import { sentencesOf } from "./reading/clauses.ts";
import { normalise } from "./reading/normalise.ts";
import { read } from "./reading/read.ts";
import type { Reading } from "./reading/reading.ts";
import { ruleVersion } from "./rule-version.ts";
import { intentOf } from "./topics/intent.ts";
import { topicsOf } from "./topics/talk.ts";
import { treatmentContext } from "./treatment-context.ts";
import { learnedScales } from "./weighing/learned-scales.ts";
import { heardIntent, listen, type Scales, type Sound } from "./weighing/listen.ts";
import { kindOfWords, onlyAnswers, situationOf, type Told } from "./weighing/too-little.ts";
import { type Judgement, verdict } from "./weighing/verdict.ts";

export type { Intent, Reason, Severity, TriageDecision, TriageInput } from "./decision.ts";

const aftercareDays = 30;

function readingOf(text: string, input: TriageInput): Reading {
  return read(text, treatmentContext(text, input.treatment, input.day));
}

/** Earlier messages count only together with words of this one that could belong to them ("那块皮肤" … "变黑了"). */
function withRecent(text: string, reading: Reading, { recentTexts = [] }: TriageInput): string | undefined {
  const continues = reading.findings.length > 0 || reading.sites.size > 0 || reading.qualifiers.has("worse");
  if (recentTexts.length === 0 || !continues) return undefined;
  return [...recentTexts.slice(-4).map(normalise), text].join(", ");
}

function isAftercare({ context: { treatment, day } }: Reading): boolean {
  return (treatment !== undefined || day !== undefined) && (day === undefined || (day >= 0 && day <= aftercareDays));
}

function louder(one: Sound, other: Sound): Sound {
  const urgent = Math.max(one.urgent, other.urgent);
  return {
    ...one,
    urgent,
    seen: Math.max(one.seen, other.seen),
    evidence: one.seen >= other.seen ? one.evidence : other.evidence,
    sign: one.urgent >= other.urgent ? one.sign : other.sign,
  };
}

/** What the scales hear in a message, and in it together with those before it. */
function soundOf(reading: Reading, together: Reading | undefined, scales: Scales): Sound {
  const alone = listen(reading, topicsOf(reading.text), scales);
  return together === undefined ? alone : louder(alone, listen(together, topicsOf(together.text), scales));
}

/** Whether a sentence would be urgent by itself, whoever said it: a sign does not count less because of what is told around it, or of the day. */
function isUrgentAlone({ text: whole }: Reading, { treatment, day }: TriageInput, scales: Scales): boolean {
  const sentences = sentencesOf(whole);
  const isBare = sentences.length < 2 && treatment === undefined && day === undefined;
  return !isBare && sentences.some((text) => triageWith(scales, { text }).severity === "urgent");
}

/** In more letters than this a sign drowns on the scales, which hear a message as a whole: there they may only raise what the rules read. */
const longestWeighed = 400;

/** Judges one message as `triage` does, with scales that were learned from other messages: to know what they are worth on a writer they never heard. */
export function triageWith(scales: Scales, input: TriageInput): TriageDecision {
  const text = normalise(input.text);
  const reading = readingOf(text, input);
  const topics = topicsOf(text);
  const inAftercare = isAftercare(reading);
  const joined = withRecent(text, reading, input);
  const together = joined === undefined ? undefined : readingOf(joined, input);
  const sound = soundOf(reading, together, scales);
  const rules = judgeRules({ text, reading, topics, inAftercare, askedAbout: input.askedAbout }, together);
  const answering = input.askedAbout !== undefined;
  const told: Told = { text, reading, topics, inAftercare, answering };
  const talk = { text, topics, findings: reading.findings, inAftercare, answering };
  const situation = situationOf(told, intentOf({ ...talk, severity: "routine" }) === "booking");
  const known = sound.knows(text);
  const weighable = known && !onlyAnswers(told);
  const floor: Judgement = text.length > longestWeighed ? { ...rules, firm: "always" } : rules;
  const weighed = weighable ? verdict(floor, sound, situation) : rules;
  const drowned = rules.severity === "urgent" && weighed.severity !== "urgent" && isUrgentAlone(reading, input, scales);
  const { severity, reasons } = drowned ? rules : weighed;
  const read = intentOf({ ...talk, severity });
  const nothingToReport = severity === "routine" && reading.context.treatments.size === 0;
  const wanted = () => heardIntent(sound, read, { words: kindOfWords(told), nothingToReport });
  return {
    severity,
    intent: answering || situation.exposed || !weighable ? read : wanted(),
    reasons: unrepeated(reasons),
    ruleVersion,
    understood: reading.findings.length > 0 || topics.size > 0 || reasons.some(({ code }) => code !== "NOT_UNDERSTOOD"),
  };
}

/**
 * Judges one message: how grave, what she wants, and why. Pure and offline, without a language model; `day` counts days since the
 * treatment. Never throws. Flags and combination rules: the red-flag table of the clinical facts (unreviewed).
 */
export function triage(input: TriageInput): TriageDecision {
  return triageWith(learnedScales, input);
}

function unrepeated(reasons: readonly Reason[]): Reason[] {
  const byCode = new Map<string, Reason>();
  for (const reason of reasons) if (!byCode.has(reason.code)) byCode.set(reason.code, reason);
  return [...byCode.values()];
}
