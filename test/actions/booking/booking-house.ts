import { randomUUID } from "node:crypto";
import { bookAppointment } from "../../../src/actions/booking/book-appointment.ts";
import { type ActionContext, type Actor, systemActor } from "../../../src/actions/context.ts";
import { instantOf } from "../../../src/domain/time/zone.ts";
import { type Engine, freshStore, type TestStore } from "../../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../../support/demo-salon.ts";

export interface BookingHouse extends TestStore {
  salon: TestSalon;
  /** Runs an action as somebody, in its own transaction. */
  as<T>(actor: Actor, action: (context: ActionContext) => Promise<T>, now?: Date): Promise<T>;
  newCustomer(name: string): Promise<Actor & { kind: "customer"; chatId: string }>;
  /** Books for a customer as herself. */
  book(
    customer: { id: string; name: string; chatId: string },
    service: string,
    beautician: string | null,
    startsAt: Date,
    now?: Date,
  ): ReturnType<typeof bookAppointment>;
}

export const owner = (salon: TestSalon): Actor => ({
  kind: "staff",
  id: salon.staffIds.沈嘉禾 ?? "",
  name: "沈嘉禾",
  role: "owner",
  branchId: salon.branchId,
});

export const beautician = (salon: TestSalon, name = "林知夏"): Actor => ({
  kind: "staff",
  id: salon.staffIds[name] ?? "",
  name,
  role: "beautician",
  branchId: salon.branchId,
});

/** A wall-clock time in the demo salon. */
export const at = (date: string, time: string) => instantOf(date, time, "Asia/Shanghai");

/** The demo salon in a fresh database, on the Saturday of testNow. */
export async function bookingHouse(engine: Engine): Promise<BookingHouse> {
  const store = await freshStore(engine);
  const salon = await seedTestSalon(store.store);
  const as: BookingHouse["as"] = (actor, action, now = testNow) =>
    store.store.transact((tx) => action({ tx, now, newId: randomUUID, actor }));
  return {
    ...store,
    salon,
    as,
    newCustomer: (name) => as(systemActor, (context) => insertCustomer(context, salon, name)),
    book: (customer, service, who, startsAt, now) =>
      as(
        { kind: "customer", id: customer.id, name: customer.name },
        (context) =>
          bookAppointment(context, {
            branchId: salon.branchId,
            customerId: customer.id,
            serviceId: salon.serviceIds[service] ?? service,
            staffId: who ? (salon.staffIds[who] ?? who) : null,
            startsAt,
            chatId: customer.chatId,
            via: "webchat",
          }),
        now,
      ),
  };
}

async function insertCustomer(context: ActionContext, salon: TestSalon, name: string) {
  const { tx, now } = context;
  const id = randomUUID();
  const chatId = randomUUID();
  const { businessId, branchId } = salon;
  await tx.customer.create({ data: { id, businessId, branchId, name, locale: "zh-CN", createdAt: now } });
  await tx.chat.create({
    data: {
      ...{ id: chatId, key: `webchat:${chatId}`, kind: "customer", channel: "webchat", externalId: chatId },
      ...{ customerId: id, branchId, locale: "zh-CN", createdAt: now },
    },
  });
  return { kind: "customer" as const, id, name, chatId };
}
