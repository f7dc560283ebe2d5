import { randomUUID } from "node:crypto";
import { takeWaitOffer } from "../../../src/actions/booking/answer-wait-offer.ts";
import { cancelAppointment } from "../../../src/actions/booking/cancel-appointment.ts";
import { joinWaitlist } from "../../../src/actions/booking/join-waitlist.ts";
import type { House } from "../../../src/actions/context.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { dueHandlers } from "../../../src/jobs/due-handlers.ts";
import { runDue } from "../../../src/jobs/run-due.ts";
import type { Engine } from "../../support/databases.ts";
import { testNow } from "../../support/demo-salon.ts";
import { at, type BookingHouse, bookingHouse } from "./booking-house.ts";

const MINUTE = 60_000;
export type Customer = Awaited<ReturnType<BookingHouse["newCustomer"]>>;
type Wish = Partial<Parameters<typeof joinWaitlist>[1]>;

/** A salon in which people wait; its clock stands still until a test moves it. */
export class WaitingHouse {
  day = "2026-11-23";
  now = testNow;
  private constructor(readonly house: BookingHouse) {}

  static async open(engine: Engine): Promise<WaitingHouse> {
    return new WaitingHouse(await bookingHouse(engine));
  }

  get db() {
    return this.house.store.db;
  }

  /** A running product over the same database; with a store of its own, as after a restart or in a second process. */
  product(store = this.house.store, later = 0): House {
    return {
      ...{ store, newId: randomUUID, wake: () => {}, listen: () => () => {} },
      now: () => new Date(this.now.getTime() + later),
      log: { info: () => {}, error: (words, facts) => console.error(words, facts) },
    };
  }

  tick(minutes = 0): Promise<number> {
    this.now = new Date(this.now.getTime() + minutes * MINUTE);
    return runDue(this.product(), dueHandlers);
  }

  /** A day of its own for each test, on which somebody has that time of 林知夏; the clock is at ten of the first day, nobody waits. */
  async takenAt(time: string) {
    const { house } = this;
    this.now = testNow;
    await this.db.waitEntry.deleteMany();
    await this.db.dueItem.deleteMany({ where: { kind: { startsWith: "waitlist" } } });
    const first = await house.newCustomer("先来的");
    for (let tries = 0; tries < 7; tries++) {
      this.day = addDays(this.day, 1);
      const startsAt = at(this.day, time);
      const booked = await house.book(first, "LED", "林知夏", startsAt);
      if (booked.ok) return { first, appointmentId: booked.appointment.id, startsAt };
    }
    throw new Error("She never works.");
  }

  wait(customer: Customer, more: Wish = {}) {
    const { salon } = this.house;
    const input = {
      ...{ branchId: salon.branchId, customerId: customer.id, chatId: customer.chatId },
      ...{ serviceIds: [salon.serviceIds.LED ?? ""], staffId: salon.staffIds.林知夏 ?? "" },
      ...{ dateFrom: this.day, dateTo: this.day, timeFrom: null, timeTo: null, ...more },
    };
    return this.house.as(customer, (c) => joinWaitlist(c, input), this.now);
  }

  /** A new customer who waits from now on. */
  async waiter(name: string, more: Wish = {}): Promise<Customer> {
    const customer = await this.house.newCustomer(name);
    const waiting = await this.wait(customer, more);
    if (!waiting.ok) throw new Error(waiting.reason);
    this.now = new Date(this.now.getTime() + 1000);
    return customer;
  }

  cancel(customer: Customer, appointmentId: string) {
    return this.house.as(customer, (c) => cancelAppointment(c, { appointmentId }), this.now);
  }

  offersOf(customer: { id: string }) {
    return this.db.waitOffer.findMany({ where: { customerId: customer.id }, orderBy: { madeAt: "asc" } });
  }

  async offerOf(customer: { id: string }): Promise<string> {
    return (await this.offersOf(customer)).at(-1)?.id ?? "";
  }

  async take(customer: Customer, store = this.house.store) {
    const { now } = this;
    const input = { offerId: await this.offerOf(customer), chatId: customer.chatId, via: "webchat" as const };
    return store.transact((tx) => takeWaitOffer({ tx, now, newId: randomUUID, actor: customer }, input));
  }

  /** The first sentence of every message to her, by key. */
  async said(customer: Customer): Promise<string[]> {
    const rows = await this.db.outboxMessage.findMany({ where: { chatId: customer.chatId }, orderBy: { seq: "asc" } });
    return rows.map((row) => JSON.parse(row.content).lines[0].key);
  }
}
