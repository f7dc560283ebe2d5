import type { LocalDate } from "../time/calendar-date.ts";
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
  const days = new Map<LocalDate, Span[]>();
  const people = new Map<string, Span[]>();
  const open = (date: LocalDate) => remembered(days, date, () => openSpans(diary, date));
  return {
    open,
    of: (staff, date) => remembered(people, `${staff.id} ${date}`, () => workSpans(diary, staff, date, open(date))),
  };
}

function remembered<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const there = known.get(key);
  if (there !== undefined) return there;
  const value = find();
  known.set(key, value);
  return value;
}
