import { roomResource, staffResource } from "../../domain/booking/diary.ts";
import type { Span } from "../../domain/booking/span.ts";
import { occupy, release } from "../../storage/booking-occupancy.ts";
import type { ActionContext } from "../context.ts";

/** What an appointment needs to itself: the beautician, and one of the rooms when it needs one. */
export interface Needed {
  appointmentId: string;
  staffId: string;
  /** null: none is needed. */
  roomIds: readonly string[] | null;
  span: Span;
}

/** Takes the beautician and the first free room for the appointment; takes nothing when either is missing. */
export async function takeSlot(
  context: ActionContext,
  needed: Needed,
): Promise<{ roomId: string | null } | "taken" | "no_room"> {
  const take = (resource: string) => {
    const { appointmentId, span } = needed;
    return occupy(context.tx, { id: context.newId(), resource, span, appointmentId });
  };
  if (!(await take(staffResource(needed.staffId)))) return "taken";
  if (needed.roomIds === null) return { roomId: null };
  for (const roomId of needed.roomIds) {
    if (await take(roomResource(roomId))) return { roomId };
  }
  await release(context.tx, needed.appointmentId);
  return "no_room";
}
