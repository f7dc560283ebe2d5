import type { LocalDate } from "../calendar-date.ts";

/** Days that the words name by themselves: one day, or a span of days with from < to. */
export interface Days {
  kind: "days";
  from: LocalDate;
  to: LocalDate;
  /** The words can mean another day too: 5/12, "past two days". */
  ambiguous?: boolean;
  /** Said as over: "earlier today". */
  over?: boolean;
  /** The other reading of 5/12; a weekday beside it may decide. */
  other?: LocalDate;
}

/** Which week a weekday lies in: calendar weeks from this one (下周 = 1), or as English says it. */
export type WhichWeek = number | "bare" | "this" | "next" | "last" | "before last";

/** One or more weekdays, Monday 1 to Sunday 7. */
export interface Weekday {
  kind: "weekday";
  days: number[];
  week: WhichWeek;
  /** "A Saturday", any of them. */
  any?: boolean;
  /** The days are meant together: the weekend, weekdays; these are they when nothing else is said. */
  together?: Days;
}

/** A calendar week, Monday to Sunday, counted from this one; `day` when the words meant that many days from today. */
export interface Week {
  kind: "week";
  offset: number;
  day?: LocalDate;
}

/** A calendar month as first and last day. */
export interface Month {
  kind: "month";
  from: LocalDate;
  to: LocalDate;
}

/** A day of a month that is not named: the 25th. */
export interface DayOfMonth {
  kind: "dayOfMonth";
  day: number;
  /** The last such day, because something was done then. */
  over?: boolean;
}

/** A day that no calendar has: 30 February. */
export interface Impossible {
  kind: "impossible";
}

/** A time on the clock; minutes may be negative ("quarter to"), and the half of the day may have to be guessed. */
export interface Clock {
  kind: "clock";
  hour: number;
  minute: number;
  /** am or pm was said, or "24" when the hour can only be read on a 24-hour clock. */
  half?: "am" | "pm" | "24";
  impossible?: boolean;
  /** Counted from now, so that it is one instant even where the clock shows it twice. */
  instant?: boolean;
}

/** A part of the day in minutes since midnight; an open end is null. */
export interface Part {
  kind: "part";
  from: number | null;
  to: number | null;
  /** "open" leaves an hour beside it to the usual guess. */
  half: "small hours" | "am" | "noon" | "pm" | "meal" | "night" | "open";
}

/** Moves the day beside it: "a week on Friday", "Friday week", "the day after Christmas". */
export interface Shift {
  kind: "shift";
  days: number;
  side: "prefix" | "suffix";
  /** The seven days (and `days` more) before or after that day, or its calendar week, are meant as a whole. */
  /** Said of the appointment spoken of: "a day earlier", 往后延两天, also where that was only told. */
  moves?: boolean;
  /** Counted from the day she leaves, the first of those told of: "the day before I go". */
  leaves?: boolean;
  /** Counted from when something was done: 满两周那天. */
  sinceDone?: boolean;
  week?: "before" | "after" | "of" | "weekend of" | "long weekend" | "around" | "first day" | "last day";
}

/** One end of a span of days or times. */
export interface Bound {
  kind: "bound";
  edge: "after" | "from" | "before" | "by";
  /** "back" reaches over words to the day or time spoken of before: "I fly on the 12th, so before then". */
  side: "prefix" | "suffix" | "back";
  /** "At the earliest": of the hour, when one was said, though the day stands nearer. */
  superlative?: boolean;
  /** "Until then" said of something else: "Monday, I'm busy till then". */
  until?: boolean;
}

/** Moves the hour of an appointment by so many minutes: "back half an hour". */
export interface Delay {
  kind: "delay";
  minutes: number;
}

/** Puts right which half of the day was meant: "9 am, no, pm". */
export interface Half {
  kind: "half";
  half: "am" | "pm";
}

/** A number that nothing has explained yet. */
export interface Numeral {
  kind: "number";
  value: number;
}

/** Words that join, take back or separate. */
export interface Mark {
  kind:
    | "at"
    | "between"
    | "or"
    | "and"
    | "to"
    | "not"
    | "cannot"
    | "except"
    | "excepted"
    | "if not"
    | "correct"
    | "instead"
    | "so"
    | "moving"
    | "occupied"
    | "same hour"
    | "cancels"
    | "done"
    | "asks"
    | "adds"
    | "anyway"
    | "tells"
    | "because"
    | "why not"
    | "originally"
    | "decides"
    | "but"
    | "only"
    | "glue"
    | "comma"
    | "stop"
    | "word"
    | "noise";
  /** A stop that ends a question. */
  question?: boolean;
}

export type DateToken = Days | Weekday | Week | Month | DayOfMonth | Impossible;
export type TimeToken = Clock | Part;
export type Token = DateToken | TimeToken | Shift | Bound | Delay | Half | Numeral | Mark;

/** Whether the token says something about the day. */
export function isDateToken(token: Token | undefined): token is DateToken {
  switch (token?.kind) {
    case "days":
    case "weekday":
    case "week":
    case "month":
    case "dayOfMonth":
    case "impossible":
      return true;
    default:
      return false;
  }
}

/** Whether the token says something about the time of day. */
export function isTimeToken(token: Token | undefined): token is TimeToken {
  return token?.kind === "clock" || token?.kind === "part";
}
