import { minorDigits } from "../domain/booking/currency.ts";
import { telegramStars } from "../domain/booking/deposit.ts";
import { type LocalDate, weekday } from "../domain/time/calendar-date.ts";
import { localDate, localTime } from "../domain/time/zone.ts";

/** The languages in which dates are written. */
export type DateLocale = "zh-CN" | "zh-TW" | "en";

const WEEKDAYS = {
  "zh-CN": ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  "zh-TW": ["週一", "週二", "週三", "週四", "週五", "週六", "週日"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** "11月25日 周三" / "11月25日 週三" / "Wed 25 Nov"; with the year when `today` is given and lies in another year. */
export function formatDate(date: LocalDate, locale: DateLocale, today?: LocalDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = WEEKDAYS[locale][weekday(date) - 1];
  const otherYear = today !== undefined && !today.startsWith(`${year}-`);
  if (locale === "en") return `${name} ${Number(day)} ${MONTHS[Number(month) - 1]}${otherYear ? ` ${year}` : ""}`;
  return `${otherYear ? `${year}年` : ""}${Number(month)}月${Number(day)}日 ${name}`;
}

/** "11月25日 周三 15:00" / "Wed 25 Nov, 15:00" on a wall clock in the zone; the year as in formatDate. */
export function formatDateTime(instant: Date, zone: string, locale: DateLocale, today?: LocalDate): string {
  const date = formatDate(localDate(instant, zone), locale, today);
  return `${date}${locale === "en" ? "," : ""} ${localTime(instant, zone)}`;
}

/** "15:00–16:30" on a wall clock in the zone; a range that ends on another day also names that day. */
export function formatTimeRange(start: Date, end: Date, zone: string, locale: DateLocale): string {
  const sameDay = localDate(start, zone) === localDate(end, zone);
  const until = sameDay ? localTime(end, zone) : ` ${formatDateTime(end, zone, locale)}`;
  return `${localTime(start, zone)}${sameDay ? "–" : " –"}${until}`;
}

/** "11月25日 周三 15:00–16:30" / "Wed 25 Nov, 15:00–16:30" on a wall clock in the zone; the year as in formatDate. */
export function formatDateTimeRange(
  start: Date,
  end: Date,
  zone: string,
  locale: DateLocale,
  today?: LocalDate,
): string {
  const date = formatDate(localDate(start, zone), locale, today);
  return `${date}${locale === "en" ? "," : ""} ${formatTimeRange(start, end, zone, locale)}`;
}

const moneyFormats = new Map<string, Intl.NumberFormat>();

/** Money from the currency's minor units (fen, pence; yen and Telegram's stars have none): 38000 CNY → "¥380"; whole amounts without decimals. */
export function formatMoney(minorUnits: number, currency: string, locale: DateLocale): string {
  if (currency === telegramStars) return `⭐${minorUnits}`;
  const digits = minorDigits(currency);
  const perUnit = 10 ** digits;
  return moneyFormat(currency, locale, minorUnits % perUnit === 0).format(minorUnits / perUnit);
}

function moneyFormat(currency: string, locale: DateLocale, whole: boolean): Intl.NumberFormat {
  const key = `${currency} ${locale} ${whole}`;
  let format = moneyFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale === "en" ? "en-GB" : locale, {
      style: "currency",
      currency,
      // A plain ¥ for the yuan in every language; other currencies keep the mark that tells them apart.
      currencyDisplay: currency === "CNY" ? "narrowSymbol" : "symbol",
      ...(whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
    });
    moneyFormats.set(key, format);
  }
  return format;
}
