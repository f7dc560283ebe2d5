import { timeFreed } from "../booking/time-freed.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "./allowed.ts";
import type { SetUpRefusal } from "./set-up-access.ts";

/** Takes time off back: she works then after all. Set-up people, or she herself. */
export async function removeTimeOff(
  context: ActionContext,
  input: { timeOffId: string },
): Promise<{ ok: true } | SetUpRefusal> {
  const where = { id: input.timeOffId };
  const found = await context.tx.timeOff.findUnique({ where, include: { staff: true } });
  // What a calendar outside made busy is changed there.
  if (!found || found.busyCalendarId) return { ok: false, reason: "not_found" };
  const herself = context.actor.kind === "staff" && context.actor.id === found.staffId;
  if (!herself && !isAllowed(context.actor, "salon.setup", found.staff.branchId)) {
    return { ok: false, reason: "not_allowed" };
  }
  await context.tx.timeOff.deleteMany({ where });
  const { staffId, startsAt: from, endsAt: to } = found;
  await timeFreed(context, { branchId: found.staff.branchId, staffId, roomIds: [], from, to });
  await recordAudit(context, "salon.remove_time_off", { kind: "staff", id: found.staffId });
  return { ok: true };
}
