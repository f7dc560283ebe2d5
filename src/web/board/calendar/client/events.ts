import type { Calendar } from "@event-calendar/core";
import type { BlockInCalendar, CalendarPages, VisitInCalendar } from "../../../../actions/board/read-calendar.ts";
import type { PageFacts } from "../page-facts.ts";

export const NO_ROOM = "-";

/** The columns (or rows, in the week of several): people or rooms, or the one that was chosen. */
export function resourcesOf(facts: PageFacts, pages: CalendarPages): Calendar.ResourceInput[] {
  const all = facts.by === "room" ? roomsOf(facts, pages) : pages.people;
  const chosen = all.filter(({ id }) => id === facts.who);
  return (chosen.length > 0 ? chosen : all).map(({ id, name }) => ({ id, title: name }));
}

/** Visits that need no room get a column of their own as long as there are any. */
function roomsOf(facts: PageFacts, pages: CalendarPages) {
  const without = pages.visits.some(({ roomId, deviceId }) => !roomId && !deviceId);
  return without ? [...pages.rooms, { id: NO_ROOM, name: facts.words.noRoom }] : pages.rooms;
}

/** Everything that is drawn: visits, what is taken otherwise, and the grey of closed and free hours. */
export function eventsOf(facts: PageFacts, pages: CalendarPages, wholeDays: boolean): Calendar.EventInput[] {
  return [
    ...pages.visits.map((visit) => visitEvent(facts, visit)),
    ...pages.blocks.filter((block) => fits(facts, block.resource)).map((block) => blockEvent(facts, block)),
    ...offEvents(facts, pages, wholeDays),
  ];
}

function visitEvent(facts: PageFacts, visit: VisitInCalendar): Calendar.EventInput {
  return {
    id: `visit:${visit.id}`,
    start: visit.start,
    end: visit.end,
    resourceIds: facts.by === "room" ? placesOf(visit) : [visit.staffId],
    startEditable: facts.mayBook && visit.movable,
    durationEditable: false,
    classNames: [`state-${visit.status}`],
    title: visit.customer,
    extendedProps: { state: visit.status, words: wordsOf(facts, visit), visitId: visit.id },
  };
}

function placesOf({ roomId, deviceId }: VisitInCalendar): string[] {
  return [roomId ?? (deviceId ? [] : NO_ROOM), deviceId ?? []].flat();
}

/** The treatment, the state by its word where it is not the usual one, and that its risks are not signed. */
function wordsOf({ locale, marks, words }: PageFacts, { service, status, unsigned }: VisitInCalendar): string {
  const state = status === "booked" ? [] : [marks[status]?.word ?? ""];
  return [service[locale], ...state, ...(unsigned ? [words.unsigned] : [])].join(" · ");
}

function fits({ by }: PageFacts, resource: string): boolean {
  return resource.startsWith(by === "room" ? "room:" : "staff:");
}

function blockEvent(facts: PageFacts, block: BlockInCalendar): Calendar.EventInput {
  return {
    id: `block:${block.id}`,
    start: block.start,
    end: block.end,
    resourceIds: [block.resource.slice(block.resource.indexOf(":") + 1)],
    startEditable: false,
    durationEditable: false,
    classNames: [`state-${block.kind}`],
    title: facts.marks[block.kind]?.word ?? "",
    extendedProps: { state: block.kind, words: block.reason, blockId: block.id, date: block.start.slice(0, 10) },
  };
}

function offEvents(facts: PageFacts, pages: CalendarPages, wholeDays: boolean): Calendar.EventInput[] {
  const spans = facts.by === "room" ? pages.off.filter(({ staffId }) => staffId === null) : pages.off;
  const drawn = wholeDays ? spans.flatMap((span) => wholeDaysIn(span, pages)) : spans;
  return drawn.flatMap(({ start, end, staffId }) => {
    if (facts.by === "staff" && staffId === null) return [];
    const resourceIds = staffId === null ? pages.rooms.map(({ id }) => id) : [staffId];
    const allDay = wholeDays;
    return [{ start, end, allDay, resourceIds, display: "background" as const, classNames: ["state-off"] }];
  });
}

/** A week of rows shows days, not hours: only whole days off are grey there. */
function wholeDaysIn(span: { start: string; end: string; staffId: string | null }, pages: CalendarPages) {
  const days: { start: string; end: string; staffId: string | null }[] = [];
  for (let date = pages.from; date <= pages.to; date = nextDay(date)) {
    const [start, end] = [`${date}T00:00`, `${nextDay(date)}T00:00`];
    if (span.start <= start && span.end >= end) days.push({ start, end, staffId: span.staffId });
  }
  return days;
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
