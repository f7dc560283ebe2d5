import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { at, type BookingHouse, bookingHouse } from "./booking-house.ts";

let house: BookingHouse;
beforeAll(async () => {
  house = await bookingHouse("sqlite");
});
afterAll(() => house.remove());

/** Another process that books the same hours for its own customers, over the same file. */
function otherProcess(customerIds: string[], startsAt: Date[]): Promise<{ booked: number; taken: number }> {
  const input = JSON.stringify({ url: house.url, salon: house.salon, customerIds, startsAt });
  const child = spawn(process.execPath, ["--import", "tsx", "test/actions/booking/book-in-process.ts", input]);
  return new Promise((resolve, reject) => {
    let out = "";
    let trouble = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      trouble += chunk;
    });
    child.on("exit", (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(trouble))));
  });
}

it("lets two processes on one SQLite file never book the same hour twice", async () => {
  const hours = ["10:00", "11:00", "12:00", "14:00", "15:00", "16:00", "17:00", "18:00"].map((time) =>
    at("2026-12-04", time),
  );
  const customers = await Promise.all(Array.from({ length: 10 }, (_, i) => house.newCustomer(`客${i}`)));
  const ids = customers.map((one) => one.id);
  const results = await Promise.all([otherProcess(ids.slice(0, 5), hours), otherProcess(ids.slice(5), hours)]);
  expect(results.map((one) => one.booked + one.taken)).toEqual([40, 40]);
  expect(results.reduce((sum, one) => sum + one.booked, 0)).toBe(hours.length);
  const rows = await house.store.db.occupancy.findMany({ where: { resource: `staff:${house.salon.staffIds.林知夏}` } });
  expect(rows).toHaveLength(hours.length + (await demoBookings()));
  const overlapping = rows.filter((one) =>
    rows.some((other) => other.id !== one.id && other.fromMinute < one.toMinute && one.fromMinute < other.toMinute),
  );
  expect(overlapping).toEqual([]);
}, 60_000);

async function demoBookings(): Promise<number> {
  const all = await house.store.db.appointment.count({
    where: { staffId: house.salon.staffIds.林知夏, status: { in: ["booked", "confirmed"] } },
  });
  return all - 8;
}
