import type { Diary } from "../../domain/booking/diary.ts";
import { spreadFairly } from "../../domain/booking/fair-spread.ts";
import { refusalForInterval } from "../../domain/booking/recovery-interval.ts";
import { type Refusal, type RefusalReason, refuse } from "../../domain/booking/refusal.ts";
import { refusalForSlot } from "../../domain/booking/refusal-for-slot.ts";
import type { BookingRules } from "../../domain/booking/rules.ts";
import { type BookableService, mayBeGiven } from "../../domain/booking/service.ts";
import { minuteOf, type Span } from "../../domain/booking/span.ts";
import { localDate } from "../../domain/time/zone.ts";
import { readSameTreatments } from "../../storage/booking-appointments.ts";
import { readDiary } from "../../storage/booking-diary.ts";
import type { BookingBranch } from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";

/** A time that somebody wants, for a booking or a move. */
export interface WantedTime {
  branch: BookingBranch;
  service: BookableService;
  customerId: string;
  startsAt: Date;
  /** null: whoever has the fewest appointments that day. */
  staffId: string | null;
  rules: BookingRules;
  /** The appointment that is being moved. */
  exceptAppointmentId?: string;
  /** A member of staff knows why the skin may be treated sooner. */
  skipInterval?: boolean;
}

export interface ChosenSlot {
  ok: true;
  staffId: string;
  roomIds: string[] | null;
  startsAt: Date;
  endsAt: Date;
  /** With the time for disinfecting. */
  span: Span;
}

const DAY_MINUTES = 1440;
const MINUTE_MS = 60_000;

/** Who and which rooms can take the treatment then; everything but the final word of the database is decided here. */
export async function chooseSlot(context: ActionContext, wanted: WantedTime): Promise<ChosenSlot | Refusal> {
  const { branch, service, startsAt } = wanted;
  if (!mayBeGiven(service.treatment, branch.licence)) return refuse("clinic_only");
  const start = minuteOf(startsAt);
  const around = { from: start - DAY_MINUTES, to: start + 2 * DAY_MINUTES };
  const diary = await readDiary(context.tx, branch, service, around, wanted.exceptAppointmentId);
  const staff = chooseStaff(diary, wanted, context.now);
  if (!staff.ok) return staff;
  const interval = wanted.skipInterval ? null : await refusalForRecovery(context, wanted);
  if (interval) return interval;
  return {
    ok: true,
    staffId: staff.staffId,
    roomIds: diary.rooms,
    startsAt,
    endsAt: new Date(startsAt.getTime() + service.durationMinutes * MINUTE_MS),
    span: { from: start, to: start + service.durationMinutes + service.bufferMinutes },
  };
}

function chooseStaff(diary: Diary, wanted: WantedTime, now: Date): { ok: true; staffId: string } | Refusal {
  const { startsAt, rules } = wanted;
  const ids = wanted.staffId ? [wanted.staffId] : diary.staff.map((one) => one.id);
  const refusals: Refusal[] = [];
  const free = ids.filter((staffId) => {
    const refusal = refusalForSlot(diary, { staffId, startsAt }, now, rules);
    if (refusal) refusals.push(refusal);
    return refusal === null;
  });
  const slots = free.map((staffId) => ({ startsAt, staffId, roomId: null }));
  const [slot] = spreadFairly(diary, slots);
  if (slot) return { ok: true, staffId: slot.staffId };
  return refusals.sort((a, b) => nearness(a.reason) - nearness(b.reason))[0] ?? refuse("not_skilled");
}

/** When everybody is refused for another reason, the one that came nearest is told. */
function nearness(reason: RefusalReason): number {
  const order: RefusalReason[] = ["no_room", "taken", "away"];
  const at = order.indexOf(reason);
  return at < 0 ? order.length : at;
}

async function refusalForRecovery(context: ActionContext, wanted: WantedTime): Promise<Refusal | null> {
  const { service, branch } = wanted;
  if (service.intervalDays <= 0) return null;
  const others = await readSameTreatments(context.tx, wanted.customerId, service.treatment, wanted.exceptAppointmentId);
  return refusalForInterval(others, localDate(wanted.startsAt, branch.zone), service.intervalDays, branch.zone);
}
