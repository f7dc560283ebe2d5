import type { Diary } from "../../domain/booking/diary.ts";
import { type ExplainedTime, explainTimes } from "../../domain/booking/explain-times.ts";
import { spreadFairly } from "../../domain/booking/fair-spread.ts";
import { freeSlots as freeSlotsOf, type Slot } from "../../domain/booking/free-slots.ts";
import { pairSlots } from "../../domain/booking/pair-slots.ts";
import { wishForEach } from "../../domain/booking/plan-visit.ts";
import { type BookingRules, bookingRules } from "../../domain/booking/rules.ts";
import { shiftsOf } from "../../domain/booking/shifts.ts";
import { minuteOf } from "../../domain/booking/span.ts";
import { visitSlots } from "../../domain/booking/visit-slots.ts";
import { addDays, type LocalDate } from "../../domain/time/calendar-date.ts";
import { instantOf } from "../../domain/time/zone.ts";
import { readDiaries } from "../../storage/booking-diary.ts";
import { readBookingBranch, readServicesInOrder } from "../../storage/booking-services.ts";
import type { Tx } from "../../storage/store.ts";

/** Which free times are looked for: days of the branch's calendar, both included. */
export interface SlotQuestion {
  branchId: string;
  serviceId: string;
  /** Further services in the same visit, one after the other. */
  thenServiceIds?: readonly string[];
  from: LocalDate;
  to: LocalDate;
  now: Date;
  /** Anyone who is trained for it when absent or null; for a visit of several: everything of it that she is trained for. */
  staffId?: string | null;
  /** With these she does not want to be. */
  notStaffIds?: readonly string[];
  /** Comes first among those who are free when anyone will do. */
  lastStaffId?: string | null;
  /** Her own hold does not stand in her way. */
  customerId?: string;
  /** The appointments that are being moved: their own time counts as free. */
  exceptAppointmentIds?: readonly string[];
  /** What customers are held to when absent. */
  rules?: BookingRules;
}

/** A free time with who gives what. */
export interface OfferedSlot extends Slot {
  /** Who gives the further services of the visit. */
  thenStaffIds: readonly string[];
  /** When and by whom somebody who comes along is treated. */
  beside?: { startsAt: Date; staffId: string };
}

/** Every free time of one service with every beautician, in order of time; none when the service or the branch is not there. */
export async function freeSlots(tx: Tx, question: SlotQuestion): Promise<Slot[]> {
  const [diary] = await readSlotDiaries(tx, question);
  return diary ? freeSlotsOf(diary, wishOf(question)) : [];
}

/** One slot for each free time, spread fairly over the beauticians, or hers when one is named; of a visit with several services too. */
export async function offeredSlots(tx: Tx, question: SlotQuestion): Promise<OfferedSlot[]> {
  const diaries = await readSlotDiaries(tx, question);
  const [diary, ...more] = diaries;
  if (!diary) return [];
  if (more.length === 0) {
    const shifts = shiftsOf(diary);
    const slots = spreadFairly(diary, freeSlotsOf(diary, wishOf(question), shifts), question.lastStaffId, shifts);
    return slots.map((slot) => ({ ...slot, thenStaffIds: [] }));
  }
  const staffIds = wishForEach([question.staffId ?? null], diaries);
  const slots = visitSlots(diaries, { ...wishOf(question), staffIds, lastStaffId: question.lastStaffId });
  return slots.flatMap(({ startsAt, treatments: [first, ...then] }) => {
    if (!first) return [];
    const { staffId, roomId, deviceId } = first;
    return [{ startsAt, staffId, roomId, deviceId, thenStaffIds: then.map((one) => one.staffId) }];
  });
}

/** Times for her and somebody who comes along for another service: at once or one right after the other; none when they never fit together. */
export async function pairedSlots(
  tx: Tx,
  question: SlotQuestion & { besideServiceId: string },
): Promise<OfferedSlot[]> {
  const [hers, others] = await readSlotDiaries(tx, { ...question, thenServiceIds: [question.besideServiceId] });
  if (!hers || !others) return [];
  return pairSlots(hers, others, wishOf(question)).map((slot) => ({ ...slot, thenStaffIds: [] }));
}

/** Every time of the grid with every beautician, free or hidden with its reason; for one service. */
export async function explainedTimes(tx: Tx, question: SlotQuestion): Promise<ExplainedTime[]> {
  const [diary] = await readSlotDiaries(tx, question);
  return diary ? explainTimes(diary, wishOf(question)) : [];
}

function wishOf({ now, from, to, staffId, rules = bookingRules }: SlotQuestion) {
  return { now, from, to, staffIds: staffId ? [staffId] : undefined, rules };
}

/** All that decides the answer: one diary for each service; none when something of it is not there. */
export async function readSlotDiaries(tx: Tx, question: SlotQuestion): Promise<Diary[]> {
  const { from, to, serviceId, thenServiceIds = [] } = question;
  const branch = await readBookingBranch(tx, question.branchId);
  const services = branch && (await readServicesInOrder(tx, branch.businessId, [serviceId, ...thenServiceIds]));
  if (!branch || !services || from > to) return [];
  const span = {
    from: minuteOf(instantOf(addDays(from, -1), "00:00", branch.zone)),
    to: minuteOf(instantOf(addDays(to, 2), "00:00", branch.zone)),
  };
  return withoutStaff(await readDiaries(tx, branch, services, span, question), question.notStaffIds ?? []);
}

function withoutStaff(diaries: Diary[], notStaffIds: readonly string[]): Diary[] {
  if (notStaffIds.length === 0) return diaries;
  return diaries.map((diary) => ({ ...diary, staff: diary.staff.filter(({ id }) => !notStaffIds.includes(id)) }));
}
