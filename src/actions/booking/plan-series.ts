import type { Visit } from "../../domain/booking/appointment.ts";
import type { Refusal } from "../../domain/booking/refusal.ts";
import { seriesRules } from "../../domain/booking/rules.ts";
import { datesAfter, type SeriesRule } from "../../domain/booking/series.ts";
import { addDays, type LocalDate } from "../../domain/time/calendar-date.ts";
import { instantOf, localDate, localTime } from "../../domain/time/zone.ts";
import { readBookingBranch, readServicesInOrder } from "../../storage/booking-services.ts";
import { readSkinFacts } from "../../storage/skin-facts.ts";
import type { ActionContext } from "../context.ts";
import { type OfferedSlot, offeredSlots } from "./free-slots.ts";
import { answerFor } from "./may-she-have.ts";

/** One visit of a series as it is proposed. */
export interface ProposedVisit {
  /** The day and time by the rule. */
  wanted: Date;
  /** Where it fits; null when nothing is free around it, or her skin says no. */
  slot: { startsAt: Date; staffIds: readonly string[] } | null;
  /** Her skin's reason, when that is why. */
  refusal: Refusal | null;
}

/** So many days around the wanted one a free time is looked for. */
const DAYS_AROUND = 3;
/** So many days a visit may be later for her skin's sake. */
const SKIN_DAYS = 7;

/**
 * Proposes when the visits that follow a first one can be: the same services, beauticians and hour on the days of the rule, else the
 * nearest free time within three days, with the rules of the skin as if those before were booked already. Nothing is written. `moving` are those
 * that are there already, in their order: what they take counts as free.
 */
export async function planSeries(
  context: ActionContext,
  first: Visit,
  rule: SeriesRule,
  times: number,
  moving: readonly Visit[] = [],
): Promise<ProposedVisit[]> {
  const branch = await readBookingBranch(context.tx, first.branchId);
  const serviceIds = first.parts.map((part) => part.service.id);
  const services = branch && (await readServicesInOrder(context.tx, branch.businessId, serviceIds));
  if (!branch || !services) return [];
  const { zone, businessId } = branch;
  const { tx, now } = context;
  const { customerId } = first;
  const exceptAppointmentIds = moving.flatMap(idsOf);
  const facts = await readSkinFacts(tx, { customerId, businessId, zone, now, exceptAppointmentIds });
  const treatments = [...facts.treatments];
  const proposed: ProposedVisit[] = [];
  const dates = datesAfter(localDate(first.startsAt, zone), rule, times - 1);
  for (const [index, date] of dates.entries()) {
    const wanted = instantOf(date, localTime(first.startsAt, zone), zone);
    const skin = answerFor({ ...facts, treatments: [...treatments] }, services);
    const allowed = (day: LocalDate) => skin.refusalOn(day) === null;
    const refusal = skin.refusalOn(date);
    const waits = refusal?.firstDay !== undefined && refusal.firstDay <= addDays(date, SKIN_DAYS);
    const from = waits ? (refusal.firstDay ?? date) : date;
    const around = { wanted, from, zone, allowed, itself: moving[index] ?? null };
    const slot = refusal && !waits ? null : await nearest(context, first, around);
    proposed.push({ wanted, slot, refusal: slot ? null : refusal });
    if (slot) for (const { treatment } of services) treatments.push({ treatment, startsAt: slot.startsAt });
  }
  return proposed;
}

interface Around {
  wanted: Date;
  from: LocalDate;
  zone: string;
  allowed(day: LocalDate): boolean;
  /** What is being moved there. */
  itself: Visit | null;
}

/** The wanted time with the same people when it is free, else the nearest one. */
async function nearest(context: ActionContext, first: Visit, around: Around): Promise<ProposedVisit["slot"]> {
  const { wanted, from, zone, allowed, itself } = around;
  const exceptAppointmentIds = itself ? idsOf(itself) : [];
  const [serviceId = "", ...thenServiceIds] = first.parts.map((part) => part.service.id);
  const { branchId, customerId } = first;
  const slots = await offeredSlots(context.tx, {
    ...{ branchId, serviceId, thenServiceIds, staffId: first.parts[0]?.staff.id ?? null, customerId },
    ...{ from: addDays(from, -DAYS_AROUND), to: addDays(from, DAYS_AROUND), now: context.now, exceptAppointmentIds },
    rules: { ...seriesRules, stepMinutes: 15 },
  });
  const distance = (slot: OfferedSlot) => Math.abs(slot.startsAt.getTime() - wanted.getTime());
  const [best] = slots
    .filter((slot) => allowed(localDate(slot.startsAt, zone)))
    .sort((one, other) => distance(one) - distance(other));
  return best ? { startsAt: best.startsAt, staffIds: [best.staffId, ...best.thenStaffIds] } : null;
}

function idsOf({ parts }: Pick<Visit, "parts">): string[] {
  return parts.map((part) => part.id);
}
