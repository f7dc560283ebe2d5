import { standingWords } from "../vocabulary/standing-words.ts";
import { patternOf } from "../vocabulary/words.ts";
import type { Clause } from "./clauses.ts";
import { isDenied } from "./denial.ts";
import type { Standing } from "./reading.ts";

type StandingWord = keyof typeof standingWords;

function tester(name: StandingWord): RegExp {
  return new RegExp(patternOf(standingWords[name]).source);
}

const says = {
  conditional: tester("conditional"),
  conditionalCancel: tester("conditional_cancel"),
  fear: tester("fear"),
  past: tester("past"),
  pastCancel: tester("past_cancel"),
  beforeTreatment: tester("before_treatment"),
  resolved: tester("resolved"),
  resolvedCancel: tester("resolved_cancel"),
  earlier: tester("earlier"),
  story: tester("story"),
  now: tester("now"),
};

/** "Is it bad / normal / okay if my lip is white" asks about something that is there. */
const askedOfSomethingReal =
  /(?:normal|ok|okay|bad|serious|fine|know|sure|wonder\w*|tell|see|asking|idk|unsure|matter|worry|worried|concerned?|check) (?:if|when|that|whether)|even if|as if|正常吗?$/;
const questionRightAfter = /^(?:吗|么|嘛|不(?:疼|痛|肿|红|痒|会)|唔痛|没有?吗)/;
const stillPresentAfter = /^(?:了|着|得|咗|死|个不停|起来了)/;
const likewise = /^ *(?:、|或者?|还是|以及|和|or |nor |and )/;

export interface ClauseText {
  /** The text with sayings blanked out. */
  literal: string;
  /** The same with body parts and symptoms drawn as □. */
  masked: string;
  clauses: readonly Clause[];
  /** Nothing is known of a treatment: a fear or a bare question is then about the future. */
  beforeAnyTreatment: boolean;
}

function textOf({ masked, clauses }: ClauseText, index: number): string {
  const clause = clauses[index];
  return clause === undefined ? "" : masked.slice(clause.start, clause.end);
}

const questionEnds = /[啊吗呢嘛呀吧哦]/g;

/**
 * Whether a marker begins before the symptom, in the same question; what it needs behind it ("会…吗") may lie after.
 * "会不会失明啊右眼看不清": the second half is no longer the question.
 */
function begins(marker: RegExp, clause: string, symptomAt: number): boolean {
  const ended = Math.max(-1, ...Array.from(clause.slice(0, symptomAt).matchAll(questionEnds), ({ index }) => index));
  const found = marker.exec(clause.slice(ended + 1));
  return found !== null && found.index + ended + 1 < symptomAt;
}

function isHypothetical(reading: ClauseText, index: number, start: number, end: number): boolean {
  const clause = reading.clauses[index];
  if (clause === undefined) return false;
  const before = reading.literal.slice(clause.start, start);
  const after = reading.literal.slice(end, clause.end);
  const whole = textOf(reading, index);
  if (questionRightAfter.test(after)) return !says.conditionalCancel.test(before);
  const asIfReal =
    askedOfSomethingReal.test(before) &&
    !(reading.beforeAnyTreatment && /how (?:do|would|will|can) i (?:know|tell)/.test(before));
  if (begins(says.conditional, reading.literal.slice(clause.start, clause.end + 1), before.length) && !asIfReal) {
    return (
      !says.conditionalCancel.test(before) &&
      !stillPresentAfter.test(after.replace(/^了(?=怎么办|该|找谁|要|可以|会|,|$)/, ""))
    );
  }
  if (says.fear.test(before)) {
    return reading.beforeAnyTreatment || /会|will|might|could|would|going to|getting|留|以后|万一/.test(before);
  }
  const opening = clause.opening === "、" || likewise.test(whole) || /^ *(?:or|或者?|又或者)/.test(whole);
  return opening && index > 0 && says.conditional.test(textOf(reading, index - 1));
}

function isPast(reading: ClauseText, index: number): boolean {
  const whole = textOf(reading, index);
  if (says.past.test(whole)) return !says.pastCancel.test(whole) && !says.pastCancel.test(textOf(reading, index + 1));
  return false;
}

function literalOf({ literal, clauses }: ClauseText, index: number): string {
  const clause = clauses[index];
  return clause === undefined ? "" : literal.slice(clause.start, clause.end);
}

const relapse = /又|再次|反复|回来|(?<![a-z])(?:again|came back|is back|its back|returned)(?![a-z])/;

/** Whether a later clause says, without naming another symptom, that it is over. */
function isOverIn(reading: ClauseText, index: number): boolean {
  const said = literalOf(reading, index);
  return says.resolved.test(said) && !says.resolvedCancel.test(said) && !textOf(reading, index).includes("□");
}

/** Over since: the same clause says so after the symptom, or one of the next two does; not when it came back. */
function isResolved(reading: ClauseText, index: number, start: number, end: number): boolean {
  const clause = reading.clauses[index];
  if (clause === undefined || relapse.test(literalOf(reading, index + 1))) return false;
  const after = reading.literal.slice(end, clause.end);
  const before = reading.literal.slice(clause.start, start);
  if (says.resolved.test(after)) return !says.resolvedCancel.test(after);
  if (/(?:no longer|stopped|not .* anymore|got rid of|不再|没再|已经不|不怎么)[^,]{0,12}$/.test(before)) return true;
  if (isOverIn(reading, index + 1)) return true;
  const nextIsSilent = !textOf(reading, index + 1).includes("□");
  return says.earlier.test(literalOf(reading, index)) && nextIsSilent && isOverIn(reading, index + 2);
}

/** The sentence round a clause: other sentences have no say in whether its symptoms are real. */
function sentenceOf({ literal, clauses }: ClauseText, index: number): string {
  let first = index;
  while (first > 0 && clauses[first]?.opening !== ".") first--;
  let last = index;
  while (last + 1 < clauses.length && clauses[last + 1]?.opening !== ".") last++;
  return literal.slice(clauses[first]?.start ?? 0, (clauses[last]?.end ?? literal.length) + 1);
}

/** Nothing was done to her yet, and she fears or asks: what she names is in the future, unless she says it is here. */
function isBeforehand(reading: ClauseText, index: number): boolean {
  if (!reading.beforeAnyTreatment) return false;
  const sentence = sentenceOf(reading, index);
  if (says.now.test(sentence)) return false;
  return (
    says.fear.test(sentence) ||
    (says.beforeTreatment.test(sentence) &&
      (says.conditional.test(sentence) || /\?|吗|几级|多(?:痛|疼)/.test(sentence)))
  );
}

/** Read, seen or heard of others, with no treatment of her own in question. */
function isStory(reading: ClauseText, index: number): boolean {
  if (!reading.beforeAnyTreatment) return false;
  const sentence = sentenceOf(reading, index);
  return says.story.test(sentence) && !says.now.test(sentence);
}

/** How real a symptom is, judged from the words round it; a `lasting` fact (pregnancy, a medicine) is true before a treatment too. In doubt it is present. */
export function standingOf(reading: ClauseText, index: number, start: number, end: number, lasting = false): Standing {
  const clause = reading.clauses[index];
  if (clause === undefined) return "present";
  if (isDenied(reading.masked, clause, start, end)) return "denied";
  if (isHypothetical(reading, index, start, end)) return "hypothetical";
  if (!lasting && isBeforehand(reading, index)) return "hypothetical";
  if (isPast(reading, index) || (!lasting && isStory(reading, index))) return "past";
  if (isResolved(reading, index, start, end)) return "resolved";
  return "present";
}
