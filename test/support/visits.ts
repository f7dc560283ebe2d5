import { completeVisit } from "../../src/actions/booking/complete-visit.ts";
import { perform, systemActor } from "../../src/actions/context.ts";
import type { TestHouse } from "./chat-driver.ts";

const MINUTE_MS = 60_000;

/** A booked visit of a customer, starting that many hours from now; returns its id. */
export async function bookVisit(
  { afterglow, salon, store }: TestHouse,
  customer: { customerId: string; chatId: string | null },
  service: string,
  inHours = 48,
): Promise<string> {
  const id = afterglow.house.newId();
  const startsAt = new Date(afterglow.house.now().getTime() + inHours * 60 * MINUTE_MS);
  await store.transact((tx) =>
    tx.appointment.create({
      data: {
        id,
        branchId: salon.branchId,
        customerId: customer.customerId,
        serviceId: salon.serviceIds[service] ?? "",
        staffId: salon.staffIds.林知夏 ?? "",
        chatId: customer.chatId,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 60 * MINUTE_MS),
        status: "booked",
        priceMinor: 38000,
        currency: "CNY",
        createdVia: "webchat",
        createdAt: afterglow.house.now(),
      },
    }),
  );
  return id;
}

/** The visit took place and is over now; its aftercare starts, and what is due is sent. */
export async function visitOver(house: TestHouse, appointmentId: string): Promise<void> {
  const done = await perform(house.afterglow.house, systemActor, (context) =>
    completeVisit(context, { appointmentId }),
  );
  if (!done.ok) throw new Error(done.reason);
  await house.afterglow.settle();
}

/** A visit that is booked and over at once. */
export async function treated(
  house: TestHouse,
  customer: { customerId: string; chatId: string | null },
  service: string,
): Promise<string> {
  const id = await bookVisit(house, customer, service, 1);
  await visitOver(house, id);
  return id;
}
