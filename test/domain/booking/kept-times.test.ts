import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { explainTimes } from "../../../src/domain/booking/explain-times.ts";
import { freeSlots } from "../../../src/domain/booking/free-slots.ts";
import { type KeptTimes, keepsNothing } from "../../../src/domain/booking/kept-times.ts";
import { refusalForSlot } from "../../../src/domain/booking/refusal-for-slot.ts";
import { newBranchBooking, rulesOfTier } from "../../../src/domain/booking/rules.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { instantOf, localTime } from "../../../src/domain/time/zone.ts";
import { diary as salonDiary } from "./salon-diary.ts";

const zone = "Europe/London";
const day = "2026-11-25";
const now = instantOf("2026-11-20", "09:00", zone);
const kept = (some: Partial<KeptTimes>): KeptTimes => ({ ...keepsNothing, tier: 2, ...some });

function offered(some: Partial<KeptTimes>, tier: number, at = now): string[] {
  const diary = salonDiary({ zone });
  const rules = rulesOfTier({ ...newBranchBooking, kept: kept(some) }, tier);
  const slots = freeSlots(diary, { now: at, from: day, to: day, rules });
  return [...new Set(slots.map(({ startsAt }) => localTime(startsAt, zone)))];
}

describe("times kept for a tier", () => {
  const all = offered({ tier: 0, first: 3, last: 3 }, 0);

  it("are the first and the last of a day, and those of the tier and above see them", () => {
    expect(offered({ first: 2, last: 3 }, 0)).toEqual(all.slice(2, -3));
    expect(offered({ first: 2, last: 3 }, 1)).toEqual(all.slice(2, -3));
    expect(offered({ first: 2, last: 3 }, 2)).toEqual(all);
    expect(offered({ first: 2, last: 3 }, 3)).toEqual(all);
  });

  it("are some hours of some weekdays", () => {
    const hours = { days: [3], from: "10:00", to: "11:30" };
    expect(offered(hours, 0)).toEqual(all.filter((time) => time < "10:00" || time >= "11:30"));
    expect(offered({ ...hours, days: [4] }, 0)).toEqual(all);
  });

  it("open to everybody so many hours before they begin, each by itself", () => {
    const hours = { days: [3], from: "10:00", to: "12:00", untilHours: 24 };
    const tuesday = instantOf(addDays(day, -1), "10:30", zone);
    expect(offered(hours, 0, tuesday)).toEqual(all.filter((time) => !["11:00", "11:30"].includes(time)));
  });

  it("are refused with the instant at which they open, and hidden with that reason", () => {
    const diary = salonDiary({ zone });
    const rules = rulesOfTier({ ...newBranchBooking, kept: kept({ first: 1, untilHours: 24 }) }, 0);
    const startsAt = instantOf(day, all[0] ?? "", zone);
    const staffId = diary.staff[0]?.id ?? "";
    const until = new Date(startsAt.getTime() - 24 * 3_600_000).toISOString();
    expect(refusalForSlot(diary, { staffId, startsAt }, now, rules)).toMatchObject({
      reason: "kept",
      values: { until: { instant: until } },
    });
    const [first] = explainTimes(diary, { now, from: day, to: day, rules });
    expect(first?.why).toMatchObject({ reason: "kept" });
  });

  test("whatever is kept: what is offered is what is not refused", () => {
    const some = fc.record({
      ...{
        tier: fc.integer({ min: 0, max: 3 }),
        first: fc.integer({ min: 0, max: 6 }),
        last: fc.integer({ min: 0, max: 6 }),
      },
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
      ...{ from: fc.constantFrom("09:00", "10:30", "13:00"), to: fc.constantFrom("13:30", "17:00", "23:59") },
      untilHours: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 3 }), (keeps, tier) => {
        const diary = salonDiary({ zone });
        const wish = {
          now,
          from: "2026-11-21",
          to: "2026-11-27",
          rules: rulesOfTier({ ...newBranchBooking, kept: keeps }, tier),
        };
        const free = freeSlots(diary, wish).map((slot) => `${slot.startsAt.toISOString()} ${slot.staffId}`);
        const explained = explainTimes(diary, wish).filter(({ why }) => why === null);
        expect(new Set(explained.map((one) => `${one.startsAt.toISOString()} ${one.staffId}`))).toEqual(new Set(free));
      }),
      { numRuns: 40 },
    );
  });
});
