import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diary } from "../../../src/domain/booking/diary.ts";
import { freeSlots } from "../../../src/domain/booking/free-slots.ts";
import { refusalForSlot } from "../../../src/domain/booking/refusal-for-slot.ts";
import { instantOfMinute, overlap, type Span } from "../../../src/domain/booking/span.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { instantOf, localTime } from "../../../src/domain/time/zone.ts";
import { daily, diary, rules, span } from "./salon-diary.ts";

const DAY = "2026-12-01";
const now = new Date("2026-11-21T02:00:00Z");

function times(book: Diary, date = DAY, wish: { now?: Date; staffIds?: string[] } = {}): string[] {
  return freeSlots(book, { now, from: date, to: date, rules, ...wish }).map((slot) =>
    localTime(slot.startsAt, book.zone),
  );
}

describe("free times", () => {
  it("leave out lunch and end early enough for the whole treatment", () => {
    expect(times(diary())).toEqual(
      "10:00 10:30 11:00 11:30 12:00 14:00 14:30 15:00 15:30 16:00 16:30 17:00".split(" "),
    );
  });

  it("follow a split shift", () => {
    const staff = [{ id: "xu", hours: daily(["10:00", "12:00"], ["16:00", "18:00"]), timeOff: [] }];
    expect(times(diary({ staff }))).toEqual("10:00 10:30 11:00 16:00 16:30 17:00".split(" "));
  });

  it("leave out a closed day and time off", () => {
    expect(times(diary({ closedOn: [DAY] }))).toEqual([]);
    const staff = [{ id: "lin", hours: daily(["10:00", "18:00"]), timeOff: [span(DAY, "10:00", "15:00")] }];
    expect(times(diary({ staff }))[0]).toBe("15:00");
  });

  it("keep the cleaning time after an appointment free, and the cleaning before the next one", () => {
    const occupied = new Map([["staff:lin", [span(DAY, "11:00", "12:10")]]]);
    expect(times(diary({ occupied })).slice(0, 2)).toEqual(["14:00", "14:30"]);
    expect(times(diary({ occupied, bufferMinutes: 0 })).slice(0, 2)).toEqual(["10:00", "14:00"]);
  });

  it("need a room of their own when the treatment needs one", () => {
    const staff = ["lin", "su"].map((id) => ({ id, hours: daily(["10:00", "18:00"]), timeOff: [] }));
    const occupied = new Map([["room:a", [span(DAY, "10:00", "16:00")]]]);
    expect(times(diary({ staff, rooms: ["a"], occupied }))[0]).toBe("16:00");
    const two = freeSlots(diary({ staff, rooms: ["a", "b"], occupied }), { now, from: DAY, to: DAY, rules });
    expect(two[0]).toMatchObject({ roomId: "b" });
    expect(times(diary({ staff, rooms: [] }))).toEqual([]);
  });

  it("begin after the lead time and end at the horizon", () => {
    const today = new Date("2026-12-01T02:05:00Z");
    expect(times(diary(), DAY, { now: today })[0]).toBe("11:30");
    const last = addDays(DAY, 60);
    expect(times(diary(), last, { now: today })).not.toEqual([]);
    expect(times(diary(), addDays(last, 1), { now: today })).toEqual([]);
  });

  it("are only those of the beauticians who are asked for", () => {
    expect(times(diary(), DAY, { staffIds: ["somebody else"] })).toEqual([]);
  });

  it("run past midnight with a night shift", () => {
    const night = diary({
      hours: daily(["20:00", "02:00"]),
      staff: [{ id: "lin", hours: daily(["20:00", "02:00"]), timeOff: [] }],
    });
    expect(times(night).at(-1)).toBe("01:00");
    expect(
      refusalForSlot(night, { staffId: "lin", startsAt: instantOf("2026-12-02", "01:00", night.zone) }, now, rules),
    ).toBeNull();
  });

  it("stand on the wall clock on the days the clock changes, as long as the day really is", () => {
    const london = (hours: [string, string]) =>
      diary({ zone: "Europe/London", hours: daily(hours), staff: [{ id: "lin", hours: daily(hours), timeOff: [] }] });
    const early = new Date("2026-10-01T00:00:00Z");
    // The hour from one to two comes twice in the night of 25 October, and not at all in that of 28 March 2027.
    expect(times(london(["00:00", "04:00"]), "2026-10-25", { now: early })).toHaveLength(9);
    const spring = new Date("2027-03-01T00:00:00Z");
    expect(times(london(["00:00", "04:00"]), "2027-03-28", { now: spring })).toEqual(
      "00:00 00:30 02:00 02:30 03:00".split(" "),
    );
    expect(times(london(["09:00", "11:00"]), "2027-03-28", { now: spring })).toEqual(["09:00", "09:30", "10:00"]);
  });

  it("exist on 29 February", () => {
    expect(times(diary(), "2028-02-29", { now: new Date("2028-02-01T00:00:00Z") })).toHaveLength(12);
  });
});

describe("any diary", () => {
  const hour = fc.integer({ min: 0, max: 23 }).map((n) => `${String(n).padStart(2, "0")}:00`);
  const stretch = fc.tuple(hour, hour).filter(([from, to]) => from < to);
  const busy = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 5, max: 200 })), { maxLength: 6 })
    .map((pairs) => freeOfOverlaps(pairs.map(([at, length]) => ({ from: at, to: at + length }))));
  const zone = fc.constantFrom("Asia/Shanghai", "Europe/London", "America/New_York", "Australia/Lord_Howe");
  const date = fc.constantFrom("2026-10-25", "2026-11-01", "2026-03-29", "2026-04-05", "2026-12-01");
  const book = fc.record({
    ...{
      zone,
      date,
      open: fc.array(stretch, { minLength: 1, maxLength: 2 }),
      work: stretch,
      staffBusy: busy,
      roomBusy: busy,
    },
    durationMinutes: fc.integer({ min: 10, max: 180 }),
    bufferMinutes: fc.integer({ min: 0, max: 30 }),
  });

  it("offers no time that overlaps anything, and hides none without a reason", () => {
    fc.assert(
      fc.property(book, (drawn) => {
        const midnight = Math.floor(instantOf(drawn.date, "00:00", drawn.zone).getTime() / 60_000);
        const shifted = (spans: Span[]) => spans.map((one) => ({ from: one.from + midnight, to: one.to + midnight }));
        const occupied = new Map([
          ["staff:lin", shifted(drawn.staffBusy)],
          ["room:a", shifted(drawn.roomBusy)],
        ]);
        const { durationMinutes, bufferMinutes } = drawn;
        const made = diary({
          ...{ zone: drawn.zone, occupied, rooms: ["a"], durationMinutes, bufferMinutes, hours: daily(...drawn.open) },
          staff: [{ id: "lin", hours: daily(drawn.work), timeOff: [] }],
        });
        const before = new Date((midnight - 3 * 1440) * 60_000);
        const slots = freeSlots(made, { now: before, from: drawn.date, to: drawn.date, rules });
        const offered = new Set(slots.map((slot) => slot.startsAt.getTime()));
        for (const slot of slots) {
          const start = slot.startsAt.getTime() / 60_000;
          const needed = { from: start, to: start + durationMinutes + bufferMinutes };
          for (const spans of occupied.values()) expect(spans.some((one) => overlap(one, needed))).toBe(false);
          expect(refusalForSlot(made, slot, before, rules)).toBeNull();
        }
        for (let minute = midnight; minute < midnight + 1380; minute += 30) {
          const startsAt = instantOfMinute(minute);
          if (!localTime(startsAt, drawn.zone).match(/:[03]0$/) || offered.has(startsAt.getTime())) continue;
          expect(refusalForSlot(made, { staffId: "lin", startsAt }, before, rules)).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Ordered, and without those that overlap an earlier one: what a database holds. */
function freeOfOverlaps(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const one of [...spans].sort((a, b) => a.from - b.from)) {
    if (!kept.some((other) => overlap(other, one))) kept.push(one);
  }
  return kept;
}
