import type { Reason, Severity } from "../decision.ts";
import type { Reading } from "../reading/reading.ts";
import { withoutIdioms } from "../vocabulary/idioms.ts";
import { type Resemblance, resemblanceOf } from "./resemblance.ts";
import { tracesOf } from "./traces.ts";

/** From where on a resemblance counts; found by leaving out a fifth of the development messages at a time. */
const limits = {
  todayToUrgent: 0.36,
  unseenToUrgent: 0.55,
  unseenToToday: 0.6,
  calm: 0.35,
  withoutSign: 0.12,
  againstExact: 0.25,
  againstSkin: 0.45,
  againstEase: 0.3,
  easeCalms: 0.12,
};

/** What is listened to: the text without sayings, and without signs that are denied, imagined or long past. */
export function audible({ text, findings }: Reading): string {
  const letters = withoutIdioms(text).split("");
  for (const { start, end, standing } of findings) {
    if (standing === "denied" || standing === "hypothetical" || standing === "past") letters.fill("·", start, end);
  }
  return letters.join("");
}

/** How a message sounds: as loud as its loudest sentence or the whole, so that nothing added can drown it. */
export function listen(reading: Reading): Resemblance {
  const text = audible(reading);
  const sentences = text.split(/[.!?\n]+/).filter((sentence) => sentence.trim().length > 3);
  const parts = sentences.length > 1 && sentences.length < 40 ? [text, ...sentences] : [text];
  const heard = parts.map((part) => resemblanceOf(tracesOf(part)));
  const urgent = Math.max(...heard.map((one) => one.urgent));
  const seen = Math.max(...heard.map((one) => one.seen));
  return { urgent, seen, evidence: heard.find((one) => one.seen === seen)?.evidence ?? "" };
}

/** A text without any sign sounds like ordinary talk: only then may silence of the rules stay silence. */
export function soundsOrdinary({ seen, urgent }: Resemblance, light: boolean): boolean {
  const limit = limits.calm + (light ? limits.easeCalms : 0);
  return seen < limit && urgent < limits.calm;
}

/** Every sign in the text is denied, over, or only imagined: then its sound proves nothing. */
function onlyUnreal({ findings }: Reading): boolean {
  return findings.length > 0 && findings.every(({ standing }) => standing !== "present");
}

/** What the rules read exactly, or not at all; only a much louder sound outweighs them. */
const exact: ReadonlySet<string> = new Set([
  "SMALL_BLISTER",
  "PTOSIS_ISOLATED",
  "HIVES_LOCAL",
  "HUMAN_REQUEST",
  "COMPLAINT_LEGAL",
  "NOT_UNDERSTOOD",
]);

/** "Yes" sounds like whatever it answers: a few characters prove nothing. */
function saysEnough({ text }: Reading): boolean {
  return text.replace(/[^\u4e00-\u9fffa-z]/g, "").replace(/[\u4e00-\u9fff]/g, "××").length >= 14;
}

/** A fact for her file (a pregnancy, a medicine) is read exactly. */
function factOnly(known: readonly Reason[]): boolean {
  return known.length > 0 && known.every(({ code }) => code === "UNDISCLOSED_RISK");
}

/** Signs of the skin that the rules place well: after anything but an injection a louder sound alone does not make them an emergency. */
const ofTheSkin: ReadonlySet<string> = new Set([
  "CONTACT_DERMATITIS",
  "PROLONGED_REDNESS",
  "WORSENING_PAIN",
  "DRY_PEEL_ITCH",
]);

/** Raises what the rules thought less of than it sounds; never lowers. */
export function soundsGraver(
  { urgent, seen, evidence }: Resemblance,
  reading: Reading,
  { severity, reasons: known }: { severity: Severity; reasons: readonly Reason[] },
  light: boolean,
): { severity: Severity; reasons: Reason[] } {
  const raised = (to: Severity) => ({ severity: to, reasons: [{ code: "SYMPTOM_NOT_UNDERSTOOD", evidence }] });
  if (severity === "urgent") return { severity: "routine", reasons: [] };
  const present = reading.findings.some(({ standing }) => standing === "present");
  const ease = light && !present ? limits.againstEase : 0;
  const injected = reading.context.groups.has("injection");
  const skinOnly = !injected && known.length > 0 && known.every(({ code }) => ofTheSkin.has(code));
  const placed = known.every(({ code }) => exact.has(code)) ? limits.againstExact : 0;
  const firm = Math.max(ease, placed, skinOnly ? limits.againstSkin : 0);
  if (severity === "today" && urgent >= limits.todayToUrgent + firm) return raised("urgent");
  if (severity !== "today" && !onlyUnreal(reading) && saysEnough(reading) && !factOnly(known)) {
    const doubt = Math.max(ease, present ? 0 : limits.withoutSign);
    if (urgent >= limits.unseenToUrgent + doubt) return raised("urgent");
    if (seen >= limits.unseenToToday + doubt) return raised("today");
  }
  return { severity: "routine", reasons: [] };
}
