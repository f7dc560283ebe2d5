import type { DemoVisit } from "../../domain/salon/demo-customers.ts";
import { workingDayNear } from "../../domain/salon/demo-day.ts";
import { demoPlan } from "../../domain/salon/demo-plan.ts";
import { instantOf, localDate } from "../../domain/time/zone.ts";
import type { InsertedBranch, InsertedSalon } from "../../storage/salon-insert.ts";
import type { ActionContext } from "../context.ts";
import type { SeededCustomer } from "./seed-demo-customers.ts";

const MINUTE_MS = 60_000;
const BOOKED_AHEAD_MS = 5 * 1440 * MINUTE_MS;

/** Writes one past (completed) or coming (booked) visit of a demo customer. */
export async function seedDemoVisit(
  context: ActionContext,
  salon: InsertedSalon,
  branch: InsertedBranch,
  customer: SeededCustomer,
  visit: DemoVisit,
): Promise<void> {
  const { service } = planned(visit);
  const { id: customerId, chatId } = customer;
  const id = context.newId();
  const { startsAt, endsAt } = demoVisitTime(visit, context.now);
  const staffId = idOf(new Map(branch.people.map((person) => [person.name, person.id])), visit.beautician);
  const roomId = branch.rooms.find((room) => room.kind === service.roomKind)?.id ?? null;
  const serviceId = idOf(salon.serviceIds, visit.service);
  await context.tx.appointment.create({
    data: {
      ...{ id, branchId: branch.id, customerId, chatId, serviceId, staffId, roomId, startsAt, endsAt },
      ...{ priceMinor: service.priceMinor, currency: demoPlan.currency, createdVia: "webchat" },
      createdAt: new Date(Math.min(startsAt.getTime() - BOOKED_AHEAD_MS, context.now.getTime())),
      status: "booked",
      ...(isPast(visit) ? given(service.treatment, startsAt, endsAt) : {}),
    },
  });
  if (isPast(visit)) Object.assign(customer, { lastAppointmentId: id, lastVisitEnd: endsAt });
  else await occupy(context, id, [`staff:${staffId}`, ...(roomId ? [`room:${roomId}`] : [])], startsAt, service);
}

/** When a visit of the demo begins and ends, seen from now: on a day on which its beautician works. */
export function demoVisitTime(visit: DemoVisit, now: Date): { startsAt: Date; endsAt: Date } {
  const { plan, person, service } = planned(visit);
  const date = workingDayNear(localDate(now, plan.zone), visit.daysFromToday, person.hours);
  const startsAt = instantOf(date, visit.time, plan.zone);
  return { startsAt, endsAt: new Date(startsAt.getTime() + service.durationMinutes * MINUTE_MS) };
}

function isPast(visit: DemoVisit): boolean {
  return visit.daysFromToday < 0;
}

function given(completedTreatment: string, startsAt: Date, endsAt: Date) {
  return { status: "completed", arrivedAt: startsAt, completedAt: endsAt, completedTreatment };
}

function planned(visit: DemoVisit) {
  const [plan] = demoPlan.branches;
  const person = plan?.staff.find((candidate) => candidate.name === visit.beautician);
  const service = demoPlan.services.find((candidate) => candidate.code === visit.service);
  if (!plan || !person || !service) throw new Error(`The demo salon cannot give ${visit.service}.`);
  return { plan, person, service };
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The demo salon has no ${name}.`);
  return id;
}

/** The beautician and the room are taken until everything is clean again. */
async function occupy(
  context: ActionContext,
  appointmentId: string,
  resources: string[],
  startsAt: Date,
  service: { durationMinutes: number; bufferMinutes: number },
): Promise<void> {
  const fromMinute = startsAt.getTime() / MINUTE_MS;
  const toMinute = fromMinute + service.durationMinutes + service.bufferMinutes;
  await context.tx.occupancy.createMany({
    data: resources.map((resource) => ({ id: context.newId(), resource, fromMinute, toMinute, appointmentId })),
  });
}
