import { graver, type Reason, type Severity } from "./decision.ts";
import type { Finding, Reading } from "./reading/reading.ts";
import { sentencesOf } from "./reading/sentences.ts";
import { type View, viewOf } from "./signs/rule.ts";
import { rulebook } from "./signs/rulebook.ts";

interface Hit {
  code: string;
  severity: Severity;
  findings: readonly Finding[];
}

function hits(view: View): Hit[] {
  if (view.counted.length === 0 && !view.qualifiers.has("urgent_help")) return [];
  return rulebook.flatMap(({ code, severity, when }) => {
    const findings = when(view);
    return findings === undefined ? [] : [{ code, severity, findings }];
  });
}

/** What is over still deserves a look one step lower; sight that came back after an injection and wishes to die do not step down. */
function afterward({ code, severity }: Hit): Severity {
  if (code === "SELF_HARM" || code === "VISION_AFTER_INJECTION") return severity;
  if (severity === "urgent") return "today";
  return severity === "today" ? "watch" : "routine";
}

/** A danger only asked about, feared or long past: worth knowing in aftercare, else ordinary. A wish to die is never hypothetical. */
function imagined({ code, severity }: Hit, inAftercare: boolean): Severity {
  if (code === "SELF_HARM") return "urgent";
  return inAftercare && severity !== "watch" ? "watch" : "routine";
}

/** Getting worse raises to today; after an injection to urgent (clinical facts, rules across flags). */
function trend(view: View): Hit[] {
  const worsening = view.counted.filter(
    (finding) => finding.qualifiers.has("worse") && finding.symptom !== "dryness" && finding.symptom !== "peeling",
  );
  const spoken = view.qualifiers.has("worse") && !view.qualifiers.has("clear_course") ? view.counted : worsening;
  if (spoken.length === 0) return [];
  const { groups, day } = view.context;
  const injected = groups.has("injection") && (day === undefined || day <= 30);
  return [{ code: "WORSENING_PAIN", severity: injected ? "urgent" : "today", findings: spoken }];
}

function reasonOf({ code, findings }: Hit, text: string): Reason {
  const words = [...new Set(findings.map((finding) => finding.words))].join(" … ");
  return { code, evidence: words === "" ? text.slice(0, 80) : words };
}

interface Judged {
  hit: Hit;
  severity: Severity;
}

/** Applies the rulebook to what is there, then, each a step lower, to what is over and to what is only imagined. */
function judgePart(reading: Reading): Judged[] {
  const { day, treatment } = reading.context;
  const present = viewOf(reading, ["present"]);
  const now = [...hits(present), ...trend(present)];
  const codes = new Set(now.map(({ code }) => code));
  const withOver = viewOf(reading, ["present", "resolved"]);
  const over =
    withOver.counted.length > present.counted.length ? hits(withOver).filter(({ code }) => !codes.has(code)) : [];
  const imaginedView = viewOf(reading, ["hypothetical", "past"]);
  const dreamt = hits({ ...imaginedView, qualifiers: new Set() });
  return [
    ...now.map((hit) => ({ hit, severity: hit.severity })),
    ...over.map((hit) => ({ hit, severity: afterward(hit) })),
    ...dreamt.map((hit) => ({ hit, severity: imagined(hit, day !== undefined && treatment !== undefined) })),
  ];
}

/**
 * Judges a message as a whole and each of its sentences alone, and takes the gravest: signs may combine across sentences,
 * but nothing said elsewhere may soften a sentence that is grave by itself.
 */
export function judgeSigns(reading: Reading): { severity: Severity; reasons: Reason[] } {
  const parts = [reading, ...sentencesOf(reading)];
  const judged = parts.flatMap(judgePart);
  const severity = judged.reduce<Severity>((gravest, one) => graver(gravest, one.severity), "routine");
  const telling = judged.filter((one) => one.severity === severity && severity !== "routine");
  return { severity, reasons: telling.map(({ hit }) => reasonOf(hit, reading.text)) };
}
