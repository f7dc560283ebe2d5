import type { PageData } from "../page-data.ts";

/** The time of day on the salon's clock: "18:05". */
export function clockTime(at: Date, { locale, zone }: PageData): string {
  const shape = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale, shape).format(at);
}

/** The day on the salon's calendar, as YYYY-MM-DD. */
export function dayOf(at: Date, zone: string): string {
  const shape = { year: "numeric", month: "2-digit", day: "2-digit", timeZone: zone } as const;
  return new Intl.DateTimeFormat("en-CA", shape).format(at);
}

/** What a day is called that begins in the conversation; `now` tells today and yesterday. */
export function dayName(at: Date, now: Date, page: PageData): string {
  const days = (Date.parse(dayOf(now, page.zone)) - Date.parse(dayOf(at, page.zone))) / 86_400_000;
  if (days === 0) return page.words.today;
  if (days === 1) return page.words.yesterday;
  const shape = { month: "long", day: "numeric", weekday: "short", timeZone: page.zone } as const;
  return new Intl.DateTimeFormat(page.locale, shape).format(at);
}
