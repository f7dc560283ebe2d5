import type { BookedVia, Visit } from "../../domain/booking/appointment.ts";
import { bookedMessage } from "../../domain/booking/appointment-messages.ts";
import type { PlannedVisit } from "../../domain/booking/plan-visit.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { type BookingRules, seriesRules, staffBookingRules } from "../../domain/booking/rules.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { asVisits } from "../../domain/booking/visit.ts";
import { localDate } from "../../domain/time/zone.ts";
import { insertAppointment, readAppointments } from "../../storage/booking-appointments.ts";
import { dropHolds } from "../../storage/booking-holds.ts";
import {
  type BookingBranch,
  readBookingBranch,
  readCustomerRules,
  readServicesInOrder,
} from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";
import { askToSign } from "../intake/offer-to-sign.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { mayTouch } from "./access.ts";
import { awaitPerson } from "./await-person.ts";
import { checkAge } from "./check-age.ts";
import { recordOverride } from "./check-skin.ts";
import { chooseSlot, type WantedTime } from "./choose-slot.ts";
import type { ToldSkin } from "./may-she-have.ts";
import { remindOf } from "./remind.ts";
import { waitNoMore } from "./stop-waiting.ts";
import { PLAN_TRIES, takeSlot } from "./take-slot.ts";
import { tellCustomer } from "./tell-customer.ts";
import { forgetAppointments, readWholeVisit } from "./visit-of.ts";

export interface BookingInput {
  branchId: string;
  customerId: string;
  serviceId: string;
  /** Further services in the same visit, one after the other. */
  thenServiceIds?: readonly string[];
  /** null: any beautician; the one with the fewest appointments that day is taken. For a visit: everything of it that she is trained for. */
  staffId: string | null;
  /** Who gives the further services, when that was settled. */
  thenStaffIds?: readonly (string | null)[];
  startsAt: Date;
  /** Where the reminder and the care go. */
  chatId?: string | null;
  via: BookedVia;
  /** What she said of her skin in this conversation, besides what is in her file. */
  told?: ToldSkin;
  /** It was promised to her, or belongs to a series: how near and how far ahead she may book does not count. */
  promised?: true;
  /** One message about several bookings follows: she is not told of this one by itself. */
  quiet?: true;
  /** Staff only: why a rule of the skin is set aside this once. Who may, and what it leaves behind: check-skin.ts. */
  skinOverride?: string;
  /** Staff only: the parent or guardian who agrees and signs for who is 14 to 17. */
  guardian?: string | undefined;
}

/**
 * Books an appointment, or a visit of several, or refuses kindly: taken, held, no_room, no_device, past, too_late, too_far, closed, away,
 * not_skilled, not_together, clinic_only, not_offered, too_young, guardian_needed (14 to 17 without a guardian's word), not_found, or for her skin's sake (skin-obstacle.ts), with the first day that works
 * where there is one. The same booking of the same
 * customer a second time changes nothing. What she held becomes the appointment in the same transaction; any other hold of hers is given
 * back. A reminder is scheduled; the customer is told when somebody else books for her.
 */
export async function bookAppointment(
  context: ActionContext,
  input: BookingInput,
): Promise<{ ok: true; appointment: Visit; already: boolean } | Refusal> {
  const place = await readPlace(context, input);
  if (!place) return refuse("not_offered");
  if (!(await isCustomer(context, input, place.branch))) return refuse("not_found");
  const age = await checkAge(context, { ...input, on: localDate(input.startsAt, place.branch.zone) });
  if (age) return refuse(age);
  const same = await sameBooking(context, input);
  if (same) return { ok: true, appointment: same, already: true };
  const { branchId, customerId } = input;
  await dropHolds(context.tx, { branchId, customerId, now: context.now });
  const written = await chooseAndWrite(context, input, place);
  if ("ok" in written) return written;
  const appointment = await awaitPerson(context, written);
  await remindOf(context, appointment);
  for (const { id } of appointment.parts) {
    await recordAudit(context, "appointment.book", { kind: "appointment", id });
  }
  const date = localDate(input.startsAt, place.branch.zone);
  await waitNoMore(context, { branchId, customerId, serviceIds: serviceIdsOf(input), date });
  if (!input.quiet) await tellCustomer(context, appointment, bookedMessage);
  // Whoever books in her own chat is asked at the end of the questions there.
  if (context.actor.kind !== "customer" && !appointment.awaitsStaffSince) {
    await askToSign(context, appointment, { key: "risk-offer", dedupeKey: `sign:${appointment.id}` });
  }
  return { ok: true, appointment, already: false };
}

interface Place {
  branch: BookingBranch;
  services: BookableService[];
}

function serviceIdsOf({ serviceId, thenServiceIds = [] }: BookingInput): string[] {
  return [serviceId, ...thenServiceIds];
}

async function readPlace(context: ActionContext, input: BookingInput): Promise<Place | null> {
  const branch = await readBookingBranch(context.tx, input.branchId);
  const services = branch && (await readServicesInOrder(context.tx, branch.businessId, serviceIdsOf(input)));
  return branch && services?.every((service) => service.active) ? { branch, services } : null;
}

async function isCustomer(context: ActionContext, input: BookingInput, branch: BookingBranch): Promise<boolean> {
  if (!mayTouch(context.actor, input, "appointment.book")) return false;
  const customer = await context.tx.customer.findUnique({ where: { id: input.customerId } });
  return customer?.businessId === branch.businessId;
}

/** What she has booked already at that time, when it is the same. */
export async function sameBooking(context: ActionContext, input: BookingInput): Promise<Visit | undefined> {
  const after = new Date(input.startsAt.getTime() + 1);
  const { customerId, branchId, staffId, startsAt } = input;
  const filter = { customerId, branchId, from: startsAt, statuses: ["booked", "confirmed"] as const };
  const [there] = await readAppointments(context.tx, { ...filter, to: after });
  if (!there || (staffId !== null && there.staff.id !== staffId)) return undefined;
  const visitId = there.visitId;
  const parts = visitId === null ? [there] : await readAppointments(context.tx, { ...filter, visitId });
  const visit = asVisits(parts)[0];
  const same = visit?.parts.map((part) => part.service.id).join() === serviceIdsOf(input).join();
  return same ? visit : undefined;
}

async function chooseAndWrite(context: ActionContext, input: BookingInput, place: Place): Promise<Visit | Refusal> {
  const wanted: WantedTime = {
    ...place,
    customerId: input.customerId,
    startsAt: input.startsAt,
    staffIds: [input.staffId, ...(input.thenStaffIds ?? [])],
    rules: await rulesFor(context, input, place.branch),
    told: input.told,
    override: input.skinOverride,
  };
  for (let attempt = 0; attempt < PLAN_TRIES; attempt++) {
    const planned = await chooseSlot(context, wanted);
    if (!planned.ok) return planned;
    const written = await writeDown(context, input, place.services, planned);
    if (!written) continue;
    await recordOverride(context, written, planned.overridden, input.skinOverride);
    return written;
  }
  return refuse("taken");
}

async function rulesFor(
  context: ActionContext,
  { promised, customerId }: BookingInput,
  branch: BookingBranch,
): Promise<BookingRules> {
  if (context.actor.kind !== "customer") return staffBookingRules;
  return promised ? seriesRules : readCustomerRules(context.tx, branch, customerId);
}

/** null when something of it was taken meanwhile: then nothing is written. */
async function writeDown(
  context: ActionContext,
  input: BookingInput,
  services: readonly BookableService[],
  { treatments }: PlannedVisit,
): Promise<Visit | null> {
  const { branchId, customerId, chatId = null, via } = input;
  const ids = treatments.map(() => context.newId());
  const visitId = treatments.length > 1 ? (ids[0] ?? null) : null;
  for (const [index, treatment] of treatments.entries()) {
    const { staffId, roomId, deviceId, startsAt, endsAt, takes } = treatment;
    const service = services[index];
    const id = ids[index];
    if (!service || !id) throw new Error("A planned treatment belongs to no service.");
    const { priceMinor, currency } = service;
    await insertAppointment(context.tx, {
      ...{ id, branchId, customerId, chatId, staffId, startsAt, endsAt, priceMinor, currency, visitId },
      ...{ serviceId: service.id, roomId, deviceId, createdVia: via, createdAt: context.now },
    });
    if (await takeSlot(context, { appointmentId: id, takes })) continue;
    await forgetAppointments(context, ids.slice(0, index + 1));
    return null;
  }
  return readWholeVisit(context, ids);
}
