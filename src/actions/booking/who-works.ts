import { openSpans, workSpans } from "../../domain/booking/diary.ts";
import { minuteOf } from "../../domain/booking/span.ts";
import { addDays, type LocalDate } from "../../domain/time/calendar-date.ts";
import { instantOf } from "../../domain/time/zone.ts";
import { readTeam } from "../../storage/booking-diary.ts";
import { readBeauticians, readBookingBranch } from "../../storage/booking-services.ts";
import type { Tx } from "../../storage/store.ts";

/**
 * Who works on a date of the branch's calendar by the plan, whatever is booked: their names; none when all are off, null when the
 * branch is closed then.
 */
export async function whoWorks(
  tx: Tx,
  { branchId, date }: { branchId: string; date: LocalDate },
): Promise<string[] | null> {
  const branch = await readBookingBranch(tx, branchId);
  if (!branch) return null;
  const minuteAt = (day: LocalDate) => minuteOf(instantOf(day, "00:00", branch.zone));
  const team = await readTeam(tx, branch, { from: minuteAt(date), to: minuteAt(addDays(date, 2)) });
  if (openSpans(team, date).length === 0) return null;
  const there = team.staff.filter((one) => workSpans(team, one, date).length > 0).map(({ id }) => id);
  const beauticians = await readBeauticians(tx, branchId);
  return beauticians.filter(({ id }) => there.includes(id)).map(({ name }) => name);
}
