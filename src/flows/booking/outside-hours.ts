import { type Line, phrase } from "../../domain/message/outgoing.ts";
import { type OpeningHours, openFromTo, weekParts } from "../../domain/salon/opening-hours.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import type { When } from "../../domain/time/when.ts";
import { dayLine, weekLine } from "../salon-questions/answer-about-hours.ts";

/** What to say at once to a time at which nobody is there, with the hours of that day or of the week; none when the time may do. */
export function outsideHours(place: OpeningHours | null, when: When, date: LocalDate | null): Line[] {
  const { timeFrom, timeTo } = when;
  const open = place && openFromTo(place, date);
  if (!place || !open || (timeFrom === null && timeTo === null)) return [];
  const tooLate = timeFrom !== null && timeFrom >= open.to;
  const tooEarly = timeTo !== null && (timeTo < open.from || (timeTo === open.from && timeFrom !== timeTo));
  if (!tooLate && !tooEarly) return [];
  const hours = date === null ? weekParts(place.hours).map(weekLine) : [dayLine(place, date)];
  return [phrase("booking-time-closed"), ...hours];
}
