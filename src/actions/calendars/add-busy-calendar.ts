import { type BusyProblem, readCalendarAddress } from "../../domain/booking/calendar-address.ts";
import { busyCalendarsOf, insertBusyCalendar } from "../../storage/outside-calendars.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type LinkRefusal, staffToLink } from "./access.ts";

const MOST = 5;

export type AddBusyCalendarResult =
  | { ok: true; id: string }
  | LinkRefusal
  | { ok: false; reason: BusyProblem | "too_many" };

/** Notes a calendar outside (an .ics address, https or webcal) whose events make a person busy; it is read at once and then every quarter of an hour. At most five a person; the same address twice stays one. */
export async function addBusyCalendar(
  context: ActionContext,
  input: { staffId: string; address: string },
): Promise<AddBusyCalendarResult> {
  const found = await staffToLink(context, input.staffId);
  if (!found.ok) return found;
  const read = readCalendarAddress(input.address);
  if (!read.ok) return read;
  const there = await busyCalendarsOf(context.tx, input.staffId);
  const same = there.find(({ address }) => address === read.address);
  if (same) return { ok: true, id: same.id };
  if (there.length >= MOST) return { ok: false, reason: "too_many" };
  const id = context.newId();
  await insertBusyCalendar(context.tx, { id, staffId: input.staffId, address: read.address, now: context.now });
  await recordAudit(context, "calendar.add_busy", { kind: "staff", id: input.staffId });
  return { ok: true, id };
}
