import { firstDayAfterInterval } from "../../domain/booking/recovery-interval.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import { readSameTreatments } from "../../storage/booking-appointments.ts";
import type { Tx } from "../../storage/store.ts";

/** For each day: the first day from it on (branch calendar) on which her skin has recovered from the same treatment; the day itself when nothing speaks against it. */
export type RecoveredDay = (from: LocalDate) => LocalDate;

/** Reads once what she had and has booked of this treatment. */
export async function recoveredDays(
  tx: Tx,
  question: {
    customerId: string;
    service: Pick<BookableService, "treatment" | "intervalDays">;
    zone: string;
    exceptAppointmentIds?: readonly string[];
  },
): Promise<RecoveredDay> {
  const { customerId, service, zone, exceptAppointmentIds } = question;
  if (service.intervalDays <= 0) return (from) => from;
  const others = await readSameTreatments(tx, customerId, service.treatment, exceptAppointmentIds);
  return (from) => firstDayAfterInterval(others, from, service.intervalDays, zone);
}
