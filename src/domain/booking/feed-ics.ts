import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { givenName } from "../cases/given-name.ts";
import type { Locale, LocalText } from "../message/locale.ts";
import type { Appointment } from "./appointment.ts";

export interface FeedOwner {
  name: string;
  branchName: string;
  zone: string;
  locale: Locale;
  /** service: the customer's first name and the treatment's name; busy: neither. */
  shows: "service" | "busy";
}

const taken: LocalText = { "zh-CN": "有预约", "zh-TW": "有預約", en: "Appointment" };
const REFRESH_SECONDS = 15 * 60;

/**
 * A beautician's appointments as a calendar that programs read again and again. It leaves the house, so it holds no surname, no number, no
 * note and no health fact. Instants are in UTC. An unchanged diary gives the same text, so that programs need not load it again.
 */
export function staffFeed(appointments: readonly Appointment[], owner: FeedOwner): string {
  const calendar = ical({
    prodId: { company: "Afterglow", product: "Afterglow", language: owner.locale.slice(0, 2).toUpperCase() },
    name: `${owner.name} · ${owner.branchName}`,
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  calendar.x([{ key: "X-WR-TIMEZONE", value: owner.zone }]);
  for (const appointment of appointments) {
    calendar.createEvent({
      id: `${appointment.id}@afterglow`,
      sequence: appointment.sequence,
      stamp: appointment.createdAt,
      start: appointment.startsAt,
      end: appointment.endsAt,
      summary: summaryOf(appointment, owner),
      status: ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.OPAQUE,
    });
  }
  return calendar.toString();
}

function summaryOf({ customerName, service }: Appointment, { shows, locale }: FeedOwner): string {
  return shows === "busy" ? taken[locale] : `${firstName(customerName)} · ${service.name[locale]}`;
}

/** "王晓彤" → "晓彤", "Emily Carter" → "Emily"; whoever has only two letters is not called by both: "王彤" → "王…". */
function firstName(name: string): string {
  const first = givenName(name);
  return first === name.trim() && /^\p{Script=Han}{2,}$/u.test(first) ? `${[...first][0]}…` : first;
}
