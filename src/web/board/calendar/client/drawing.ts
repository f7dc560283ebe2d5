import type { Calendar } from "@event-calendar/core";
import type { PageFacts } from "../page-facts.ts";

/** "2026-11-21T10:00" of a date that the calendar gives out: its local fields are the branch's wall clock. */
export function clockOf(date: Date): { date: string; time: string } {
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    date: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
}

/** What stands in a box: shape, time, name, treatment. All of it is text, never markup. */
export function contentOf(facts: PageFacts, { event }: Calendar.EventContentInfo): Calendar.Content | undefined {
  if (event.display === "background") return undefined;
  const { state, words } = stateOf(event);
  const line = document.createElement("span");
  line.className = "box-line";
  line.append(piece("box-shape", facts.marks[state]?.shape ?? ""), piece("box-time", clockOf(event.start).time), " ");
  line.append(piece("box-name", typeof event.title === "string" ? event.title : ""));
  return { domNodes: [line, piece("box-words", words)] };
}

function piece(name: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  if (name === "box-shape") element.setAttribute("aria-hidden", "true");
  return element;
}

/** Says a box in one sentence for screen readers, and names it for whoever looks for it. */
export function nameBox(facts: PageFacts, { el, event }: Calendar.EventDidMountInfo): void {
  if (event.display === "background") return;
  const { state, words, id } = stateOf(event);
  const times = `${clockOf(event.start).time}–${clockOf(event.end).time}`;
  const title = typeof event.title === "string" ? event.title : "";
  const parts = [facts.marks[state]?.word ?? "", times, title, words];
  el.setAttribute("aria-label", parts.filter((part, index) => part !== "" && parts.indexOf(part) === index).join(", "));
  el.title = el.getAttribute("aria-label") ?? "";
  el.dataset.box = id;
}

/** What was put into the event beside its time and title. */
export function stateOf(event: Calendar.Event): { state: string; words: string; id: string; date: string } {
  const text = (name: string) => {
    const value = event.extendedProps[name];
    return typeof value === "string" ? value : "";
  };
  return { state: text("state"), words: text("words"), id: text("visitId") || text("blockId"), date: text("date") };
}

/** Where a box leads when it is opened. */
export function addressOfBox(event: Calendar.Event): string | null {
  const { visitId, blockId } = event.extendedProps;
  if (typeof visitId === "string") return `/board/calendar/visits/${visitId}`;
  return typeof blockId === "string" ? `/board/calendar/blocks/${blockId}?date=${stateOf(event).date}` : null;
}
