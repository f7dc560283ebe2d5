import type { LocalDate } from "../calendar-date.ts";
import type { Region } from "./region.ts";
import type { Token } from "./token.ts";

/** What a reading depends on besides the words. */
export interface Scene {
  today: LocalDate;
  /** Minutes since midnight on the wall clock. */
  minuteNow: number;
  /** Date and minutes since midnight that the wall clock will show so many minutes from now. */
  wallClockIn: (minutes: number) => { date: LocalDate; minute: number };
  /** The text holds Chinese characters or the customer reads Chinese: 12/5 is 5 December. */
  chinese: boolean;
  /** American order for 12/5 in English. */
  monthFirst: boolean;
  /** The customer's country is known, and with it the order. */
  orderKnown: boolean;
  /** Whose public holidays and Mother's Day are meant. */
  region: Region;
}

/** Where a rule is being tried. */
export interface Place {
  text: string;
  start: number;
  end: number;
  /** The token just before, with nothing but spaces between. */
  before: Token | undefined;
}

/** One piece of the grammar; null from `read` means "not this after all". */
export interface Rule {
  pattern: RegExp;
  read: (match: RegExpExecArray, scene: Scene, place: Place) => Token | Token[] | null;
}

/** A rule whose pattern must match exactly where it is tried. */
export function rule(pattern: string, read: Rule["read"]): Rule {
  return { pattern: new RegExp(pattern, "uy"), read };
}

/** A rule that always means the same tokens. */
export function says(pattern: string, ...tokens: Token[]): Rule {
  return rule(pattern, () => tokens);
}
