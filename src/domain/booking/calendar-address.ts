import { isPublicAddress } from "./public-address.ts";

/** Why a calendar outside could not be read; each has a sentence on the board that says what to do: "board-outside-problem-<reason>". */
export const busyProblems = [
  "bad_address",
  "private_address",
  "not_allowed",
  "not_there",
  "unreachable",
  "too_slow",
  "too_large",
  "not_a_calendar",
  "too_much",
] as const;
export type BusyProblem = (typeof busyProblems)[number];

export type CalendarAddress = { ok: true; address: string } | { ok: false; reason: BusyProblem };

const LONGEST = 2000;
const houseNames = /^(localhost|.*\.(localhost|local|internal|intranet|lan|home|corp|home\.arpa))\.?$/;

/**
 * The address of a calendar as it will be asked for: webcal:// means https://. Refused: what is no https address or carries a name and
 * password (bad_address), and what names this machine or a house's own network (private_address). Where a public name leads is
 * checked when it is asked for.
 */
export function readCalendarAddress(text: string): CalendarAddress {
  const typed = text.trim().replace(/^webcals?:\/\//i, "https://");
  if (typed.length > LONGEST || !URL.canParse(typed)) return { ok: false, reason: "bad_address" };
  const url = new URL(typed);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "")
    return { ok: false, reason: "bad_address" };
  const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  if (houseNames.test(host) || !(host.includes(".") || host.includes(":")))
    return { ok: false, reason: "private_address" };
  const isNumber = /^[\d.]+$/.test(host) || host.includes(":");
  if (isNumber && !isPublicAddress(host)) return { ok: false, reason: "private_address" };
  url.hash = "";
  return { ok: true, address: url.toString() };
}

/** What was read of a calendar, or why it was not. */
export type FetchedCalendar = { ok: true; text: string } | { ok: false; reason: BusyProblem };

/** Reads a calendar from an address of readCalendarAddress: bounded in time, size and redirects, and never from a private network. */
export type FetchCalendar = (address: string) => Promise<FetchedCalendar>;
