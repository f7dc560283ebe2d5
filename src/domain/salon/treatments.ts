import catalogue from "../clinical/treatments.json" with { type: "json" };

/** The facts of a treatment that booking and set-up need. Source: treatments.json. */
export interface Treatment {
  code: string;
  nameZh: string;
  nameEn: string;
  /** clinic: needs a medical licence · check: depends on the place and the device · salon: free. */
  setting: "salon" | "check" | "clinic";
  shortestMinutes: number;
  longestMinutes: number;
  recoveryDays: number;
  /** Where the days of recovery come from; none: a convention that nobody has shown. */
  recoverySource: readonly string[];
}

const byCode = new Map<string, Treatment>(
  catalogue.map((entry) => [
    entry.code,
    {
      code: entry.code,
      nameZh: entry.zh,
      nameEn: entry.en,
      setting: settingOf(entry.setting),
      shortestMinutes: entry.durationMin[0] ?? 0,
      longestMinutes: entry.durationMin[1] ?? 0,
      recoveryDays: entry.recoveryDays,
      recoverySource: entry.unsourced.includes("recoveryDays") ? [] : entry.source,
    },
  ]),
);

/** A setting we do not know is treated as the strictest. */
function settingOf(text: string): Treatment["setting"] {
  return text === "salon" || text === "check" ? text : "clinic";
}

/** All treatments that have care, questions and red flags, in the order of treatments.json. */
export function treatments(): Treatment[] {
  return [...byCode.values()];
}

/** A treatment by its code; undefined when there is none. */
export function treatmentOf(code: string): Treatment | undefined {
  return byCode.get(code);
}
