import type { LocalDate } from "./calendar-date.ts";
import { type LocalTime, minutesOf, minutesToTime } from "./clock-time.ts";
import type { Exceptions } from "./when/exceptions.ts";
import { fold, type Meaning } from "./when/fold.ts";
import { gather } from "./when/gather.ts";
import { tokensOf } from "./when/lexer.ts";
import { hasHan, normalise } from "./when/normalise.ts";
import { explainNumbers } from "./when/promote.ts";
import { regionOf } from "./when/region.ts";
import type { Scene } from "./when/rule.ts";
import { clockTrouble, localDate, localTime } from "./zone.ts";

/** A text about a day or time, and where and when it was said. */
export interface WhenQuestion {
  text: string;
  now: Date;
  /** IANA zone of the salon: "tomorrow" is tomorrow there. */
  zone: string;
  /** BCP 47; decides only the order of 12/5: zh and en-US month first, en-GB and the like day first; "en" alone is asked back. */
  locale?: string;
}

/** What the text means on the salon's calendar and clock. */
export interface When {
  /** One day; a span has dateFrom and dateTo instead, a text without a day has none of them. */
  date?: LocalDate;
  dateFrom?: LocalDate;
  dateTo?: LocalDate;
  /** An exact time has timeFrom equal to timeTo; an open end is null, no time is null twice. */
  timeFrom: LocalTime | null;
  timeTo: LocalTime | null;
  /** Must be asked back: several days, 5/12, a weekday that does not fit its date. */
  ambiguous: boolean;
  /** The day, or the time today, is over. */
  past: boolean;
  /** No calendar or clock has it: 30 February, 25:00. */
  invalid: boolean;
  /** Anything about a day or time was said at all. */
  found: boolean;
  /** The weekday that was said is not that of the date: the nearest day to come that has it. */
  conflict?: LocalDate;
  /** Days that do not suit, when some were taken out: "any day but Monday". */
  except?: Exceptions;
}

const NOTHING: When = { timeFrom: null, timeTo: null, ambiguous: false, past: false, invalid: false, found: false };

/**
 * Reads days and times out of a customer's words (Mandarin, Cantonese, English, mixed) in the salon's zone.
 * A bare weekday is the next one from tomorrow, weeks start on Monday, 下周X lies in the next calendar week;
 * a bare hour from 1 to 7 is in the afternoon. Never throws for any text; the zone must be a real one.
 */
export function understandWhen({ text, now, zone, locale = "" }: WhenQuestion): When {
  const words = normalise(text);
  const scene: Scene = {
    today: localDate(now, zone),
    wallClockIn: (minutes) => wallClock(new Date(now.getTime() + minutes * 60_000), zone),
    minuteNow: minutesOf(localTime(now, zone)),
    chinese: hasHan(words) || locale.toLowerCase().startsWith("zh"),
    monthFirst: locale.toLowerCase() === "en-us",
    orderKnown: /^[a-z]{2}[-_][a-z]{2}$/i.test(locale),
    region: regionOf(zone, locale),
  };
  const meaning = fold(gather(explainNumbers(tokensOf(words, scene), scene), scene.today), scene);
  if (!meaning) return NOTHING;
  return meaning.time.instant ? answer(meaning) : onRealClock(answer(meaning), zone);
}

function wallClock(instant: Date, zone: string): { date: LocalDate; minute: number } {
  return { date: localDate(instant, zone), minute: minutesOf(localTime(instant, zone)) };
}

/** On the day the clocks change an hour is skipped, and said as one that is none; another comes twice, and is asked back. */
function onRealClock(when: When, zone: string): When {
  if (when.date === undefined || when.timeFrom === null || when.timeFrom !== when.timeTo || when.invalid) return when;
  const trouble = clockTrouble(when.date, when.timeFrom, zone);
  if (trouble === null) return when;
  return trouble === "skipped" ? { ...when, invalid: true } : { ...when, ambiguous: true };
}

function answer({ days, time, ambiguous, invalid, past, except }: Meaning): When {
  return {
    ...(days && !invalid
      ? namedDays(days.from, days.to)
      : days && time.impossible
        ? namedDays(days.from, days.to)
        : {}),
    timeFrom: time.from === null ? null : minutesToTime(time.from),
    timeTo: time.to === null ? null : minutesToTime(time.to),
    ambiguous,
    past,
    invalid,
    found: days !== null || time.from !== null || time.to !== null || invalid || except !== null,
    ...(except ? { except } : {}),
    ...(days?.conflict ? { conflict: days.conflict } : {}),
  };
}

function namedDays(from: LocalDate, to: LocalDate): Pick<When, "date" | "dateFrom" | "dateTo"> {
  return from === to ? { date: from } : { dateFrom: from, dateTo: to };
}
