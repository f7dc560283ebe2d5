import treatments from "../../clinical/treatments.json" with { type: "json" };
import type { Reading } from "../reading/reading.ts";
import type { Heard } from "./network.ts";
import { tokensOf } from "./tokens.ts";

const treatmentRows = new Map(treatments.map(({ code }, index) => [code, index]));

/** How many rows the table of treatments has. */
export const treatmentCount = treatments.length;

/** Days since the treatment up to which each row of the table of days counts; row 0 is of an unknown day, the last one of all later days. */
const dayEnds = [0.25, 0.6, 1.5, 2.5, 3.5, 5.5, 8, 14, 30, 60];

/** How many rows the table of days has. */
export const dayCount = dayEnds.length + 2;

function dayRow(day: number | undefined): number {
  if (day === undefined) return 0;
  const row = dayEnds.findIndex((end) => day <= end);
  return row === -1 ? dayCount - 1 : row + 1;
}

/** A reading as the network hears it: its words in their order, the places of what was read in it, what was done to her and when. */
export function heardOf({ text, context }: Pick<Reading, "text" | "context">, reading: readonly number[]): Heard {
  return {
    tokens: tokensOf(text),
    reading,
    treatments: [...context.treatments].flatMap((code) => treatmentRows.get(code) ?? []),
    day: dayRow(context.day),
  };
}
