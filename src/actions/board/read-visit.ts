import type { Appointment } from "../../domain/booking/appointment.ts";
import { roomName } from "../../storage/board-calendar.ts";
import { readAppointment } from "../../storage/booking-appointments.ts";
import { readBeauticians } from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";

export interface VisitFile {
  visit: Appointment;
  room: string | null;
  /** Who gives this treatment in the branch. */
  people: { id: string; name: string }[];
}

/** One appointment of one of these branches with what is needed to change it; null for any other. */
export async function readVisit({ tx }: ActionContext, id: string, branchIds: string[]): Promise<VisitFile | null> {
  const visit = await readAppointment(tx, id);
  if (!visit || !branchIds.includes(visit.branchId)) return null;
  const people = await readBeauticians(tx, visit.branchId, visit.service.id);
  return { visit, people, room: visit.roomId ? await roomName(tx, visit.roomId) : null };
}
