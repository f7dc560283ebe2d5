import type { Finding, Reading } from "../reading/reading.ts";
import type { Topic } from "../topics/topics.ts";

const dayLimits = [0.5, 1.5, 3, 7, 14, 30];

function stretchOf(day: number | undefined): string {
  if (day === undefined) return "day unknown";
  const limit = dayLimits.find((most) => day <= most);
  return limit === undefined ? "later" : `day ${limit}`;
}

function ofFinding(
  { symptom, standing, sites, qualifiers }: Finding,
  groups: readonly string[],
  days: string,
): string[] {
  const sign = `${symptom} ${standing}`;
  return [
    `F${sign}`,
    ...[...sites].map((site) => `F${sign} at ${site}`),
    ...[...qualifiers].map((qualifier) => `F${sign} ${qualifier}`),
    ...groups.map((group) => `F${sign} after ${group}`),
    `F${sign} on ${days}`,
  ];
}

function groupsOf({ context }: Reading): string[] {
  return context.groups.size > 0 ? [...context.groups] : ["none"];
}

function presentIn({ findings }: Reading): string[] {
  return [...new Set(findings.filter(({ standing }) => standing === "present").map(({ symptom }) => symptom))].sort();
}

function pairsOf(symptoms: readonly string[]): string[] {
  return symptoms.flatMap((one, index) => symptoms.slice(index + 1).map((other) => `P${one} ${other}`));
}

/** What the rulebook's vocabulary read in a message: every sign with its standing, body part, qualifiers, treatment and day; what is talked about. */
export function readingTraces(reading: Reading, topics: ReadonlyMap<Topic, string>): string[] {
  const { findings, sites, qualifiers } = reading;
  const groups = groupsOf(reading);
  const days = stretchOf(reading.context.day);
  return [
    ...findings.flatMap((finding) => ofFinding(finding, groups, days)),
    ...pairsOf(presentIn(reading)),
    ...[...sites].map((site) => `B${site}`),
    ...[...qualifiers].map((qualifier) => `Q${qualifier}`),
    ...[...topics.keys()].map((topic) => `T${topic}`),
  ];
}

/** What frames a message: how many signs, whether something is asked, the treatment and the day. */
export function frameTraces(reading: Reading, asking: boolean): string[] {
  const days = stretchOf(reading.context.day);
  return [
    `N${Math.min(4, presentIn(reading).length)}`,
    `A${asking}`,
    ...groupsOf(reading).flatMap((group) => [`G${group}`, `G${group} on ${days}`]),
    `D${days}`,
  ];
}
