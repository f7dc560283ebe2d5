import { busyCalendar, deleteBusyCalendar } from "../../storage/outside-calendars.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type LinkRefusal, staffToLink } from "./access.ts";

/** Forgets a calendar outside; what it made busy is free again. */
export async function removeBusyCalendar(
  context: ActionContext,
  input: { id: string },
): Promise<{ ok: true } | LinkRefusal> {
  const calendar = await busyCalendar(context.tx, input.id);
  if (!calendar) return { ok: false, reason: "not_found" };
  const found = await staffToLink(context, calendar.staffId);
  if (!found.ok) return found;
  await deleteBusyCalendar(context.tx, calendar.id);
  await recordAudit(context, "calendar.remove_busy", { kind: "staff", id: calendar.staffId });
  return { ok: true };
}
