import type { Bound, Clock, DateToken, Part, Shift } from "./token.ts";

/** How a mention or a time follows the one before it. */
export type Link = "next" | "or" | "to" | "correct";

/** A time of day as it was said, with what joined it to the one before and the end it opens or closes. */
export interface SaidTime {
  said: Clock | Part;
  link: Link;
  bound: Bound["edge"] | null;
}

/** One "when" in a text: what was said about the day and about the time, and how it relates to the one before. */
export interface Mention {
  dates: DateToken[];
  shifts: Shift[];
  times: SaidTime[];
  link: Link;
  /** Nothing but a joint stands between this mention and the one before: what takes one back takes both. */
  joined: boolean;
  /** Taken back: "not Friday", 周五不行; "weighed" was wished for first, and then spoken against. */
  negated: "no" | "said" | "cannot" | "weighed";
  bound: Bound["edge"] | null;
  /** Taken out of the days that suit: "any day but Monday". */
  except: boolean;
  /** Its clause asks for it: "can I", "slot", 约. */
  asked: boolean;
  /** It comes on top of the one before: "Saturday also", 周六也行. */
  added: boolean;
  /** It stands beside what happens then, a reason rather than the wish: "my wedding is on the 12th". */
  told: boolean;
  /** Its clause is full of other words. */
  wordy: boolean;
  /** Minutes by which its hour is to move. */
  delay: number;
  /** It keeps the hour of the appointment spoken of before: "same time". */
  sameHour: boolean;
  /** It is the visit that stands now: 原本约六号七点. */
  visit: boolean;
  /** What she takes off: "cancel my Tuesday". It is the day that matters where no other is wished for. */
  cancelled: boolean;
  /** It tells when something was done: "the peel I had on the 3rd". */
  done: boolean;
  /** The day spoken of before, from which this one is counted: "the Thursday before". */
  anchor: Mention | null;
  /** Full stops, and pauses of any kind, before it. */
  sentence: number;
  clause: number;
  /** Other words stand between it and the mention before. */
  apart: boolean;
}

/** A mention that says nothing yet. */
export function emptyMention(link: Link): Mention {
  return {
    dates: [],
    shifts: [],
    times: [],
    link,
    joined: false,
    negated: "no",
    bound: null,
    except: false,
    asked: false,
    added: false,
    told: false,
    wordy: false,
    delay: 0,
    sameHour: false,
    visit: false,
    cancelled: false,
    done: false,
    anchor: null,
    sentence: 0,
    clause: 0,
    apart: false,
  };
}

/** Whether a later mention names the same days in the same words. */
export function sameWords(a: Mention, b: Mention): boolean {
  return b.dates.length > 0 && b.shifts.length === 0 && JSON.stringify(a.dates) === JSON.stringify(b.dates);
}

/** Whether the mention says nothing about day or time. */
export function isEmpty(mention: Mention): boolean {
  const { dates, times, shifts, delay } = mention;
  return dates.length === 0 && times.length === 0 && shifts.length === 0 && delay === 0;
}

/** Whether the mention names an hour on the clock. */
export function hasHour({ times }: Mention): boolean {
  return times.some(({ said }) => said.kind === "clock");
}
