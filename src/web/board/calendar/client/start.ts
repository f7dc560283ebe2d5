import { type Calendar, createCalendar, Interaction, ResourceTimeGrid, ResourceTimeline } from "@event-calendar/core";
import type { CalendarPages } from "../../../../actions/board/read-calendar.ts";
import type { PageFacts } from "../page-facts.ts";
import { addressOfBox, clockOf, contentOf, nameBox, stateOf } from "./drawing.ts";
import { eventsOf, NO_ROOM, resourcesOf } from "./events.ts";
import { send } from "./moving.ts";
import { createSayer } from "./said.ts";
import { createSheet } from "./sheet.ts";

const place = document.querySelector<HTMLElement>("#calendar");
const dialog = document.querySelector<HTMLDialogElement>("#calendar-sheet");
const line = document.querySelector<HTMLElement>("#calendar-said");
if (place && dialog && line) start(place, dialog, line);

function start(place: HTMLElement, dialog: HTMLDialogElement, line: HTMLElement): void {
  const facts: PageFacts = JSON.parse(place.dataset.facts ?? "");
  const first: CalendarPages = JSON.parse(place.dataset.pages ?? "");
  const sheet = createSheet(dialog);
  const say = createSayer(line);
  const resources = resourcesOf(facts, first);
  // A week of several people has a row for each and a column for each day; otherwise the hours run down.
  const rows = facts.span === "week" && resources.length > 1;
  let dragging = false;

  const calendar = createCalendar(place, [ResourceTimeGrid, ResourceTimeline, Interaction], {
    ...looks(facts, first, rows),
    resources,
    events: eventsOf(facts, first, rows),
    eventContent: (info: Calendar.EventContentInfo) => contentOf(facts, info),
    eventDidMount: (info) => nameBox(facts, info),
    eventClick: ({ event }) => {
      const address = addressOfBox(event);
      if (address) void sheet.open(address);
    },
    eventDragStart: () => {
      dragging = true;
    },
    eventDragStop: () => {
      dragging = false;
    },
    eventDrop: (info) => void drop(info),
    selectable: facts.mayBook && !rows,
    select: (info) => {
      calendar.unselect();
      const until = clockOf(info.end).time;
      void sheet.open(`/board/calendar/block?${tapped(clockOf(info.start), info.resource.id)}&until=${until}`);
    },
    dateClick: (info) => {
      if (!facts.mayBook) return;
      const at = clockOf(info.date);
      const time = rows ? openingOf(first) : at.time;
      void sheet.open(`/board/calendar/new?${tapped({ date: at.date, time }, info.resource?.id ?? "")}`);
    },
  });

  // On a phone a week is wider than the screen: it begins at today.
  if (facts.span === "week" && facts.today > facts.from && facts.today <= facts.to) {
    requestAnimationFrame(() => toToday(place, facts.today));
  }
  const look = async () => {
    const answer = await fetch(`/board/calendar/data${location.search}`).catch(() => null);
    if (!answer?.ok || dragging) return;
    const pages: CalendarPages = await answer.json();
    calendar.setOption("events", eventsOf(facts, pages, rows));
    document.querySelector("#calendar-none")?.classList.toggle("away", pages.visits.length > 0);
  };
  const tapped = (at: { date: string; time: string }, resource: string) => {
    const staff = facts.by === "staff" ? resource : "";
    return new URLSearchParams({ ...at, staff });
  };
  const undo = async (id: string) => {
    const answer = await send(`/board/calendar/visits/${id}/undo`, {}, facts.words.notReached);
    say({ words: answer.words, wrong: !answer.ok });
    await look();
  };
  const report = ({ words, undo: id }: { words: string; undo?: string }) => {
    say({ words, ...(id ? { undo: { word: facts.words.undo, act: () => void undo(id) } } : {}) });
    void look();
  };
  const drop = async ({ event, newResource, revert }: Calendar.EventDropInfo) => {
    const resource = newResource && newResource.id !== NO_ROOM ? newResource.id : "";
    const fields = { ...clockOf(event.start), [facts.by]: resource };
    const answer = await send(`/board/calendar/visits/${stateOf(event).id}/move`, fields, facts.words.notReached);
    if (answer.ok) return report(answer);
    revert();
    say({ words: answer.words, wrong: true });
    await look();
  };

  document.body.addEventListener("board-changed", () => void look());
  document.body.addEventListener("calendar-done", (event) => {
    if (!(event instanceof CustomEvent)) return;
    sheet.close();
    report(event.detail);
  });
}

function toToday(place: HTMLElement, today: string): void {
  const body = place.querySelector<HTMLElement>(".ec-main") ?? place;
  const day = place.querySelector<HTMLElement>(`.ec-highlight, time[datetime^="${today}"]`);
  if (!day) return;
  const side = place.querySelector<HTMLElement>(".ec-sidebar")?.offsetWidth ?? 0;
  body.scrollLeft += day.getBoundingClientRect().left - body.getBoundingClientRect().left - side;
}

/** How the calendar looks: hours, steps, language. */
function looks(facts: PageFacts, pages: CalendarPages, rows: boolean): Calendar.Options {
  const phone = matchMedia("(max-width: 40rem)").matches;
  const clock = { hour: "2-digit", minute: "2-digit", hour12: false } as const;
  const header = (date: Date) => headerOf(date, facts.locale);
  return {
    view: rows ? "resourceTimelineWeek" : facts.span === "week" ? "resourceTimeGridWeek" : "resourceTimeGridDay",
    date: facts.date,
    firstDay: 1,
    locale: facts.locale,
    headerToolbar: { start: "", center: "", end: "" },
    allDaySlot: false,
    slotMinTime: pages.dayFrom,
    slotMaxTime: pages.dayTo,
    slotDuration: rows ? { days: 1 } : "00:30",
    ...(rows ? { slotWidth: phone ? 112 : 132 } : { snapDuration: "00:15", slotHeight: phone ? 30 : 28 }),
    slotLabelFormat: clock,
    eventTimeFormat: clock,
    dayHeaderFormat: header,
    datesAboveResources: facts.span === "week",
    columnWidth: phone && facts.span === "week" ? "6rem" : phone ? "7.5rem" : "minmax(6rem, 1fr)",
    eventLongPressDelay: 400,
    selectLongPressDelay: 600,
    slotEventOverlap: false,
    eventDurationEditable: false,
    editable: false,
    highlightedDates: [facts.today],
    nowIndicator: sameTime(facts.now),
  };
}

/** The browser's clock draws the line of now: only where it shows the same as the branch's. */
function sameTime(now: string): boolean {
  const { date, time } = clockOf(new Date());
  return Math.abs(Date.parse(`${date}T${time}Z`) - Date.parse(`${now}Z`)) < 5 * 60_000;
}

function headerOf(date: Date, locale: string): string {
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    weekday: "short",
    day: "numeric",
    month: "numeric",
  });
  return format.format(date);
}

/** The first hour of the day that can be booked, for a tap on a whole day. */
function openingOf({ dayFrom }: CalendarPages): string {
  return `${String(Math.min(23, Number(dayFrom.slice(0, 2)) + 1)).padStart(2, "0")}:00`;
}
