import { addDays, isDate, isTime, type LocalDate, localDate, startOfWeek } from "../../../domain/time/zone.ts";
import type { BoardContext } from "../view.ts";

/** Which part of the calendar somebody looks at, as the address says it. */
export interface Asked {
  date: LocalDate;
  today: LocalDate;
  span: "day" | "week";
  by: "staff" | "room";
  /** The id of one person or room; empty: all. */
  who: string;
}

/** Reads the address; what makes no sense becomes today, by beautician. A link that leads to another day keeps the rest. */
export function askedOf(c: BoardContext): Asked {
  const { branch, now } = c.get("view");
  const today = localDate(now, branch.zone);
  const date = c.req.query("date") ?? "";
  const who = c.req.query("who") ?? "";
  return {
    date: isDate(date) ? date : today,
    today,
    span: c.req.query("span") === "week" ? "week" : "day",
    by: c.req.query("by") === "room" ? "room" : "staff",
    who: /^[\w-]{1,64}$/.test(who) ? who : "",
  };
}

/** The first and the last day shown; a week begins on Monday. */
export function daysShown({ date, span }: Pick<Asked, "date" | "span">): { from: LocalDate; to: LocalDate } {
  if (span === "day") return { from: date, to: date };
  const from = startOfWeek(date);
  return { from, to: addDays(from, 6) };
}

/** The address of the same view with something else in it. */
export function addressOf(asked: Asked, change: Partial<Asked> = {}): string {
  const { date, span, by, who } = { ...asked, ...change };
  const query = new URLSearchParams({ date, ...(span === "week" ? { span } : {}), ...(by === "room" ? { by } : {}) });
  if (who) query.set("who", who);
  return `/board/calendar?${query}`;
}

/** A date and a time of "2026-11-21T10:00"; null when it is none. */
export function wallClock(text: string): { date: LocalDate; time: string } | null {
  const [date = "", time = ""] = text.slice(0, 16).split("T");
  return isDate(date) && isTime(time) ? { date, time } : null;
}
