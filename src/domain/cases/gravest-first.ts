import { atLeast } from "../triage/decision.ts";
import { triage } from "../triage/triage.ts";

/** The words of a case as a list shows them, which has room for two lines: where a later line is graver than the first, it stands first. */
export function gravestFirst(words: string): string {
  const lines = words.split("\n").filter((line) => line.trim() !== "");
  const [first, ...later] = lines.map((line) => ({ line, severity: triage({ text: line }).severity }));
  if (first === undefined || later.length === 0) return words;
  const gravest = later.reduce((most, one) => (atLeast(most.severity, one.severity) ? most : one), first);
  if (gravest === first) return words;
  const others = [first, ...later].filter((one) => one !== gravest);
  return [gravest, ...others].map(({ line }) => line).join("\n");
}
