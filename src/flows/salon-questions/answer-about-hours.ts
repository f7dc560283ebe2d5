import { salonPlace } from "../../actions/salon/salon-place.ts";
import { type Line, message, type Outgoing, type Phrase, phrase } from "../../domain/message/outgoing.ts";
import { type OpeningHours, timesOnDate, type WeekPart, weekParts } from "../../domain/salon/opening-hours.ts";
import { addDays, type LocalDate } from "../../domain/time/calendar-date.ts";
import { understandWhen } from "../../domain/time/when.ts";
import { localDate } from "../../domain/time/zone.ts";
import { type Asked, wayOn } from "./asked.ts";

/** So many single days are told one by one; a longer span is answered with the week. */
const DAYS_TOLD = 3;
/** Closed days are mentioned this far ahead. */
const CLOSED_SOON_DAYS = 21;

/** When the salon is open: on the days she names, else in the week, with the closed days that come up. */
export async function answerAboutHours(asked: Asked): Promise<Outgoing[] | null> {
  const place = await salonPlace(asked.tx, asked.branch.id);
  if (!place || place.hours.length === 0) return null;
  const days = daysAsked(asked);
  const lines =
    days.length > 0
      ? days.map((date) => dayLine(place, date))
      : [...weekParts(place.hours).map(weekLine), ...closedSoon(asked, place)];
  return [message(lines, wayOn(asked))];
}

function daysAsked({ text, now, branch, locale }: Asked): LocalDate[] {
  const when = understandWhen({ text, now, zone: branch.zone, locale });
  if (when.date && !when.past) return [when.date];
  const { dateFrom, dateTo } = when;
  if (!dateFrom || !dateTo) return [];
  const days = Array.from({ length: DAYS_TOLD }, (_, n) => addDays(dateFrom, n)).filter((date) => date <= dateTo);
  return addDays(dateFrom, DAYS_TOLD) <= dateTo ? [] : days;
}

/** When the salon is open on a date. */
export function dayLine(place: OpeningHours, date: LocalDate): Line {
  const times = timesOnDate(place, date);
  return times.length > 0
    ? phrase("questions-open-on", { day: { date }, times: inOneLine(times) })
    : phrase("questions-closed-on", { day: { date } });
}

/** When it is open on neighbouring weekdays. */
export function weekLine({ from, to, times }: WeekPart): Line {
  const days =
    from === to ? weekdayName(from) : phrase("questions-weekdays", { from: weekdayName(from), to: weekdayName(to) });
  return times.length > 0
    ? phrase("questions-hours", { days, times: inOneLine(times) })
    : phrase("questions-hours-closed", { days });
}

function closedSoon(asked: Asked, { closedOn }: OpeningHours): Line[] {
  const today = localDate(asked.now, asked.branch.zone);
  const until = addDays(today, CLOSED_SOON_DAYS);
  return closedOn
    .filter((date) => date >= today && date <= until)
    .slice(0, 2)
    .map((date) => phrase("questions-closed-on", { day: { date } }));
}

function weekdayName(day: number): Phrase {
  return phrase("questions-weekday", { day });
}

function inOneLine(times: string[]) {
  const chinese = times.join("、");
  return { "zh-CN": chinese, "zh-TW": chinese, en: times.join(" and ") };
}
