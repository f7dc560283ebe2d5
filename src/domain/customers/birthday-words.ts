import { dateExists, dateOf, type LocalDate } from "../time/calendar-date.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A birth date as people write it: "2010-05-03", "2010年5月3日", "3 May 2010", "May 3, 2010"; null when no such day is in the words. */
export function readBirthday(text: string): LocalDate | null {
  const said = text.normalize("NFKC").toLowerCase();
  const figures = /((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(said);
  if (figures) return day(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  const name = `(${months.join("|")})[a-z]*`;
  const dayFirst = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${name}[\\s,.]+((?:19|20)\\d{2})`).exec(said);
  if (dayFirst) return day(Number(dayFirst[3]), months.indexOf(dayFirst[2] ?? "") + 1, Number(dayFirst[1]));
  const monthFirst = new RegExp(`${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?[\\s,.]+((?:19|20)\\d{2})`).exec(said);
  if (monthFirst) return day(Number(monthFirst[3]), months.indexOf(monthFirst[1] ?? "") + 1, Number(monthFirst[2]));
  return null;
}

function day(year: number, month: number, date: number): LocalDate | null {
  return dateExists(year, month, date) ? dateOf(year, month, date) : null;
}
