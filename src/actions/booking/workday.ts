import { openSpans, workSpans } from "../../domain/booking/diary.ts";
import { minuteOf } from "../../domain/booking/span.ts";
import { addDays, type LocalDate } from "../../domain/time/calendar-date.ts";
import { instantOf } from "../../domain/time/zone.ts";
import { readDiary } from "../../storage/booking-diary.ts";
import { readBookingBranch, readService } from "../../storage/booking-services.ts";
import type { Tx } from "../../storage/store.ts";

/** What a date of the branch's calendar is by the plan, whatever is booked: the branch is closed, a beautician is off, or neither. */
export async function workday(
  tx: Tx,
  question: { branchId: string; serviceId: string; staffId: string | null; date: LocalDate },
): Promise<"closed" | "off" | "works"> {
  const { date, staffId } = question;
  const branch = await readBookingBranch(tx, question.branchId);
  const service = branch && (await readService(tx, branch.businessId, question.serviceId));
  if (!branch || !service) return "closed";
  const minuteAt = (day: LocalDate) => minuteOf(instantOf(day, "00:00", branch.zone));
  const diary = await readDiary(
    tx,
    branch,
    service,
    { from: minuteAt(date), to: minuteAt(addDays(date, 2)) },
    { now: instantOf(date, "00:00", branch.zone) },
  );
  if (openSpans(diary, date).length === 0) return "closed";
  const her = diary.staff.find((one) => one.id === staffId);
  return staffId !== null && (!her || workSpans(diary, her, date).length === 0) ? "off" : "works";
}
