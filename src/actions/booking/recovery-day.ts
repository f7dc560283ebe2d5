import { firstDayAfterInterval } from "../../domain/booking/recovery-interval.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import { readSameTreatments } from "../../storage/booking-appointments.ts";
import type { Tx } from "../../storage/store.ts";

/** The first day from `from` on (branch calendar) on which her skin has recovered from the same treatment; it is `from` when nothing speaks against it. */
export async function firstRecoveredDay(
  tx: Tx,
  question: {
    customerId: string;
    service: Pick<BookableService, "treatment" | "intervalDays">;
    from: LocalDate;
    zone: string;
    exceptAppointmentId?: string;
  },
): Promise<LocalDate> {
  const { customerId, service, from, zone, exceptAppointmentId } = question;
  if (service.intervalDays <= 0) return from;
  const others = await readSameTreatments(tx, customerId, service.treatment, exceptAppointmentId);
  return firstDayAfterInterval(others, from, service.intervalDays, zone);
}
