import type { Diary } from "../../domain/booking/diary.ts";
import { spreadFairly } from "../../domain/booking/fair-spread.ts";
import { freeSlots as freeSlotsOf, type Slot } from "../../domain/booking/free-slots.ts";
import { type BookingRules, bookingRules } from "../../domain/booking/rules.ts";
import { minuteOf } from "../../domain/booking/span.ts";
import { addDays, type LocalDate } from "../../domain/time/calendar-date.ts";
import { instantOf } from "../../domain/time/zone.ts";
import { readDiary } from "../../storage/booking-diary.ts";
import { readBookingBranch, readService } from "../../storage/booking-services.ts";
import type { Tx } from "../../storage/store.ts";

/** Which free times are looked for: days of the branch's calendar, both included. */
export interface SlotQuestion {
  branchId: string;
  serviceId: string;
  from: LocalDate;
  to: LocalDate;
  now: Date;
  /** Anyone who is trained for it when absent or null. */
  staffId?: string | null;
  /** Comes first among those who are free when anyone will do. */
  lastStaffId?: string | null;
  /** The appointment that is being moved: its own time counts as free. */
  exceptAppointmentId?: string;
  /** What customers are held to when absent. */
  rules?: BookingRules;
}

/** Every free time with every beautician, in order of time; none when the service or the branch is not there. */
export async function freeSlots(tx: Tx, question: SlotQuestion): Promise<Slot[]> {
  return (await lookUp(tx, question)).slots;
}

/** One slot for each free time, spread fairly over the beauticians, or hers when one is named. */
export async function offeredSlots(tx: Tx, question: SlotQuestion): Promise<Slot[]> {
  const { slots, diary } = await lookUp(tx, question);
  return diary ? spreadFairly(diary, slots, question.lastStaffId) : [];
}

async function lookUp(tx: Tx, question: SlotQuestion): Promise<{ slots: Slot[]; diary: Diary | null }> {
  const branch = await readBookingBranch(tx, question.branchId);
  const service = branch && (await readService(tx, branch.businessId, question.serviceId));
  if (!branch || !service || question.from > question.to) return { slots: [], diary: null };
  const span = {
    from: minuteOf(instantOf(addDays(question.from, -1), "00:00", branch.zone)),
    to: minuteOf(instantOf(addDays(question.to, 2), "00:00", branch.zone)),
  };
  const diary = await readDiary(tx, branch, service, span, question.exceptAppointmentId);
  const { now, from, to, staffId, rules = bookingRules } = question;
  return { diary, slots: freeSlotsOf(diary, { now, from, to, staffIds: staffId ? [staffId] : undefined, rules }) };
}
