import { expect, it } from "vitest";
import { spreadFairly } from "../../../src/domain/booking/fair-spread.ts";
import { freeSlots } from "../../../src/domain/booking/free-slots.ts";
import { daily, diary, rules, span } from "./salon-diary.ts";

const DAY = "2026-12-01";
const now = new Date("2026-11-21T02:00:00Z");
const staff = ["lin", "su", "xu"].map((id) => ({ id, hours: daily(["10:00", "18:00"]), timeOff: [] }));

function offered(occupied: Map<string, { from: number; to: number }[]>, last?: string, date = DAY) {
  const book = diary({ staff, occupied });
  return spreadFairly(book, freeSlots(book, { now, from: date, to: date, rules }), last);
}

it("offers each time once, in order", () => {
  const slots = offered(new Map());
  expect(slots).toHaveLength(12);
  expect(slots.map((slot) => slot.startsAt.getTime())).toEqual(slots.map((slot) => slot.startsAt.getTime()).toSorted());
});

it("gives the time to the one with the fewest appointments that day", () => {
  const busy = new Map([
    ["staff:lin", [span(DAY, "16:00", "17:00"), span(DAY, "17:00", "18:00")]],
    ["staff:su", [span(DAY, "17:00", "18:00")]],
  ]);
  expect(offered(busy)[0]?.staffId).toBe("xu");
});

it("prefers the beautician she had last, as long as that one is free", () => {
  const busy = new Map([["staff:su", [span(DAY, "10:00", "11:00")]]]);
  const slots = offered(busy, "su");
  expect(slots[0]?.staffId).not.toBe("su");
  expect(slots[2]?.staffId).toBe("su");
});

it("does not give the first place to the same beautician every day", () => {
  const firsts = ["2026-12-01", "2026-12-02", "2026-12-03"].map(
    (date) => offered(new Map(), undefined, date)[0]?.staffId,
  );
  expect(new Set(firsts).size).toBe(3);
});
