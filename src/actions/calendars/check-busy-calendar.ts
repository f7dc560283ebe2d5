import { busyCalendar, changeBusyCalendar } from "../../storage/outside-calendars.ts";
import type { ActionContext } from "../context.ts";
import { type LinkRefusal, staffToLink } from "./access.ts";

/** Has a calendar outside read again at once, e.g. after its address was made to work. */
export async function checkBusyCalendar(
  context: ActionContext,
  input: { id: string },
): Promise<{ ok: true } | LinkRefusal> {
  const calendar = await busyCalendar(context.tx, input.id);
  if (!calendar) return { ok: false, reason: "not_found" };
  const found = await staffToLink(context, calendar.staffId);
  if (!found.ok) return found;
  await changeBusyCalendar(context.tx, calendar.id, { nextCheckAt: context.now });
  return { ok: true };
}
