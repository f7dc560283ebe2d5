import { atLeast, graver, type Reason, type Severity, type TriageDecision, type TriageInput } from "./decision.ts";
import { judgeSigns } from "./judge-signs.ts";
import { judgeTalk } from "./judge-talk.ts";
import { normalise } from "./reading/normalise.ts";
import { read } from "./reading/read.ts";
import type { Reading } from "./reading/reading.ts";
import { listen, soundsGraver } from "./resemblance/listen.ts";
import { ruleVersion } from "./rule-version.ts";
import { intentOf } from "./topics/intent.ts";
import { isLight, topicsOf } from "./topics/talk.ts";
import { treatmentContext } from "./treatment-context.ts";

export type { Intent, Reason, Severity, TriageDecision, TriageInput } from "./decision.ts";

const aftercareDays = 30;

interface Judgement {
  severity: Severity;
  reasons: Reason[];
}

function join(judgements: readonly Judgement[]): Judgement {
  const severity = judgements.reduce<Severity>((gravest, { severity: one }) => graver(gravest, one), "routine");
  const sorted = judgements.toSorted(
    (a, b) => Number(atLeast(b.severity, a.severity)) - Number(atLeast(a.severity, b.severity)),
  );
  return { severity, reasons: sorted.flatMap(({ reasons }) => reasons) };
}

function readingOf(text: string, input: TriageInput): Reading {
  return read(text, treatmentContext(text, input.treatment, input.day));
}

/** Earlier messages count only together with words of this one that could belong to them ("那块皮肤" … "变黑了"). */
function judgeWithRecent(text: string, reading: Reading, input: TriageInput): Judgement[] {
  const recent = input.recentTexts ?? [];
  const continues = reading.findings.length > 0 || reading.sites.size > 0 || reading.qualifiers.has("worse");
  if (recent.length === 0 || !continues) return [];
  const joined = [...recent.slice(-4).map(normalise), text].join(", ");
  return [judgeSigns(readingOf(joined, input))];
}

/**
 * Judges one message with rules alone: how grave, what she wants, and why. Pure and offline; `day` counts days since the
 * treatment. Never throws. Flags and combination rules: the red-flag table of the clinical facts (unreviewed).
 */
export function triage(input: TriageInput): TriageDecision {
  const text = normalise(input.text);
  const reading = readingOf(text, input);
  const topics = topicsOf(text);
  const { treatment, day } = reading.context;
  const inAftercare =
    (treatment !== undefined || day !== undefined) && (day === undefined || (day >= 0 && day <= aftercareDays));
  const sound = listen(reading);
  const signs = judgeSigns(reading);
  const talk = judgeTalk({ text, reading, topics, inAftercare, askedAbout: input.askedAbout, sound });
  const byRules = join([signs, ...judgeWithRecent(text, reading, input), talk]);
  const { severity, reasons } = join([byRules, soundsGraver(sound, reading, byRules, isLight(topics))]);
  return {
    severity,
    intent: intentOf({
      text,
      topics,
      findings: reading.findings,
      inAftercare,
      answering: input.askedAbout !== undefined,
      severity,
    }),
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
