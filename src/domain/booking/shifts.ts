import type { LocalDate } from "../time/calendar-date.ts";
import { type CalendarDay, calendarDay } from "./calendar-day.ts";
import { type Diary, type DiaryStaff, openSpans, workSpans } from "./diary.ts";
import type { Span } from "./span.ts";

/** The working days of a diary, each worked out once. */
export interface Shifts {
  /** When the branch is open. */
  open(date: LocalDate): Span[];
  /** When the beautician works while the branch is open. */
  of(staff: DiaryStaff, date: LocalDate): Span[];
}

/** Remembers the shifts of a diary that is asked about many times; whoever changes its hours asks anew. */
export function shiftsOf(diary: Diary): Shifts {
  const days = new Map<LocalDate, CalendarDay>();
  const opened = new Map<LocalDate, Span[]>();
  const people = new Map<DiaryStaff, Map<LocalDate, Span[]>>();
  const day = (date: LocalDate) => remembered(days, date, () => calendarDay(date, diary.zone));
  const open = (date: LocalDate) => remembered(opened, date, () => openSpans(diary, date, day(date)));
  return {
    open,
    of: (staff, date) => {
      const hers = remembered(people, staff, () => new Map<LocalDate, Span[]>());
      return remembered(hers, date, () => workSpans(diary, staff, date, day(date), open(date)));
    },
  };
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const there = known.get(key);
  if (there !== undefined) return there;
  const value = find();
  known.set(key, value);
  return value;
}
