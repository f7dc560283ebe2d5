/** A day on a wall calendar, "YYYY-MM-DD", with no time zone. */
export type LocalDate = string;

const DAY_MS = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists, written YYYY-MM-DD, from the year 1000 on. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  return match !== null && dateExists(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whether year, month (1–12) and day name a day that exists. */
export function dateExists(year: number, month: number, day: number): boolean {
  return (
    year >= 1000 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= daysInMonth(year, month))
  );
}

/** The number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Writes year, month (1–12) and day as YYYY-MM-DD; days and months beyond the end roll over. */
export function dateOf(year: number, month: number, day: number): LocalDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Days since 1970-01-01; throws RangeError when the text is not a date. */
export function dayNumber(date: LocalDate): number {
  if (!isDate(date)) throw new RangeError(`Not a date: ${date}`);
  return Date.parse(date) / DAY_MS;
}

/** The date that many days after 1970-01-01. */
export function dateOfDayNumber(days: number): LocalDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** The date n days later (earlier when negative), across months and years. */
export function addDays(date: LocalDate, n: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + n);
}

/** Days from the first date to the second: positive when the second is later. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekday(date: LocalDate): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the date's week. */
export function startOfWeek(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekday(date));
}

/** The earlier of two dates. */
export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return [a, b].sort()[0] ?? a;
}

/** The later of two dates. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return earlierOf(a, b) === a ? b : a;
}
