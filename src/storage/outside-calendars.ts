import { createHash } from "node:crypto";
import { instantOfMinute, type Span } from "../domain/booking/span.ts";
import type { Tx } from "./store.ts";

/** What a calendar program that knows the secret address is shown of an appointment. */
export type FeedShows = "service" | "busy";

export interface FeedFile {
  shows: FeedShows;
  createdAt: Date;
  lastReadAt: Date | null;
}

const showsOf = (text: string): FeedShows => (text === "service" ? "service" : "busy");

/** The feed of a person, without its address, which nobody can read again; null when she has none. */
export async function feedOf(tx: Tx, staffId: string): Promise<FeedFile | null> {
  const row = await tx.calendarFeed.findUnique({ where: { staffId } });
  return row && { shows: showsOf(row.shows), createdAt: row.createdAt, lastReadAt: row.lastReadAt };
}

/** Gives a person a new feed; the address of the one before leads nowhere from then on. */
export async function replaceFeed(
  tx: Tx,
  feed: { tokenHash: string; staffId: string; shows: FeedShows; createdAt: Date },
): Promise<void> {
  await tx.calendarFeed.deleteMany({ where: { staffId: feed.staffId } });
  await tx.calendarFeed.create({ data: feed });
}

/** Ends a person's feed; false when she had none. */
export async function deleteFeed(tx: Tx, staffId: string): Promise<boolean> {
  return (await tx.calendarFeed.deleteMany({ where: { staffId } })).count > 0;
}

/** Whose feed a token opens, as long as she works here; null for any other. */
export async function feedByToken(tx: Tx, tokenHash: string) {
  const feed = await tx.calendarFeed.findUnique({ where: { tokenHash } });
  const staff =
    feed && (await tx.staff.findUnique({ where: { id: feed.staffId, active: true }, include: { branch: true } }));
  if (!feed || !staff) return null;
  return {
    ...{ staffId: staff.id, name: staff.name, locale: staff.locale, lastReadAt: feed.lastReadAt },
    ...{ zone: staff.branch.zone, branchName: staff.branch.name, shows: showsOf(feed.shows) },
  };
}

/** Notes that a calendar program came by. */
export async function noteFeedRead(tx: Tx, tokenHash: string, now: Date): Promise<void> {
  await tx.calendarFeed.updateMany({ where: { tokenHash }, data: { lastReadAt: now } });
}

export interface BusyCalendarFile {
  id: string;
  staffId: string;
  address: string;
  problem: string | null;
  failures: number;
  checkedAt: Date | null;
  readAt: Date | null;
  nextCheckAt: Date;
}

/** The busy calendars of a person, in the order she added them. */
export function busyCalendarsOf(tx: Tx, staffId: string): Promise<BusyCalendarFile[]> {
  return tx.busyCalendar.findMany({ where: { staffId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
}

export async function busyCalendar(tx: Tx, id: string): Promise<BusyCalendarFile | null> {
  return tx.busyCalendar.findUnique({ where: { id } });
}

export async function insertBusyCalendar(
  tx: Tx,
  calendar: { id: string; staffId: string; address: string; now: Date },
): Promise<void> {
  const { id, staffId, address, now } = calendar;
  // The address opens her calendar: it is sealed, and the database compares its digest.
  const addressKey = createHash("sha256").update(address).digest("hex");
  await tx.busyCalendar.create({ data: { id, staffId, address, addressKey, nextCheckAt: now, createdAt: now } });
}

/** Forgets a busy calendar and what it made busy. */
export async function deleteBusyCalendar(tx: Tx, id: string): Promise<void> {
  await tx.timeOff.deleteMany({ where: { busyCalendarId: id } });
  await tx.busyCalendar.deleteMany({ where: { id } });
}

/** Busy calendars that shall be read again now, of people who work here, the longest waiting first. */
export async function busyCalendarsDue(tx: Tx, now: Date, take: number): Promise<BusyCalendarFile[]> {
  return tx.busyCalendar.findMany({
    where: { nextCheckAt: { lte: now } },
    orderBy: [{ nextCheckAt: "asc" }, { id: "asc" }],
    take,
  });
}

/** Takes a busy calendar for reading: of two processes, one gets it. */
export async function takeBusyCalendar(tx: Tx, seen: { id: string; nextCheckAt: Date }, until: Date): Promise<boolean> {
  const { count } = await tx.busyCalendar.updateMany({
    where: { id: seen.id, nextCheckAt: seen.nextCheckAt },
    data: { nextCheckAt: until },
  });
  return count > 0;
}

export type BusyChange = Partial<Omit<BusyCalendarFile, "id" | "staffId" | "address">>;

/** Writes how a reading went; nothing happens to a calendar that was removed meanwhile. */
export async function changeBusyCalendar(tx: Tx, id: string, change: BusyChange): Promise<void> {
  await tx.busyCalendar.updateMany({ where: { id }, data: change });
}

/** The times a busy calendar keeps from a minute on, in order. */
export async function busyTimesOf(tx: Tx, id: string, from: Date): Promise<{ startsAt: Date; endsAt: Date }[]> {
  return tx.timeOff.findMany({
    where: { busyCalendarId: id, endsAt: { gt: from } },
    select: { startsAt: true, endsAt: true },
    orderBy: { startsAt: "asc" },
  });
}

/** Puts these times in the place of those the calendar had; names and reasons are never kept. */
export async function replaceBusyTimes(
  tx: Tx,
  calendar: { id: string; staffId: string },
  spans: readonly Span[],
  newId: () => string,
): Promise<void> {
  await tx.timeOff.deleteMany({ where: { busyCalendarId: calendar.id } });
  await tx.timeOff.createMany({
    data: spans.map((span) => ({
      ...{ id: newId(), staffId: calendar.staffId, busyCalendarId: calendar.id },
      startsAt: instantOfMinute(span.from),
      endsAt: instantOfMinute(span.to),
    })),
  });
}
