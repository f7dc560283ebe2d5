import redFlags from "../clinical/redflags.json" with { type: "json" };
import type { LocalText } from "../message/locale.ts";
import catalogue from "./signs.json" with { type: "json" };
import table from "./signs-by-step.json" with { type: "json" };
import type { CheckInStep } from "./steps.ts";

/** Something a check-in rules out; `flag` is the red flag it stands for, whose advice and severity hold. */
export interface Sign {
  code: string;
  flag: string;
  label: LocalText;
  severity: "urgent" | "today";
}

const urgentFlags = new Set(redFlags.filter((flag) => flag.severity === "urgent").map((flag) => flag.code));
const signs = new Map(
  Object.entries(catalogue).map(([code, { flag, label }]): [string, Sign] => [
    code,
    { code, flag, label, severity: urgentFlags.has(flag) ? "urgent" : "today" },
  ]),
);
const groupOf = new Map(
  Object.entries(table.treatments).flatMap(([group, codes]) => codes.map((code): [string, string] => [code, group])),
);
const groups = new Map(
  Object.entries(table.groups).map(([group, steps]): [string, Map<string, string[]>] => [
    group,
    new Map(Object.entries(steps)),
  ]),
);

/** The signs a check-in asks about after a treatment, two to four; those of the skin for a treatment we do not know. Source: clinical facts, section 4. */
export function signsFor(step: CheckInStep, treatment: string): Sign[] {
  const group = groups.get(groupOf.get(treatment) ?? "skin");
  return (group?.get(step) ?? []).flatMap((code) => {
    const sign = signs.get(code);
    return sign ? [sign] : [];
  });
}

/** The sign of that code; null for a code we do not know. */
export function signOf(code: string): Sign | null {
  return signs.get(code) ?? null;
}
