import type { Visit } from "../../domain/booking/appointment.ts";
import type { FreedTime } from "../../domain/booking/waiting.ts";
import { anybodyWaits } from "../../storage/waitlist.ts";
import type { ActionContext } from "../context.ts";
import { schedule } from "../time/schedule.ts";

/** What a visit leaves behind when it goes. */
export function freedBy(visit: Pick<Visit, "branchId" | "staff" | "startsAt" | "endsAt" | "parts">): FreedTime {
  const { branchId, staff, startsAt: from, endsAt: to, parts } = visit;
  const roomIds = parts.flatMap(({ roomId, deviceId }) => [roomId, deviceId].filter((id) => id !== null));
  return { branchId, staffId: staff.id, roomIds, from, to };
}

/**
 * Says that a time became free: those who wait are looked at in a transaction of their own, at once or from an instant on (so that a slip
 * of the hand can be undone before). `asked` are the entries that were asked about it already. Nothing happens when nobody waits.
 */
export async function timeFreed(
  context: ActionContext,
  freed: FreedTime,
  more: { asked?: readonly string[]; lookAt?: Date } = {},
): Promise<void> {
  if (freed.to <= context.now || !(await anybodyWaits(context.tx, freed.branchId))) return;
  const { branchId, staffId, roomIds, from, to } = freed;
  await schedule(context, {
    kind: "waitlist.look",
    dueAt: more.lookAt ?? context.now,
    dedupeKey: `waitlist:look:${context.newId()}`,
    payload: { branchId, staffId, roomIds, from: from.toISOString(), to: to.toISOString(), asked: more.asked ?? [] },
  });
}
