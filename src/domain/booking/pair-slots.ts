import { type Diary, occupiedBy } from "./diary.ts";
import { freeSlots, type Slot, type Wish } from "./free-slots.ts";
import { type Fitting, fitTreatment, fittingOf } from "./refusal-for-slot.ts";
import type { Span } from "./span.ts";

/** A time for two: hers, and who gives the other one's, at the same time or right after hers. */
export interface PairSlot extends Slot {
  beside: { startsAt: Date; staffId: string };
}

const MINUTE_MS = 60_000;

/**
 * Times at which two people can be treated in one visit: at the same time with two beauticians where that is possible on any of the wished
 * days, else one right after the other. One slot for each time; the first diary is hers, the second the other's, and they share what is occupied.
 */
export function pairSlots(hers: Diary, others: Diary, wish: Wish): PairSlot[] {
  const slots = freeSlots(hers, wish);
  const first = fittingOf(hers, wish.now, wish.rules);
  const together = pairs(slots, first, others, wish, 0);
  return together.length > 0 ? together : pairs(slots, first, others, wish, hers.durationMinutes);
}

function pairs(slots: readonly Slot[], first: Fitting, others: Diary, wish: Wish, afterMinutes: number): PairSlot[] {
  const found: PairSlot[] = [];
  let taken = Number.NaN;
  for (const slot of slots) {
    if (slot.startsAt.getTime() === taken) continue;
    const hers = fitTreatment(first, slot);
    if (!hers.ok) continue;
    const startsAt = new Date(slot.startsAt.getTime() + afterMinutes * MINUTE_MS);
    const second = fittingOf(withTaken(others, hers.takes), wish.now, wish.rules);
    const beside = others.staff.find(({ id }) => fitTreatment(second, { staffId: id, startsAt }).ok);
    if (!beside) continue;
    taken = slot.startsAt.getTime();
    found.push({ ...slot, beside: { startsAt, staffId: beside.id } });
  }
  return found;
}

/** The diary once she has hers: her beautician, room and device are taken as well. */
function withTaken(diary: Diary, takes: ReadonlyMap<string, Span>): Diary {
  const occupied = new Map(diary.occupied);
  for (const [resource, span] of takes) {
    occupied.set(
      resource,
      [...occupiedBy(diary, resource), span].sort((a, b) => a.from - b.from),
    );
  }
  return { ...diary, occupied };
}
