import type { Diary } from "../../domain/booking/diary.ts";
import { type PlannedVisit, visitPlanner, wishForEach } from "../../domain/booking/plan-visit.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import type { BookingRules } from "../../domain/booking/rules.ts";
import { type BookableService, mayBeGiven } from "../../domain/booking/service.ts";
import { minuteOf } from "../../domain/booking/span.ts";
import { MOST_SERVICES, readDiaries } from "../../storage/booking-diary.ts";
import type { BookingBranch } from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";
import { checkSkin } from "./check-skin.ts";
import type { ToldSkin } from "./may-she-have.ts";

/** A time that somebody wants, for a booking or a move. */
export interface WantedTime {
  branch: BookingBranch;
  /** In the order of the visit; usually one. */
  services: readonly BookableService[];
  customerId: string;
  startsAt: Date;
  /** For each service, null: whoever has the fewest appointments that day. One for several: everything of it that she is trained for. */
  staffIds: readonly (string | null)[];
  rules: BookingRules;
  /** The appointments that are being moved. */
  exceptAppointmentIds?: readonly string[];
  /** Only this room, when one is needed. */
  roomId?: string;
  /** What she said of her skin in this conversation. */
  told?: ToldSkin;
  /** For somebody whose name is not known yet: her own holds stand in the way, and the skin is asked about later. */
  unnamed?: true | undefined;
  /** A member of staff says why the skin may be treated all the same. */
  override?: string;
}

export interface ChosenVisit extends PlannedVisit {
  /** The rules of the skin that were set aside. */
  overridden: string[];
}

const DAY_MINUTES = 1440;

/** Who and which rooms and devices can take the visit then; everything but the final word of the database is decided here. */
export async function chooseSlot(context: ActionContext, wanted: WantedTime): Promise<ChosenVisit | Refusal> {
  const { branch, services, startsAt, roomId } = wanted;
  if (!fitTogether(services)) return refuse("not_together");
  if (services.some((service) => !mayBeGiven(service.treatment, branch.licence))) return refuse("clinic_only");
  const start = minuteOf(startsAt);
  const around = { from: start - DAY_MINUTES, to: start + 2 * DAY_MINUTES };
  const customerId = wanted.unnamed ? null : wanted.customerId;
  const reader = { exceptAppointmentIds: wanted.exceptAppointmentIds, customerId, now: context.now };
  const read = await readDiaries(context.tx, branch, services, around, reader);
  const diaries = roomId === undefined ? read : read.map((diary) => onlyIn(roomId, diary));
  const plan = visitPlanner(diaries, context.now, wanted.rules);
  const visit = plan({ startsAt, staffIds: wishForEach(wanted.staffIds, diaries) });
  if (!visit.ok) return visit;
  if (wanted.unnamed) return { ...visit, overridden: [] };
  const skin = await checkSkin(context, wanted);
  return skin.ok ? { ...visit, overridden: skin.overridden } : skin;
}

/** A room that is none of the branch's own of that kind is as good as taken. */
function onlyIn(roomId: string, diary: Diary): Diary {
  return { ...diary, rooms: diary.rooms === null ? null : diary.rooms.filter((id) => id === roomId) };
}

function fitTogether(services: readonly BookableService[]): boolean {
  return services.length <= MOST_SERVICES && new Set(services.map((service) => service.id)).size === services.length;
}
