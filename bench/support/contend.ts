import { randomUUID } from "node:crypto";
import { bookAppointment } from "../../src/actions/booking/book-appointment.ts";
import { cancelAppointment } from "../../src/actions/booking/cancel-appointment.ts";
import { confirmAppointment } from "../../src/actions/booking/confirm-appointment.ts";
import { moveAppointment } from "../../src/actions/booking/move-appointment.ts";
import { nearestFreeSlots } from "../../src/actions/booking/nearest-free-slots.ts";
import type { ActionContext } from "../../src/actions/context.ts";
import { instantOfMinute, minuteOf } from "../../src/domain/booking/span.ts";
import { addDays } from "../../src/domain/time/calendar-date.ts";
import { instantOf } from "../../src/domain/time/zone.ts";
import type { Store, Tx } from "../../src/storage/store.ts";
import { now, today, zone } from "./busy-salon.ts";

const SLOTS_A_DAY = 8;
/** Services of these lengths, in minutes; each needs one of two rooms, the longest also the only laser. */
const lengths = [30, 45, 60, 90];
const beauticians = ["anna", "berta", "chen"];

/** A salon with three beauticians, two rooms and one laser, and many customers. */
export async function fillContended({ db }: Store, customers: number): Promise<string[]> {
  const createdAt = now;
  await db.business.create({ data: { id: "business", name: "Bench", licence: "clinic", currency: "GBP", createdAt } });
  const place = { id: "branch", businessId: "business", name: "Bench", zone, place: "GB", createdAt };
  await db.branch.create({ data: place });
  const week = [1, 2, 3, 4, 5, 6, 7];
  await db.branchHours.createMany({
    data: week.map((weekday) => ({ id: `h${weekday}`, branchId: "branch", weekday, opens: "09:00", closes: "19:00" })),
  });
  const rooms = ["room:a", "room:b", "laser"].map((id) => ({ id, kind: id === "laser" ? "device" : "room" }));
  await db.room.createMany({ data: rooms.map((room) => ({ ...room, branchId: "branch", name: room.id })) });
  for (const minutes of lengths) {
    const names = { nameZhCn: "护理", nameZhTw: "護理", nameEn: "Care", code: `C${minutes}`, treatment: "LED" };
    const service = { id: `service${minutes}`, businessId: "business", durationMinutes: minutes, bufferMinutes: 10 };
    const devices = minutes === 90 ? { create: { roomId: "laser" } } : undefined;
    await db.service.create({
      data: { ...service, ...names, devices, priceMinor: 1, currency: "GBP", roomKind: "room" },
    });
  }
  for (const id of beauticians) {
    const hours = {
      create: week.map((weekday) => ({ id: `${id}${weekday}`, weekday, starts: "09:00", ends: "19:00" })),
    };
    const skills = { create: lengths.map((minutes) => ({ serviceId: `service${minutes}` })) };
    await db.staff.create({ data: { id, branchId: "branch", name: id, role: "beautician", createdAt, hours, skills } });
  }
  const ids = Array.from({ length: customers }, (_, i) => `customer-${i}`);
  const person = { businessId: "business", branchId: "branch", locale: "en", createdAt };
  await db.customer.createMany({ data: ids.map((id) => ({ ...person, id, name: id })) });
  return ids;
}

export interface RaceResult {
  won: number;
  /** Lost, and offered the nearest times in the same turn. */
  offered: number;
  /** Lost and left with nothing: never. */
  empty: number;
}

/** One round: every customer reaches for the same hour of the same beautician at once. */
export async function race(store: Store, round: number, customerIds: readonly string[]): Promise<RaceResult> {
  const date = addDays(today, 2 + Math.floor(round / SLOTS_A_DAY));
  const startsAt = instantOf(date, `${String(9 + (round % SLOTS_A_DAY)).padStart(2, "0")}:00`, zone);
  const result = { won: 0, offered: 0, empty: 0 };
  await Promise.all(
    customerIds.map(async (customerId) => {
      const outcome = await inTurn(store, (tx) => reach(tx, customerId, startsAt));
      result[outcome]++;
    }),
  );
  return result;
}

/** A turn that found no free connection in time has done nothing and is taken again, as the inbox does with an event. */
async function inTurn<T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await store.transact(work);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes("Unable to start a transaction")) throw error;
    }
  }
}

async function reach(tx: Tx, customerId: string, startsAt: Date): Promise<keyof RaceResult> {
  const wanted = { branchId: "branch", customerId, serviceId: "service45", staffId: "anna" };
  const booked = await bookAppointment(asCustomer(tx, customerId), { ...wanted, startsAt, via: "api" });
  if (booked.ok) return "won";
  const nearest = await nearestFreeSlots(tx, { ...wanted, staffId: null, zone, around: startsAt, count: 3, now });
  return nearest.length === 3 ? "offered" : "empty";
}

function asCustomer(tx: Tx, id: string): ActionContext {
  return { tx, now, newId: randomUUID, actor: { kind: "customer", id, name: id } };
}

/** Random lengths, moves, confirmations and cancellations, all at once, in a narrow window; returns how many were made. */
export async function jumble(store: Store, customerIds: readonly string[], seed: number): Promise<number> {
  let state = seed;
  const roll = (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
  const day = addDays(today, 40);
  const time = () => instantOfMinute(minuteOf(instantOf(day, "09:00", zone)) + 5 * roll(100));
  const made = await Promise.all(
    customerIds.map(async (customerId) => {
      const serviceId = `service${lengths[roll(lengths.length)]}`;
      const staffId = roll(2) === 0 ? null : (beauticians[roll(beauticians.length)] ?? null);
      const input = { branchId: "branch", customerId, serviceId, staffId, startsAt: time(), via: "api" as const };
      const booked = await inTurn(store, (tx) => bookAppointment(asCustomer(tx, customerId), input));
      if (!booked.ok) return 0;
      const { id: appointmentId } = booked.appointment;
      const wishes = [roll(3), roll(3), roll(4)];
      const startsAt = time();
      const act = <T>(action: (context: ActionContext) => Promise<T>) =>
        inTurn(store, (tx) => action(asCustomer(tx, customerId)));
      await Promise.all([
        wishes[0] ? act((context) => moveAppointment(context, { appointmentId, startsAt, staffId: null })) : null,
        wishes[1] ? act((context) => confirmAppointment(context, { appointmentId })) : null,
        wishes[2] === 0 ? act((context) => cancelAppointment(context, { appointmentId })) : null,
      ]);
      return 1;
    }),
  );
  return made.reduce((sum: number, one) => sum + one, 0);
}

/** Pairs of occupancies of one resource that share a minute, and appointments whose rows are not what they need: both must be none. */
export async function faults({ db }: Store): Promise<{ overlaps: number; astray: number }> {
  const [row] = await db.$queryRaw<{ n: number | bigint }[]>`
    SELECT COUNT(*) AS n FROM "Occupancy" a JOIN "Occupancy" b
      ON a."resource" = b."resource" AND a."id" < b."id" AND a."fromMinute" < b."toMinute" AND b."fromMinute" < a."toMinute"`;
  const appointments = await db.appointment.findMany({ include: { occupancy: true } });
  const astray = appointments.filter(({ status, occupancy, staffId, roomId, deviceId, startsAt }) => {
    const live = status === "booked" || status === "confirmed";
    const wanted = live ? [`staff:${staffId}`, roomId && `room:${roomId}`, deviceId && `room:${deviceId}`] : [];
    const there = occupancy.map((one) => one.resource).sort();
    const sameTime = occupancy.every((one) => one.fromMinute === minuteOf(startsAt));
    return there.join() !== wanted.filter(Boolean).sort().join() || !sameTime;
  });
  return { overlaps: Number(row?.n), astray: astray.length };
}
