import { atLeast, graver, type Reason, type Severity, type TriageDecision, type TriageInput } from "./decision.ts";
import { judgeSigns } from "./judge-signs.ts";
import { judgeTalk } from "./judge-talk.ts";
import { normalise } from "./reading/normalise.ts";
import { read } from "./reading/read.ts";
import type { Reading } from "./reading/reading.ts";
import { ruleVersion } from "./rule-version.ts";
import { intentOf } from "./topics/intent.ts";
import { isLight, topicsOf } from "./topics/talk.ts";
import type { Topic } from "./topics/topics.ts";
import { treatmentContext } from "./treatment-context.ts";
import { scales } from "./weighing/learned-scales.ts";
import { heardIntent, listen, type Sound } from "./weighing/listen.ts";
import { type Judgement, verdict } from "./weighing/verdict.ts";

export type { Intent, Reason, Severity, TriageDecision, TriageInput } from "./decision.ts";

const aftercareDays = 30;

function join(judgements: readonly Judgement[]): Judgement {
  const severity = judgements.reduce<Severity>((gravest, { severity: one }) => graver(gravest, one), "routine");
  const sorted = judgements.toSorted(
    (a, b) => Number(atLeast(b.severity, a.severity)) - Number(atLeast(a.severity, b.severity)),
  );
  const firm = judgements.some((one) => one.firm === true && one.severity === severity);
  return { severity, reasons: sorted.flatMap(({ reasons }) => reasons), firm };
}

/** Never weighed: a wish to die, and what the calendar decides (redness beyond its days, lumps and dents that come late, a lid alone). */
const exact: ReadonlySet<string> = new Set([
  "SELF_HARM",
  "PROLONGED_REDNESS",
  "PTOSIS_ISOLATED",
  "LATE_LUMPS_NTM",
  "DELAYED_NODULE_INFLAMED",
  "FAT_LOSS_DENT",
]);

/** Names that nobody uses of anything else; people seldom write them, so the scales hardly know them. */
const namedOutright =
  /(?<![a-z])(?:seizures?|convuls\w*|unconscious|anaphyla\w*|epilep\w*)(?![a-z])|抽搐|癫痫|昏迷|休克|失明|口吐白沫|不省人事/;

function signsOf(reading: Reading): Judgement {
  const signs = judgeSigns(reading);
  const firm = signs.reasons.some(({ code, evidence }) => exact.has(code) || namedOutright.test(evidence));
  return { ...signs, firm };
}

function readingOf(text: string, input: TriageInput): Reading {
  return read(text, treatmentContext(text, input.treatment, input.day));
}

/** Earlier messages count only together with words of this one that could belong to them ("那块皮肤" … "变黑了"). */
function withRecent(text: string, reading: Reading, { recentTexts = [] }: TriageInput): string | undefined {
  const continues = reading.findings.length > 0 || reading.sites.size > 0 || reading.qualifiers.has("worse");
  if (recentTexts.length === 0 || !continues) return undefined;
  return [...recentTexts.slice(-4).map(normalise), text].join(", ");
}

function louder(one: Sound, other: Sound): Sound {
  const urgent = Math.max(one.urgent, other.urgent);
  return {
    ...one,
    urgent,
    seen: Math.max(one.seen, other.seen),
    evidence: one.seen >= other.seen ? one.evidence : other.evidence,
  };
}

/** A few words without a sign weigh nothing by themselves when the rules know what they are about, or nothing was done to her. */
function isPlain(text: string, { findings, sites }: Reading, topics: ReadonlyMap<Topic, string>, inAftercare: boolean) {
  const length = text.replace(/[\u4e00-\u9fff]/g, "xxx").length;
  if (findings.length > 0 || sites.size > 0) return false;
  return inAftercare ? topics.size > 0 && length <= 18 : length <= 36;
}

/** A fact for her file (a pregnancy, a medicine) is read exactly. */
function isFactOnly({ reasons }: Judgement): boolean {
  return reasons.length > 0 && reasons.every(({ code }) => code === "UNDISCLOSED_RISK");
}

/**
 * Judges one message: how grave, what she wants, and why. Pure and offline, without a language model; `day` counts days since the
 * treatment. Never throws. Flags and combination rules: the red-flag table of the clinical facts (unreviewed).
 */
export function triage(input: TriageInput): TriageDecision {
  const text = normalise(input.text);
  const reading = readingOf(text, input);
  const topics = topicsOf(text);
  const { treatment, day } = reading.context;
  const inAftercare =
    (treatment !== undefined || day !== undefined) && (day === undefined || (day >= 0 && day <= aftercareDays));
  const joined = withRecent(text, reading, input);
  const together = joined === undefined ? undefined : readingOf(joined, input);
  const alone = listen(reading, topics, scales);
  const sound = together === undefined ? alone : louder(alone, listen(together, topicsOf(together.text), scales));
  const talk = judgeTalk({ text, reading, topics, inAftercare, askedAbout: input.askedAbout });
  const rules = join([signsOf(reading), ...(together === undefined ? [] : [signsOf(together)]), talk]);
  const answering = input.askedAbout !== undefined;
  const plain = isPlain(text, reading, topics, inAftercare);
  const weighable = sound.knows(text) && !(answering && text.length <= 12) && !plain && !isFactOnly(rules);
  const namesService = topics.has("service") && reading.findings.length === 0;
  const situation = { light: isLight(topics) || namesService, inAftercare: inAftercare && !namesService };
  const { severity, reasons } = weighable ? verdict(rules, sound, situation) : rules;
  const read = intentOf({ text, topics, findings: reading.findings, inAftercare, answering, severity });
  return {
    severity,
    // A wish that names a treatment is read word by word; the scales know few of their names.
    intent: answering || plain || namesService ? read : heardIntent(sound, read),
    reasons: unrepeated(reasons),
    ruleVersion,
    understood: reading.findings.length > 0 || topics.size > 0 || reasons.some(({ code }) => code !== "NOT_UNDERSTOOD"),
  };
}

function unrepeated(reasons: readonly Reason[]): Reason[] {
  const byCode = new Map<string, Reason>();
  for (const reason of reasons) if (!byCode.has(reason.code)) byCode.set(reason.code, reason);
  return [...byCode.values()];
}
