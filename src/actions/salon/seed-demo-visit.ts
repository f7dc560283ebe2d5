import type { DemoVisit } from "../../domain/salon/demo-customers.ts";
import { workingDayNear } from "../../domain/salon/demo-day.ts";
import { demoPlan } from "../../domain/salon/demo-plan.ts";
import { instantOf, localDate } from "../../domain/time/zone.ts";
import type { InsertedBranch, InsertedSalon } from "../../storage/salon-insert.ts";
import type { ActionContext } from "../context.ts";
import type { SeededCustomer } from "./seed-demo-customers.ts";

const MINUTE_MS = 60_000;

/** Writes one past (completed) or coming (booked) visit of a demo customer. */
export async function seedDemoVisit(
  context: ActionContext,
  salon: InsertedSalon,
  branch: InsertedBranch,
  customer: SeededCustomer,
  visit: DemoVisit,
): Promise<void> {
  const { plan, person, service } = planned(visit);
  const date = workingDayNear(localDate(context.now, plan.zone), visit.daysFromToday, person.hours);
  const startsAt = instantOf(date, visit.time, plan.zone);
  const endsAt = new Date(startsAt.getTime() + service.durationMinutes * MINUTE_MS);
  const past = visit.daysFromToday < 0;
  const id = context.newId();
  const staffId = idOf(new Map(branch.people.map(({ name, id }) => [name, id])), visit.beautician);
  const roomId = branch.rooms.find((room) => room.kind === service.roomKind)?.id ?? null;
  await context.tx.appointment.create({
    data: {
      id,
      branchId: branch.id,
      customerId: customer.id,
      serviceId: idOf(salon.serviceIds, visit.service),
      staffId,
      roomId,
      chatId: customer.chatId,
      startsAt,
      endsAt,
      status: past ? "completed" : "booked",
      priceMinor: service.priceMinor,
      currency: demoPlan.currency,
      createdVia: "webchat",
      createdAt: new Date(Math.min(startsAt.getTime() - 5 * 1440 * MINUTE_MS, context.now.getTime())),
      ...(past ? { arrivedAt: startsAt, completedAt: endsAt, completedTreatment: service.treatment } : {}),
    },
  });
  if (!past) return occupy(context, id, [`staff:${staffId}`, ...(roomId ? [`room:${roomId}`] : [])], startsAt, service);
  customer.lastAppointmentId = id;
  customer.lastVisitEnd = endsAt;
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
