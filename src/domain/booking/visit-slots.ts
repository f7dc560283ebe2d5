import type { Diary } from "./diary.ts";
import { freeSlots, type Wish } from "./free-slots.ts";
import { type PlannedTreatment, visitPlanner } from "./plan-visit.ts";

/** A time at which a whole visit fits, with who gives what. */
export interface VisitSlot {
  startsAt: Date;
  treatments: PlannedTreatment[];
}

/** Which visits are asked for; as for single treatments, with a wish for each of them. */
export interface VisitWish extends Omit<Wish, "staffIds"> {
  /** For each treatment: this beautician, or null for anyone. */
  staffIds: readonly (string | null)[];
  lastStaffId?: string | null;
}

/**
 * One way to have several treatments in one visit for each time on the grid at which there is one: with one beautician if possible, else
 * with several in a row, nobody waiting in between. One diary for each treatment, in the order of the visit; they share what is occupied.
 */
export function visitSlots(diaries: readonly Diary[], wish: VisitWish): VisitSlot[] {
  const [first] = diaries;
  if (!first) return [];
  const { now, rules, staffIds, lastStaffId } = wish;
  const plan = visitPlanner(diaries, now, rules);
  const named = staffIds[0] ?? null;
  const starts = freeSlots(first, { ...wish, staffIds: named === null ? undefined : [named] });
  const found: VisitSlot[] = [];
  let looked = Number.NaN;
  for (const { startsAt } of starts) {
    if (startsAt.getTime() === looked) continue;
    looked = startsAt.getTime();
    const visit = plan({ startsAt, staffIds, lastStaffId });
    if (visit.ok) found.push({ startsAt, treatments: visit.treatments });
  }
  return found;
}
