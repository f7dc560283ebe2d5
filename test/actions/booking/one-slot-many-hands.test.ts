import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveAppointment } from "../../../src/actions/booking/move-appointment.ts";
import { engines } from "../../support/databases.ts";
import { at, type BookingHouse, bookingHouse } from "./booking-house.ts";

/** Pairs of occupancies of one resource that share a minute, counted by the database itself. */
async function overlaps(house: BookingHouse): Promise<number> {
  const [row] = await house.store.db.$queryRaw<{ n: number | bigint }[]>`
    SELECT COUNT(*) AS n FROM "Occupancy" a JOIN "Occupancy" b
      ON a."resource" = b."resource" AND a."id" < b."id" AND a."fromMinute" < b."toMinute" AND b."fromMinute" < a."toMinute"`;
  return Number(row?.n);
}

describe.each(engines)("many hands reaching for one slot on %s", (engine) => {
  let house: BookingHouse;
  beforeAll(async () => {
    house = await bookingHouse(engine);
  });
  afterAll(() => house.remove());

  const crowd = (size: number) => Promise.all(Array.from({ length: size }, (_, i) => house.newCustomer(`客人${i}`)));

  it("gives one beautician's hour to exactly one of fifty, and tells the others it is taken", async () => {
    const customers = await crowd(50);
    const results = await Promise.all(
      customers.map((one) => house.book(one, "FACIAL_BASIC", "林知夏", at("2026-12-02", "15:00"))),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === "taken")).toHaveLength(49);
    expect(await house.store.db.appointment.count({ where: { startsAt: at("2026-12-02", "15:00") } })).toBe(1);
  });

  it("gives two rooms to two of those who reach for three beauticians at once", async () => {
    const [one, two, three] = await crowd(3);
    if (!one || !two || !three) throw new Error("nobody");
    const results = await Promise.all([
      house.book(one, "FACIAL_BASIC", "林知夏", at("2026-12-05", "16:00")),
      house.book(two, "MASSAGE", "苏沐", at("2026-12-05", "16:00")),
      house.book(three, "BOTOX", "何清越", at("2026-12-05", "16:00")),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(2);
    expect(results.find((result) => !result.ok)).toEqual({ ok: false, reason: "no_room" });
    expect(await overlaps(house)).toBe(0);
  });

  it("lets two appointments that move onto the same time at once not both arrive there", async () => {
    const customers = await crowd(2);
    const times = ["10:00", "11:00"];
    const booked = await Promise.all(
      customers.map((one, i) => house.book(one, "LED", "林知夏", at("2026-12-11", times[i] ?? ""))),
    );
    const moves = await Promise.all(
      booked.map((result, i) => {
        const one = customers[i];
        if (!result.ok || !one) throw new Error("not booked");
        const { id } = result.appointment;
        return house.as(one, (context) =>
          moveAppointment(context, { appointmentId: id, startsAt: at("2026-12-11", "15:00") }),
        );
      }),
    );
    expect(moves.map((move) => (move.ok ? "moved" : move.reason)).sort()).toEqual(["moved", "taken"]);
    expect(await house.store.db.occupancy.count({ where: { resource: `staff:${house.salon.staffIds.林知夏}` } })).toBe(
      await house.store.db.appointment.count({
        where: { staffId: house.salon.staffIds.林知夏, status: { in: ["booked", "confirmed"] } },
      }),
    );
    expect(await overlaps(house)).toBe(0);
  });
});
