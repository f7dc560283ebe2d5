import type { LocalText } from "../message/locale.ts";
import type { QuietHours } from "../time/quiet-hours.ts";
import type { VisitRules } from "./visit-rules.ts";

export const appointmentStatuses = ["booked", "confirmed", "arrived", "completed", "cancelled", "no_show"] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];

export type BookedVia = "telegram" | "webchat" | "board" | "api";

/** An appointment with what is said about it: the service's name, the beautician, the place. */
export interface Appointment {
  id: string;
  branchId: string;
  customerId: string;
  customerName: string;
  /** Where reminders and care go; null when she has no chat. */
  chatId: string | null;
  startsAt: Date;
  endsAt: Date;
  status: AppointmentStatus;
  /** iCalendar SEQUENCE: grows with each move and with the cancellation. */
  sequence: number;
  priceMinor: number;
  currency: string;
  service: BookedService;
  staff: { id: string; name: string };
  roomId: string | null;
  /** The device beside the room, when the service needs one. */
  deviceId: string | null;
  /** The treatments of one visit share it; null when there is only this one. */
  visitId: string | null;
  place: BookedPlace;
  createdAt: Date;
  confirmedAt: Date | null;
  arrivedAt: Date | null;
  completedAt: Date | null;
  completedTreatment: string | null;
  products: string;
  visitNotes: string;
  /** Why it went on although its risks are not signed: "" when nobody said why; null when that was not so. */
  unsignedReason: string | null;
  /** She said that she will be late; null minutes: she did not say how much. */
  late: { minutes: number | null; saidAt: Date } | null;
  /** Since when it is known that she is on her way. */
  comingAt: Date | null;
  /** So many minutes late we are, as she was told; null when she was told nothing. */
  behindMinutes: number | null;
  /** Since when a person of the salon has to confirm it; null when nobody has to. */
  awaitsStaffSince: Date | null;
  /** The visits that follow one another by a rule; null when it is none of a series. */
  series: { id: string; rule: string } | null;
}

/**
 * What a customer comes for once: one appointment, or several one after the other. It reads like its first appointment, whose id it has, but
 * ends with the last one, costs what all cost, and names all services and beauticians.
 */
export interface Visit extends Appointment {
  parts: readonly Appointment[];
}

export interface BookedService {
  id: string;
  code: string;
  /** A code of treatments.json. */
  treatment: string;
  name: LocalText;
}

export interface BookedPlace {
  name: string;
  address: string;
  zone: string;
  quiet: QuietHours;
  rules: VisitRules;
}

const next: Record<AppointmentStatus, readonly AppointmentStatus[]> = {
  booked: ["confirmed", "arrived", "completed", "cancelled", "no_show"],
  confirmed: ["arrived", "completed", "cancelled", "no_show"],
  arrived: ["completed", "cancelled"],
  completed: [],
  cancelled: [],
  // She came after all.
  no_show: ["arrived", "completed"],
};

/** Whether an appointment in the first state may become the second. */
export function mayBecome(from: AppointmentStatus, to: AppointmentStatus): boolean {
  return next[from].includes(to);
}

/** Whether the appointment still lies before both sides: it may be moved, cancelled, reminded of. */
export function isAhead(appointment: { status: AppointmentStatus; startsAt: Date }, now: Date): boolean {
  return (appointment.status === "booked" || appointment.status === "confirmed") && appointment.startsAt > now;
}
