import { type Appointment, isAhead, type Visit } from "../../domain/booking/appointment.ts";
import { asVisits } from "../../domain/booking/visit.ts";
import { type AppointmentFilter, readAppointment, readAppointments } from "../../storage/booking-appointments.ts";
import type { Tx } from "../../storage/store.ts";

/** Appointments by the time of their beginning (`to` not included), of one branch or customer or of all. */
export async function listAppointments(tx: Tx, filter: AppointmentFilter): Promise<Appointment[]> {
  return readAppointments(tx, filter);
}

/** What lies before a customer (or several), the next first; several treatments of one visit are one. */
export async function comingAppointments(tx: Tx, customerId: string | readonly string[], now: Date): Promise<Visit[]> {
  const found = await readAppointments(tx, { customerId, from: now, statuses: ["booked", "confirmed"] });
  return asVisits(found.filter((appointment) => isAhead(appointment, now)));
}

/** The last visit that lies before a customer; null when none does. */
export async function comingVisit(tx: Tx, customerId: string, now: Date): Promise<Visit | null> {
  return (await comingAppointments(tx, customerId, now)).at(-1) ?? null;
}

/** The last visit that took place; null when none did. */
export async function lastVisit(tx: Tx, customerId: string): Promise<Visit | null> {
  const found = await readAppointments(tx, { customerId, statuses: ["completed", "arrived"] });
  return asVisits(found).at(-1) ?? null;
}

/** One appointment; null when there is none. Whose it is, the caller checks. */
export async function findAppointment(tx: Tx, id: string): Promise<Appointment | null> {
  return readAppointment(tx, id);
}

/** A visit counts as expected so long before and after its beginning. */
const EXPECTED_AHEAD_MS = 36 * 3_600_000;
const EXPECTED_AFTER_MS = 3 * 3_600_000;

/** The visit for which a customer is on her way, or late already: the next one within a day and a half that is not over, also when it should have begun. */
export async function expectedVisit(tx: Tx, customerId: string | readonly string[], now: Date): Promise<Visit | null> {
  const from = new Date(now.getTime() - EXPECTED_AFTER_MS);
  const to = new Date(now.getTime() + EXPECTED_AHEAD_MS);
  const found = await readAppointments(tx, { customerId, from, to, statuses: ["booked", "confirmed"] });
  return asVisits(found).find((visit) => visit.endsAt > now) ?? null;
}
