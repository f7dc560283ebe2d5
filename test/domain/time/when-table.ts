import { answers } from "./when-table/answers.ts";
import { clockChange } from "./when-table/clock-change.ts";
import { daysAndCorrections } from "./when-table/days-and-corrections.ts";
import { englishFigures } from "./when-table/english-figures.ts";
import { mondayMorning } from "./when-table/monday-morning.ts";
import { partsAndFigures } from "./when-table/parts-and-figures.ts";
import { sentences } from "./when-table/sentences.ts";
import { spansAndBounds } from "./when-table/spans-and-bounds.ts";
import { sundayEvening } from "./when-table/sunday-evening.ts";
import { yearEnd } from "./when-table/year-end.ts";

/**
 * What customers say at one moment, and what it means: "date time flags", a span as from..to, an open end left out,
 * "nothing" when no day or time is named.
 */
export interface Expressions {
  said: string;
  now: string;
  zone: string;
  locale?: string;
  means: [text: string, meaning: string][];
}

export const EXPRESSIONS: Expressions[] = [
  answers,
  clockChange,
  daysAndCorrections,
  englishFigures,
  mondayMorning,
  partsAndFigures,
  sentences,
  spansAndBounds,
  sundayEvening,
  yearEnd,
];
