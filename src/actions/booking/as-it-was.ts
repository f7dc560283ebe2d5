import { z } from "zod";
import { type Appointment, appointmentStatuses, type Visit } from "../../domain/booking/appointment.ts";
import { readOccupiedBy } from "../../storage/booking-occupancy.ts";
import type { ActionContext } from "../context.ts";

/** What a move changes, as it stood before: kept in the audit of the move, so that it can be put back exactly. */
export const asItWasSchema = z.object({
  parts: z.array(
    z.object({
      id: z.string(),
      /** SEQUENCE before the move. */
      sequence: z.number(),
      staffId: z.string(),
      roomId: z.string().nullable(),
      deviceId: z.string().nullable(),
      startsAt: z.coerce.date(),
      endsAt: z.coerce.date(),
      status: z.enum(appointmentStatuses),
      confirmedAt: z.coerce.date().nullable(),
    }),
  ),
  occupied: z.array(
    z.object({
      id: z.string(),
      resource: z.string(),
      span: z.object({ from: z.number(), to: z.number() }),
      appointmentId: z.string(),
    }),
  ),
});
export type AsItWas = z.infer<typeof asItWasSchema>;

/** Reads it, for all appointments of a visit. */
export async function asItWas({ tx }: ActionContext, parts: readonly Appointment[]): Promise<unknown> {
  return {
    parts: parts.map(({ id, sequence, staff, roomId, deviceId, startsAt, endsAt, status, confirmedAt }) => ({
      ...{ id, sequence, roomId, deviceId, startsAt, endsAt, status, confirmedAt },
      staffId: staff.id,
    })),
    occupied: await readOccupiedBy(
      tx,
      parts.map((part) => part.id),
    ),
  };
}

/** Whether a customer would see no difference: same times, same people; the room is the salon's own matter. */
export function sameForHer(one: Visit["parts"], other: Pick<Visit, "parts">): boolean {
  return one.every(({ id, startsAt, staff }) => {
    const twin = other.parts.find((part) => part.id === id);
    return twin?.startsAt.getTime() === startsAt.getTime() && twin.staff.id === staff.id;
  });
}
