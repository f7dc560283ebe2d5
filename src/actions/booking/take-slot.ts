import type { Span } from "../../domain/booking/span.ts";
import { occupy } from "../../storage/booking-occupancy.ts";
import type { ActionContext } from "../context.ts";

/** What is to be taken, by resource, for an appointment or a hold. */
export interface Taking {
  appointmentId: string | null;
  hold?: { id: string; until: Date };
  takes: Iterable<readonly [resource: string, span: Span]>;
}

/** Takes the beautician, the room and the device; false as soon as one of them is gone: the caller gives back what was taken before. */
export async function takeSlot(context: ActionContext, { appointmentId, hold, takes }: Taking): Promise<boolean> {
  for (const [resource, span] of takes) {
    const taken = await occupy(context.tx, { id: context.newId(), resource, span, appointmentId, hold });
    if (!taken) return false;
  }
  return true;
}

/** So often a time is planned anew when another process takes a part of it between the plan and the taking. */
export const PLAN_TRIES = 3;
