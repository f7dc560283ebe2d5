import { type FetchCalendar, type FetchedCalendar, readCalendarAddress } from "./domain/booking/calendar-address.ts";

const MOST_BYTES = 2 * 1024 * 1024;
const LONGEST_MS = 10_000;
const MOST_REDIRECTS = 3;

/** Reads calendars from a Worker, whose network has no private side: what could be one is refused by name all the same. */
export const fetchCalendarOnWorkers: FetchCalendar = async (address) => {
  const signal = AbortSignal.timeout(LONGEST_MS);
  let next = address;
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const read = readCalendarAddress(next);
      if (!read.ok) return read;
      const answer = await fetch(read.address, { redirect: "manual", signal, headers: { Accept: "text/calendar" } });
      const location = answer.headers.get("Location");
      if (answer.status < 300 || answer.status >= 400 || !location) return await textOf(answer);
      next = new URL(location, read.address).toString();
    }
    return { ok: false, reason: "not_there" };
  } catch {
    return { ok: false, reason: signal.aborted ? "too_slow" : "unreachable" };
  }
};

async function textOf(answer: Response): Promise<FetchedCalendar> {
  if (answer.status === 401 || answer.status === 403) return { ok: false, reason: "not_allowed" };
  if (answer.status === 404 || answer.status === 410) return { ok: false, reason: "not_there" };
  if (answer.status !== 200 || !answer.body) return { ok: false, reason: "unreachable" };
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > MOST_BYTES) return { ok: false, reason: "too_large" };
    text += decoder.decode(chunk, { stream: true });
  }
  return { ok: true, text: text + decoder.decode() };
}
