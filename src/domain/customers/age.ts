import { isDate, type LocalDate } from "../time/calendar-date.ts";

/** Under 14 nobody is treated; from 14 until 18 a guardian agrees (PIPL Art. 31 for the data; the salon's rule for treatments). */
export const TREATED_FROM = 14;
export const OF_AGE = 18;

/** Whole years on a day; a birthday of 29 February is kept on 1 March in other years. */
export function ageOn(birthDate: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Whether somebody may be treated on a day; unknown age counts as of age, because it was asked. */
export function ageRule(birthDate: LocalDate | null, day: LocalDate): "too_young" | "with_guardian" | "of_age" {
  if (birthDate === null) return "of_age";
  const age = ageOn(birthDate, day);
  return age < TREATED_FROM ? "too_young" : age < OF_AGE ? "with_guardian" : "of_age";
}

/** Whether it is a day on which somebody who lives may have been born; `today` is the branch's day. */
export function isBirthday(text: string, today: LocalDate): boolean {
  return isDate(text) && text <= today && text >= "1900";
}
