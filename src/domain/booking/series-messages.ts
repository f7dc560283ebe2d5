import type { Locale } from "../message/locale.ts";
import { type Line, message, type Outgoing, type Phrase, phrase } from "../message/outgoing.ts";
import type { Visit } from "./appointment.ts";
import { seriesIcs } from "./appointment-ics.ts";
import { appointmentValues } from "./appointment-messages.ts";
import type { Refusal } from "./refusal.ts";
import { refusalSentence } from "./refusal.ts";
import { type SeriesRule, seriesPhrase } from "./series.ts";

/** What became of the visits that were wanted after the first. */
export interface SeriesResult {
  booked: readonly Visit[];
  /** Times that were taken meanwhile. */
  left: readonly Date[];
}

/** A visit of a series as it is proposed, see actions/booking/plan-series.ts. */
export interface SeriesLine {
  wanted: Date;
  slot: { startsAt: Date } | null;
  refusal: Refusal | null;
}

const at = (instant: Date, zone: string) => ({ instant: instant.toISOString(), zone, style: "dateTime" as const });

/** The proposed days, one a line; where the wanted time is not free the nearest is named, and her skin's reason once. */
export function proposalLines(lines: readonly SeriesLine[], zone: string): Line[] {
  const told = lines.find(({ refusal }) => refusal !== null)?.refusal;
  return [...lines.map((line) => proposalLine(line, zone)), ...(told ? [refusalSentence(told)] : [])];
}

function proposalLine({ wanted, slot, refusal }: SeriesLine, zone: string): Phrase {
  if (!slot) return phrase(refusal ? "series-line-skin" : "series-line-none", { when: at(wanted, zone) });
  if (slot.startsAt.getTime() === wanted.getTime()) return phrase("series-line", { when: at(wanted, zone) });
  return phrase("series-line-instead", { when: at(slot.startsAt, zone), wanted: at(wanted, zone) });
}

/** "The visits after it, every 4 weeks". */
export function proposalHead(first: Visit, rule: SeriesRule): Phrase {
  const { when, service } = appointmentValues(first);
  return phrase("series-proposal", { rule: seriesPhrase(rule), when: when ?? "", service: service ?? "" });
}

/** What is booked of the series, one visit a line, what was taken meanwhile, and one calendar file for all of them. */
export function seriesBookedMessage(first: Visit, { booked, left }: SeriesResult, locale: Locale, now: Date): Outgoing {
  const { zone } = first.place;
  const { service, beautician } = appointmentValues(first);
  const all = [first, ...booked];
  const head = phrase("series-booked", { count: all.length, service: service ?? "", beautician: beautician ?? "" });
  const said = message([
    head,
    ...all.map(({ startsAt }) => phrase("series-line", { when: at(startsAt, zone) })),
    ...left.map((when) => phrase("series-line-taken", { when: at(when, zone) })),
    phrase("series-each-by-itself"),
  ]);
  return { ...said, attachment: seriesIcs(all, locale, now) };
}

/** Later visits of a series that were cancelled, or moved along and left where they are; with one calendar file for those that changed. */
export function laterMessage(
  key: "series-cancelled" | "series-moved",
  visits: readonly Visit[],
  { stayed = [], locale, now }: { stayed?: readonly Visit[]; locale: Locale; now: Date },
): Outgoing {
  const line = (lineKey: string) => (visit: Visit) => phrase(lineKey, { when: at(visit.startsAt, visit.place.zone) });
  const said = message([
    phrase(key, { count: visits.length }),
    ...visits.map(line("series-line")),
    ...stayed.map(line("series-line-stays")),
  ]);
  return { ...said, attachment: seriesIcs(visits, locale, now) };
}
