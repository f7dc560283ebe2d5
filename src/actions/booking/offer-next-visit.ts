import type { Appointment } from "../../domain/booking/appointment.ts";
import { NEXT_VISIT_DAYS, nextVisitDay, proposeNext, usualTime } from "../../domain/booking/next-visit.ts";
import { nextVisitLaterMessage, nextVisitMessage } from "../../domain/booking/next-visit-messages.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { addDays, earlierOf, type LocalDate, laterOf } from "../../domain/time/calendar-date.ts";
import { outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import { localDate } from "../../domain/time/zone.ts";
import { readAppointment, readAppointments } from "../../storage/booking-appointments.ts";
import {
  type BookingBranch,
  readBeauticians,
  readBookingBranch,
  readCustomerRules,
  readService,
} from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";
import { wantsMessages } from "../customers/wants-messages.ts";
import { sendMessage } from "../message/send-message.ts";
import { offeredSlots } from "./free-slots.ts";
import { comingAppointments } from "./list-appointments.ts";
import { maySheHave } from "./may-she-have.ts";

/** Asked again so long before the day, when it lay beyond what the branch plans. */
const ASK_AHEAD_DAYS = 21;

interface Given {
  appointment: Appointment;
  branch: BookingBranch;
  service: BookableService;
  /** The first good day by the interval of the treatment. */
  from: LocalDate;
}

/**
 * After a visit: offers the next one, once, with a time that is like what she is used to. Nothing is offered to somebody who has another
 * appointment, an open case, no chat that reaches her, or a skin that speaks against it; in the quiet hours it waits for their end.
 */
export async function offerNextVisit(
  context: ActionContext,
  item: { appointmentId: string | null },
): Promise<{ againAt: Date } | null> {
  const given = item.appointmentId ? await readGiven(context, item.appointmentId) : null;
  const chatId = given && (await chatToAsk(context, given.appointment));
  if (!given || !chatId) return null;
  const { customerId } = given.appointment;
  if (!(await wantsMessages(context.tx, { customerId, chatId, category: "next_visit" }))) return null;
  const { quiet, zone } = given.appointment.place;
  const allowed = outsideQuietHours(context.now, quiet, zone);
  if (allowed > context.now) return { againAt: allowed };
  const outgoing = await proposal(context, given);
  const { id, customerId: about } = given.appointment;
  const dedupeKey = `rebook:${id}:${localDate(context.now, zone)}`;
  if (outgoing) await sendMessage(context, { chatId, about, outgoing, dedupeKey });
  return null;
}

/** When she is asked about a next visit that lies beyond what the branch plans; null when the visit is not there. */
export async function whenToAskAgain(context: ActionContext, appointmentId: string): Promise<Date | null> {
  const given = await readGiven(context, appointmentId);
  if (!given) return null;
  const { from, appointment } = given;
  const days = Math.max(
    1,
    Math.round((Date.parse(from) - Date.parse(localDate(context.now, appointment.place.zone))) / 86_400_000),
  );
  return new Date(context.now.getTime() + Math.max(1, days - ASK_AHEAD_DAYS) * 86_400_000);
}

async function readGiven(context: ActionContext, appointmentId: string): Promise<Given | null> {
  const appointment = await readAppointment(context.tx, appointmentId);
  if (appointment?.status !== "completed" || !appointment.completedAt) return null;
  const branch = await readBookingBranch(context.tx, appointment.branchId);
  const service = branch && (await readService(context.tx, branch.businessId, appointment.service.id));
  if (!branch || !service?.active) return null;
  const treatment = appointment.completedTreatment ?? service.treatment;
  const on = localDate(appointment.startsAt, branch.zone);
  return { appointment, branch, service, from: nextVisitDay({ treatment, intervalDays: service.intervalDays, on }) };
}

async function chatToAsk({ tx, now }: ActionContext, appointment: Appointment): Promise<string | null> {
  const { chatId, customerId } = appointment;
  const chat = chatId ? await tx.chat.findUnique({ where: { id: chatId } }) : null;
  if (!chat || chat.unreachableAt || chat.heldByCaseId) return null;
  if ((await comingAppointments(tx, customerId, now)).length > 0) return null;
  const worries = await tx.case.count({ where: { customerId, status: { not: "closed" } } });
  return worries > 0 ? null : chat.id;
}

async function proposal(context: ActionContext, given: Given) {
  const { tx, now } = context;
  const { appointment, branch, service } = given;
  const { customerId } = appointment;
  const today = localDate(now, branch.zone);
  const skin = await maySheHave(tx, { customerId, branch, services: [service], now });
  const from = skin.firstDay(laterOf(given.from, addDays(today, 1)));
  if (from === null) return null;
  const rules = await readCustomerRules(tx, branch, customerId);
  const horizon = addDays(today, rules.horizonDays);
  if (from > horizon) return nextVisitLaterMessage(appointment, from);
  const to = earlierOf(addDays(from, NEXT_VISIT_DAYS - 1), horizon);
  const wish = { staffId: appointment.staff.id, from, zone: branch.zone };
  const question = { branchId: branch.id, serviceId: service.id, from, to, now, customerId, rules };
  const hers = await offeredSlots(tx, { ...question, staffId: wish.staffId });
  const anyone = await offeredSlots(tx, { ...question, lastStaffId: wish.staffId });
  const free = [...hers, ...anyone].filter((slot) => skin.refusalOn(localDate(slot.startsAt, branch.zone)) === null);
  const slot = proposeNext(free, usualTime(await pastVisits(context, customerId), branch.zone), wish);
  const people = slot ? await readBeauticians(tx, branch.id, service.id) : [];
  const beautician = people.find((one) => one.id === slot?.staffId);
  return slot && beautician ? nextVisitMessage(appointment, { ...slot, beautician: beautician.name }) : null;
}

/** Newest first. */
async function pastVisits({ tx, now }: ActionContext, customerId: string): Promise<Date[]> {
  const visits = await readAppointments(tx, { customerId, statuses: ["completed"] });
  const begun = visits.map((visit) => visit.startsAt).reverse();
  return begun.length > 0 ? begun : [now];
}
