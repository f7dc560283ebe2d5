import { atLeast, type Severity } from "../triage/decision.ts";
import { namesEmergency } from "../triage/safety-advice.ts";
import { triage } from "../triage/triage.ts";

interface Line {
  line: string;
  severity: Severity;
  /** It names a red flag; an emergency that was only heard, in words that no rule could read, stands behind it. */
  named: boolean;
}

/** The words of a case as a list shows them, which has room for two lines: where a later line is graver than the first, it stands first. */
export function gravestFirst(words: string): string {
  const lines = words.split("\n").filter((line) => line.trim() !== "");
  const [first, ...later] = lines.map(judged);
  if (first === undefined || later.length === 0) return words;
  const gravest = later.reduce((most, one) => (isGraver(one, most) ? one : most), first);
  if (gravest === first) return words;
  const others = [first, ...later].filter((one) => one !== gravest);
  return [gravest, ...others].map(({ line }) => line).join("\n");
}

function judged(line: string): Line {
  const { severity, reasons } = triage({ text: line });
  return { line, severity, named: severity === "urgent" && namesEmergency(reasons) };
}

function isGraver(one: Line, other: Line): boolean {
  return !atLeast(other.severity, one.severity) || (one.severity === other.severity && one.named && !other.named);
}
