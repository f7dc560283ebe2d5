import type { Child } from "hono/jsx";
import type { LocalDate } from "../../../domain/time/zone.ts";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { type BoardContext, wantsPart } from "../view.ts";

/** What has just happened, in one sentence or two, and the appointment whose move can be undone for ten seconds. */
export interface Done {
  words: string;
  date: LocalDate;
  undo?: string;
}

/** Says that it is done: to the script as JSON, to htmx as an event, to a browser without scripts by going back to the day. */
export function done(c: BoardContext, what: Done) {
  if (wantsJson(c)) return c.json({ ok: true, ...what });
  if (!wantsPart(c)) return c.redirect(`/board/calendar?date=${what.date}`, 303);
  // A sheet that stands as a page of its own has no calendar below it that could say so.
  if (!overCalendar(c)) return c.body("", 200, { "HX-Redirect": `/board/calendar?date=${what.date}` });
  // A header carries no Chinese; JSON has another way to write it.
  const event = JSON.stringify({ "calendar-done": what }).replaceAll(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return c.body("", 200, { "HX-Trigger": event });
}

function overCalendar(c: BoardContext): boolean {
  const page = c.req.header("HX-Current-URL") ?? "";
  return URL.canParse(page) && new URL(page).pathname === "/board/calendar";
}

/** True for the page's script, which draws by itself. */
export function wantsJson(c: BoardContext): boolean {
  return c.req.header("Accept") === "application/json";
}

/** A sheet over the calendar, or a page of its own without scripts. */
export function sheet(c: BoardContext, title: string, content: Child, status: 200 | 422 = 200) {
  const view = c.get("view");
  const inside = (
    <div class="stack">
      <div class="row between">
        <h2>{title}</h2>
        <a class="button quiet small" href="/board/calendar" data-close aria-label={view.say("board-calendar-close")}>
          <Icon name="cross" />
        </a>
      </div>
      {content}
    </div>
  );
  if (wantsPart(c)) return c.html(inside, status);
  return c.html(
    <Page view={view} title={title} extra="calendar-page">
      <div id="calendar-sheet">{inside}</div>
    </Page>,
    status,
  );
}

/** Attributes of a form in a sheet: htmx puts the answer into the sheet, without scripts it is a plain form. */
export function posts(action: string) {
  return {
    method: "post" as const,
    action,
    "hx-post": action,
    "hx-target": "#calendar-sheet",
    "hx-swap": "innerHTML",
  };
}
