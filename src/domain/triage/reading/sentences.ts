import type { Reading } from "./reading.ts";

/** The sentences of a message as readings of their own; none when there is only one. */
export function sentencesOf(reading: Reading): Reading[] {
  const numberOf: number[] = [];
  for (const clause of reading.clauses) {
    const last = numberOf.at(-1) ?? 0;
    numberOf.push(clause.opening === "." ? last + 1 : last);
  }
  const count = (numberOf.at(-1) ?? 0) + 1;
  if (count === 1) return [];
  return Array.from({ length: count }, (_, sentence) => {
    const findings = reading.findings.filter((finding) => numberOf[finding.clause] === sentence);
    return {
      ...reading,
      findings,
      sites: new Set(findings.flatMap((finding) => [...finding.sites])),
      qualifiers: new Set(findings.flatMap((finding) => [...finding.qualifiers])),
    };
  }).filter(({ findings }) => findings.length > 0);
}
