import type { Slot } from "../../domain/booking/free-slots.ts";
import { bookingRules } from "../../domain/booking/rules.ts";
import { addDays, type LocalDate, laterOf } from "../../domain/time/calendar-date.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { Tx } from "../../storage/store.ts";
import { offeredSlots, type SlotQuestion } from "./free-slots.ts";

export interface NearestQuestion extends Omit<SlotQuestion, "from" | "to"> {
  /** The branch's IANA zone. */
  zone: string;
  /** The time that was wanted. */
  around: Date;
  count: number;
  /** Whether her skin allows that day; every day when absent. */
  allowed?(date: LocalDate): boolean;
}

/** The free times nearest to a wanted one, in order of time: first within three days of it, else within three weeks. */
export async function nearestFreeSlots(
  tx: Tx,
  question: NearestQuestion,
  read = (days: { from: LocalDate; to: LocalDate }): Promise<Slot[]> => offeredSlots(tx, { ...question, ...days }),
): Promise<Slot[]> {
  const { horizonDays } = question.rules ?? bookingRules;
  for (const days of [3, 21, horizonDays]) {
    const date = localDate(question.around, question.zone);
    const from = laterOf(addDays(date, -days), localDate(question.now, question.zone));
    const found = await read({ from, to: addDays(date, days) });
    const slots = found.filter((slot) => question.allowed?.(localDate(slot.startsAt, question.zone)) ?? true);
    if (slots.length >= question.count || days === horizonDays) return nearest(slots, question);
  }
  return [];
}

function nearest(slots: Slot[], question: NearestQuestion): Slot[] {
  const distance = (slot: Slot) => Math.abs(slot.startsAt.getTime() - question.around.getTime());
  return [...slots]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, question.count)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
