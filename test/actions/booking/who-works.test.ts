import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { whoWorks } from "../../../src/actions/booking/who-works.ts";
import { engines } from "../../support/databases.ts";
import { at, type BookingHouse, bookingHouse, owner } from "./booking-house.ts";

describe.each(engines)("who works on a day, on %s", (engine) => {
  let house: BookingHouse;
  beforeAll(async () => {
    house = await bookingHouse(engine);
  });
  afterAll(() => house.remove());

  const on = (date: string) =>
    house.as(owner(house.salon), ({ tx }) => whoWorks(tx, { branchId: house.salon.branchId, date }));

  it("leaves out who has the day off by the week or for once, and knows a closed day", async () => {
    expect((await on("2026-11-22"))?.sort()).toEqual(["苏沐", "许南枝"].sort());
    const staffId = house.salon.staffIds.苏沐 ?? "";
    const times = { startsAt: at("2026-11-22", "00:00"), endsAt: at("2026-11-23", "00:00") };
    await house.store.db.timeOff.create({ data: { id: "off", staffId, ...times } });
    expect(await on("2026-11-22")).toEqual(["许南枝"]);
    await house.store.db.branchClosure.create({
      data: { branchId: house.salon.branchId, date: "2026-11-29", id: "closed" },
    });
    expect(await on("2026-11-29")).toBeNull();
  });
});
