import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diary } from "../../../src/domain/booking/diary.ts";
import { explainTimes } from "../../../src/domain/booking/explain-times.ts";
import { freeSlots } from "../../../src/domain/booking/free-slots.ts";
import { visitPlanner } from "../../../src/domain/booking/plan-visit.ts";
import { overlap, type Span } from "../../../src/domain/booking/span.ts";
import { visitSlots } from "../../../src/domain/booking/visit-slots.ts";
import { instantOf, localTime } from "../../../src/domain/time/zone.ts";
import { daily, diary, rules, span } from "./salon-diary.ts";

const DAY = "2026-12-01";
const now = new Date("2026-11-21T02:00:00Z");
const day = (date = DAY) => ({ now, from: date, to: date, rules });
const person = (id: string, ...hours: [string, string][]) => ({ id, hours: daily(...hours), timeOff: [] });
const all: [string, string] = ["10:00", "18:00"];

describe("a visit of several treatments", () => {
  const two = (first: Partial<Diary>, second: Partial<Diary>) => [
    diary(first),
    diary({ durationMinutes: 30, ...second }),
  ];
  const times = (diaries: Diary[], staffIds: (string | null)[] = [null, null]) =>
    visitSlots(diaries, { ...day(), staffIds }).map((slot) => localTime(slot.startsAt, "Asia/Shanghai"));

  it("fits as a whole before lunch and before closing", () => {
    expect(times(two({}, {}))).toEqual("10:00 10:30 11:00 11:30 14:00 14:30 15:00 15:30 16:00 16:30".split(" "));
  });

  it("goes with one beautician when one can give everything, and needs no disinfecting in between", () => {
    const staff = [person("lin", all), person("su", all)];
    const [slot] = visitSlots(two({ staff }, { staff: staff.slice(1) }), { ...day(), staffIds: [null, null] });
    expect(slot?.treatments.map((one) => one.staffId)).toEqual(["su", "su"]);
    const [first, second] = slot?.treatments ?? [];
    expect(first?.takes.get("staff:su")?.to).toBe(second?.takes.get("staff:su")?.from);
  });

  it("goes with two in a row when nobody can give both, or when the one she wants gives only the first", () => {
    const diaries = two({ staff: [person("lin", all)] }, { staff: [person("su", all)] });
    expect(times(diaries)[0]).toBe("10:00");
    const lateSu = two({ staff: [person("lin", all)] }, { staff: [person("su", ["16:00", "18:00"])] });
    expect(times(lateSu)).toEqual(["15:00", "15:30", "16:00", "16:30"]);
  });

  it("stays in one room when it can", () => {
    const occupied = new Map([["room:a", [span(DAY, "11:10", "12:00")]]]);
    const diaries = two({ rooms: ["a", "b"], occupied }, { rooms: ["a", "b"], occupied });
    const [slot] = visitSlots(diaries, { ...day(), staffIds: [null, null] });
    expect(slot?.treatments.map((one) => one.roomId)).toEqual(["a", "b"]);
    const free = two({ rooms: ["a", "b"] }, { rooms: ["b", "a"] });
    const [kept] = visitSlots(free, { ...day(), staffIds: [null, null] });
    expect(kept?.treatments.map((one) => one.roomId)).toEqual(["a", "a"]);
  });
});

describe("devices and the time before a treatment", () => {
  it("count beside the room", () => {
    const occupied = new Map([["room:laser", [span(DAY, "10:00", "15:00")]]]);
    const [first] = freeSlots(diary({ rooms: ["a"], devices: ["laser"], occupied }), day());
    expect(first).toMatchObject({ startsAt: instantOf(DAY, "15:00", "Asia/Shanghai"), roomId: "a", deviceId: "laser" });
    expect(freeSlots(diary({ devices: [] }), day())).toEqual([]);
  });

  it("keep the minutes before free, and may begin before opening", () => {
    const occupied = new Map([["staff:lin", [span(DAY, "14:00", "15:00")]]]);
    const times = freeSlots(diary({ bufferBeforeMinutes: 20, occupied }), day()).map((slot) =>
      localTime(slot.startsAt, "Asia/Shanghai"),
    );
    expect(times).toEqual("10:00 10:30 11:00 11:30 12:00 15:30 16:00 16:30 17:00".split(" "));
  });
});

describe("why a time is hidden", () => {
  const why = (made: Diary, time: string, date = DAY, zone = "Asia/Shanghai") =>
    explainTimes(made, day(date)).find((one) => one.startsAt.getTime() === instantOf(date, time, zone).getTime())?.why;

  it("is said of lunch, a closed day, time off, other hours, cleaning and what is taken or held", () => {
    expect(why(diary(), "12:30")).toMatchObject({ reason: "closed", detail: "outside_hours" });
    expect(why(diary({ closedOn: [DAY] }), "00:00")).toMatchObject({ reason: "closed", detail: "closed_day" });
    const off = [{ ...person("lin", all), timeOff: [span(DAY, "10:00", "12:00")] }];
    expect(why(diary({ staff: off }), "11:00")).toEqual({
      ...{ reason: "away", detail: "time_off", until: instantOf(DAY, "12:00", "Asia/Shanghai") },
    });
    expect(why(diary({ staff: [person("lin", ["14:00", "18:00"])] }), "11:00")).toMatchObject({
      detail: "not_her_hours",
    });
    const occupied = new Map([["staff:lin", [{ ...span(DAY, "15:00", "16:00"), held: true }]]]);
    expect(why(diary({ occupied }), "14:00")).toMatchObject({ reason: "held", detail: "cleaning" });
    expect(why(diary({ occupied }), "15:30")).toMatchObject({ reason: "held", detail: null });
    expect(why(diary({ rooms: [] }), "15:00")).toMatchObject({ reason: "no_room" });
    expect(why(diary({ devices: [] }), "15:00")).toMatchObject({ reason: "no_device" });
    expect(why(diary(), "15:00")).toBeNull();
  });

  it.each([
    ["Europe/London", "2026-10-25"],
    ["Europe/London", "2027-03-28"],
    ["America/New_York", "2026-11-01"],
    ["Australia/Lord_Howe", "2027-04-04"],
    ["Asia/Shanghai", "2028-02-29"],
  ])("in %s on %s every time is either offered or has a reason, also when the clocks change", (zone, date) => {
    const hours = daily(["00:00", "05:00"], ["22:00", "00:00"]);
    const made = diary({ zone, hours, staff: [{ id: "lin", hours, timeOff: [] }] });
    const wish = { now: new Date(Date.parse(date) - 9 * 86_400_000), from: date, to: date, rules };
    const offered = new Set(freeSlots(made, wish).map((slot) => slot.startsAt.getTime()));
    const explained = explainTimes(made, wish);
    expect(offered.size).toBeGreaterThan(5);
    const free = explained.filter((one) => one.why === null).map((one) => one.startsAt.getTime());
    expect(new Set(free)).toEqual(offered);
  });
});

describe("any visit", () => {
  const busy = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 5, max: 90 })), { maxLength: 5 })
    .map((pairs) => kept(pairs.map(([at, length]) => ({ from: at, to: at + length }))));
  const lengths = fc.record({
    durationMinutes: fc.integer({ min: 10, max: 120 }),
    bufferBeforeMinutes: fc.integer({ min: 0, max: 20 }),
    bufferMinutes: fc.integer({ min: 0, max: 30 }),
  });
  const drawn = fc.record({
    lin: busy,
    su: busy,
    a: busy,
    b: busy,
    parts: fc.array(lengths, { minLength: 1, maxLength: 3 }),
  });

  it("that is offered takes nothing that is taken, and nothing twice: the database would take it", () => {
    fc.assert(
      fc.property(drawn, ({ lin, su, a, b, parts }) => {
        const open = Math.floor(instantOf(DAY, "08:00", "Asia/Shanghai").getTime() / 60_000);
        const at = (spans: Span[]) => spans.map((one) => ({ from: one.from + open, to: one.to + open }));
        const occupied = new Map<string, Span[]>([
          ["staff:lin", at(lin)],
          ["staff:su", at(su)],
          ["room:a", at(a)],
          ["room:b", at(b)],
        ]);
        const staff = [person("lin", all), person("su", all)];
        const diaries = parts.map((part, i) =>
          diary({ ...part, occupied, staff: i === 1 ? staff.slice(1) : staff, rooms: i === 2 ? ["b"] : ["a", "b"] }),
        );
        const plan = visitPlanner(diaries, now, rules);
        for (const slot of visitSlots(diaries, { ...day(), staffIds: parts.map(() => null) })) {
          const taken = [...occupied].flatMap(([resource, spans]) => spans.map((one) => ({ resource, ...one })));
          for (const { takes } of slot.treatments) {
            for (const [resource, one] of takes) {
              const clash = taken.some((other) => other.resource === resource && overlap(other, one));
              expect(clash).toBe(false);
              taken.push({ resource, ...one });
            }
          }
          const staffIds = slot.treatments.map((one) => one.staffId);
          expect(plan({ startsAt: slot.startsAt, staffIds }).ok).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function kept(spans: Span[]): Span[] {
  const left: Span[] = [];
  for (const one of [...spans].sort((x, y) => x.from - y.from)) {
    if (!left.some((other) => overlap(other, one))) left.push(one);
  }
  return left;
}
