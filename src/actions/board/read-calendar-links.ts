import { calendarPeople } from "../../storage/board-calendar.ts";
import { type BusyCalendarFile, busyCalendarsOf, type FeedFile, feedOf } from "../../storage/outside-calendars.ts";
import type { ActionContext } from "../context.ts";
import { isAllowed } from "../salon/allowed.ts";

export type { BusyCalendarFile, FeedFile, FeedShows } from "../../storage/outside-calendars.ts";

/** A person's links to calendars outside: her feed without its address, and what makes her busy. */
export interface CalendarLinks {
  staffId: string;
  name: string;
  feed: FeedFile | null;
  busy: BusyCalendarFile[];
}

/** Links of the one who looks first, then, when she sets up the branch, those of everybody who treats there. */
export async function readCalendarLinks(
  context: ActionContext,
  branchId: string,
  onlyStaffId?: string,
): Promise<CalendarLinks[]> {
  const { actor, tx } = context;
  if (actor.kind !== "staff") return [];
  const others = isAllowed(actor, "salon.setup", branchId) ? await calendarPeople(tx, branchId) : [];
  const people = [{ id: actor.id, name: actor.name }, ...others.filter(({ id }) => id !== actor.id)].filter(
    ({ id }) => onlyStaffId === undefined || id === onlyStaffId,
  );
  return Promise.all(
    people.map(async ({ id, name }) => ({
      ...{ staffId: id, name },
      feed: await feedOf(tx, id),
      busy: await busyCalendarsOf(tx, id),
    })),
  );
}
