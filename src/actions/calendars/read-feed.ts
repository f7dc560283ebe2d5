import { staffFeed } from "../../domain/booking/feed-ics.ts";
import { nearestLocale } from "../../domain/message/locale.ts";
import { readAppointments } from "../../storage/booking-appointments.ts";
import { feedByToken, noteFeedRead } from "../../storage/outside-calendars.ts";
import type { ActionContext } from "../context.ts";
import { hashToken } from "../salon/secret-token.ts";

const DAY_MS = 86_400_000;
const DAYS_BEFORE = 30;
const DAYS_AHEAD = 400;
/** Calendar programs come often; that they came is noted now and then. */
const NOTE_EVERY_MS = 10 * 60_000;

/** The calendar file behind a secret address: a month back, a year ahead; null when the address is wrong, was ended, or the person left. */
export async function readFeed(context: ActionContext, token: string): Promise<string | null> {
  const { tx, now } = context;
  const tokenHash = await hashToken(token);
  const feed = await feedByToken(tx, tokenHash);
  if (!feed) return null;
  const appointments = await readAppointments(tx, {
    staffId: feed.staffId,
    from: new Date(now.getTime() - DAYS_BEFORE * DAY_MS),
    to: new Date(now.getTime() + DAYS_AHEAD * DAY_MS),
    statuses: ["booked", "confirmed", "arrived", "completed"],
  });
  if (!feed.lastReadAt || now.getTime() - feed.lastReadAt.getTime() > NOTE_EVERY_MS) {
    await noteFeedRead(tx, tokenHash, now);
  }
  return staffFeed(appointments, { ...feed, locale: nearestLocale(feed.locale) });
}
