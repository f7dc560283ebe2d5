import { offHours } from "../../domain/booking/off-hours.ts";
import { instantOfMinute, type Span } from "../../domain/booking/span.ts";
import type { LocalText } from "../../domain/message/locale.ts";
import { addDays, instantOf, type LocalDate, localDate, localTime } from "../../domain/time/zone.ts";
import { calendarBlocks, calendarPlan, calendarVisits } from "../../storage/board-calendar.ts";
import { readSignatures } from "../../storage/signatures.ts";
import type { ActionContext } from "../context.ts";

/** Something in the calendar; begin and end as the branch's wall clock shows them: "2026-11-21T10:00". */
interface Placed {
  start: string;
  end: string;
}

export interface VisitInCalendar extends Placed {
  id: string;
  status: string;
  customer: string;
  service: LocalText;
  staffId: string;
  roomId: string | null;
  deviceId: string | null;
  /** It lies ahead and may be moved. */
  movable: boolean;
  /** It is not over and its risks are not signed. */
  unsigned: boolean;
}

export interface BlockInCalendar extends Placed {
  id: string;
  kind: "away" | "outside" | "hold";
  resource: string;
  reason: string;
}

export interface CalendarPages {
  from: LocalDate;
  to: LocalDate;
  /** Those who treat; somebody who left is there only as long as she has visits. */
  people: { id: string; name: string }[];
  rooms: { id: string; name: string }[];
  visits: VisitInCalendar[];
  blocks: BlockInCalendar[];
  /** Outside opening hours, and by person outside her working hours. */
  off: (Placed & { staffId: string | null })[];
  /** Hours between which everything lies, "09:00" to "21:00". */
  dayFrom: string;
  dayTo: string;
}

/** What a branch's calendar shows of its days from `from` to `to`, both included. */
export async function readCalendar(
  context: ActionContext,
  branch: { id: string; zone: string },
  { from, to }: { from: LocalDate; to: LocalDate },
): Promise<CalendarPages> {
  const { tx, now } = context;
  const { zone } = branch;
  const edges = { from: instantOf(from, "00:00", zone), to: instantOf(addDays(to, 1), "00:00", zone) };
  const plan = await calendarPlan(tx, branch.id);
  const visits = await calendarVisits(tx, branch.id, edges.from, edges.to);
  const signatures = await readSignatures(
    tx,
    visits.map(({ id }) => id),
  );
  const isUnsigned = ({ id, status }: { id: string; status: string }) =>
    status !== "completed" && status !== "no_show" && signatures.get(id)?.state === "unsigned";
  const people = plan.people.filter(({ id, active }) => active || visits.some((visit) => visit.staffId === id));
  const blocks = await calendarBlocks(tx, { ...plan, people }, { ...edges, now });
  const clock = (one: { startsAt: Date; endsAt: Date }) => onWallClock(one.startsAt, one.endsAt, zone);
  const open = { zone, hours: plan.hours, closedOn: plan.closedOn };
  const off = [
    ...offHours(open, from, to).map((span) => ({ ...ofSpan(span, zone), staffId: null })),
    ...people.flatMap(({ id, hours }) =>
      offHours(open, from, to, hours).map((span) => ({ ...ofSpan(span, zone), staffId: id })),
    ),
  ];
  const pages = {
    ...{ from, to, off },
    people: people.map(({ id, name }) => ({ id, name })),
    rooms: plan.rooms.map(({ id, name }) => ({ id, name })),
    visits: visits.map(({ startsAt, endsAt, ...visit }) => ({
      ...visit,
      ...clock({ startsAt, endsAt }),
      unsigned: isUnsigned(visit),
      movable: startsAt > now && (visit.status === "booked" || visit.status === "confirmed"),
    })),
    blocks: blocks.map(({ startsAt, endsAt, ...block }) => ({ ...block, ...clock({ startsAt, endsAt }) })),
  };
  return { ...pages, ...hoursShown(pages.visits, plan.hours) };
}

function ofSpan(span: Span, zone: string): Placed {
  return onWallClock(instantOfMinute(span.from), instantOfMinute(span.to), zone);
}

function onWallClock(startsAt: Date, endsAt: Date, zone: string): Placed {
  const at = (instant: Date) => `${localDate(instant, zone)}T${localTime(instant, zone)}`;
  return { start: at(startsAt), end: at(endsAt) };
}

/** Opening hours with an hour around them, wider when a visit lies outside. */
function hoursShown(visits: Placed[], hours: { from: string; to: string }[]): Pick<CalendarPages, "dayFrom" | "dayTo"> {
  const past = hours.some(({ from, to }) => to <= from);
  const hourOf = (clock: string) => Number(clock.slice(0, 2));
  const first = Math.min(
    10,
    ...hours.map(({ from }) => hourOf(from)),
    ...visits.map(({ start }) => hourOf(start.slice(11))),
  );
  const ends = visits.map(({ start, end }) => (start.slice(0, 10) < end.slice(0, 10) ? 24 : hourOf(end.slice(11)) + 1));
  const last = past ? 24 : Math.max(18, ...hours.map(({ to }) => hourOf(to) + (to.endsWith(":00") ? 0 : 1)), ...ends);
  const written = (hour: number) => `${String(hour).padStart(2, "0")}:00`;
  return { dayFrom: written(Math.max(0, first - 1)), dayTo: written(Math.min(24, last + 1)) };
}
