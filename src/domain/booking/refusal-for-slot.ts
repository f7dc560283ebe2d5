import { addDays } from "../time/calendar-date.ts";
import { localDate } from "../time/zone.ts";
import { type Diary, occupiedBy, openSpans, staffResource, workSpans } from "./diary.ts";
import { roomFinder } from "./free-slots.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { BookingRules } from "./rules.ts";
import { isFree, minuteOf, type Span, within } from "./span.ts";

/** Why a treatment cannot start with this beautician at this instant, null when it can: the same rules as freeSlots, minute for minute. */
export function refusalForSlot(
  diary: Diary,
  asked: { staffId: string; startsAt: Date },
  now: Date,
  rules: BookingRules,
): Refusal | null {
  const start = minuteOf(asked.startsAt);
  const treatment: Span = { from: start, to: start + diary.durationMinutes };
  const outside = refusalForInstant(diary, asked.startsAt, treatment, now, rules);
  if (outside) return outside;
  const staff = diary.staff.find((one) => one.id === asked.staffId);
  if (!staff) return refuse("not_skilled");
  const works = candidateDates(diary, asked.startsAt).some((date) =>
    workSpans(diary, staff, date).some((span) => within(treatment, span)),
  );
  if (!works) return refuse("away");
  const needed: Span = { from: start, to: treatment.to + diary.bufferMinutes };
  if (!isFree(occupiedBy(diary, staffResource(staff.id)), needed)) return refuse("taken");
  return roomFinder(diary)(start) === undefined ? refuse("no_room") : null;
}

function refusalForInstant(
  diary: Diary,
  startsAt: Date,
  treatment: Span,
  now: Date,
  rules: BookingRules,
): Refusal | null {
  if (startsAt <= now) return refuse("past");
  if (startsAt.getTime() < Math.ceil(now.getTime() / 60_000) * 60_000 + rules.leadMinutes * 60_000)
    return refuse("too_late");
  if (localDate(startsAt, diary.zone) > addDays(localDate(now, diary.zone), rules.horizonDays))
    return refuse("too_far");
  const open = candidateDates(diary, startsAt).some((date) =>
    openSpans(diary, date).some((span) => within(treatment, span)),
  );
  return open ? null : refuse("closed");
}

/** The day itself, and the day before for a shift that runs past midnight. */
function candidateDates(diary: Diary, startsAt: Date): string[] {
  const date = localDate(startsAt, diary.zone);
  return [date, addDays(date, -1)];
}
