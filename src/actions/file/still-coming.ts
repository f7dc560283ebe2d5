import { z } from "zod";
import type { Appointment } from "../../domain/booking/appointment.ts";
import { readAppointment } from "../../storage/booking-appointments.ts";
import type { ActionContext } from "../context.ts";

const payloadSchema = z.object({ sequence: z.number() });

/** The appointment that something was noted for, when it is still the same and she is expected or here; null otherwise. */
export async function stillComing(
  { tx }: Pick<ActionContext, "tx">,
  item: { appointmentId: string | null; payload: unknown },
): Promise<Appointment | null> {
  const appointment = item.appointmentId ? await readAppointment(tx, item.appointmentId) : null;
  const sequence = payloadSchema.safeParse(item.payload).data?.sequence;
  if (!appointment || appointment.sequence !== sequence) return null;
  const expected = ["booked", "confirmed", "arrived"].includes(appointment.status);
  return expected && !appointment.awaitsStaffSince ? appointment : null;
}
