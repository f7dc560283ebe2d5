import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newsAskedAt, prepareAt } from "../../../src/domain/file/before-visit.ts";
import { cycleHint } from "../../../src/domain/file/cycle-hint.ts";
import { saysNothingNew, tellsOfBreakouts } from "../../../src/domain/file/news-words.ts";
import { roomChecklist } from "../../../src/domain/file/room-checklist.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { isQuiet } from "../../../src/domain/time/quiet-hours.ts";

const zone = "Asia/Shanghai";
const quiet = { from: "21:00", to: "09:00" };
const at = (text: string) => new Date(`${text}+08:00`);
const asked = (startsAt: string, now = "2026-11-01T10:00") =>
  newsAskedAt(at(startsAt), at(now), quiet, zone)?.toISOString() ?? null;

describe("before a visit", () => {
  it("the card comes a quarter of an hour before", () => {
    expect(prepareAt(at("2026-11-27T15:00"))).toEqual(at("2026-11-27T14:45"));
  });

  it("she is asked in the morning of an afternoon visit, else in the evening before", () => {
    expect(asked("2026-11-27T15:00")).toBe(at("2026-11-27T09:30").toISOString());
    expect(asked("2026-11-27T10:30")).toBe(at("2026-11-26T18:00").toISOString());
    expect(asked("2026-11-27T13:00")).toBe(at("2026-11-27T09:30").toISOString());
  });

  it("she is not asked about a visit that she has just booked for today", () => {
    expect(asked("2026-11-27T15:00", "2026-11-27T11:00")).toBeNull();
    expect(asked("2026-11-27T15:00", "2026-11-27T09:00")).toBeNull();
  });

  it("she is never asked in the quiet hours, whatever they are", () => {
    const hour = fc.integer({ min: 0, max: 23 }).map((h) => `${String(h).padStart(2, "0")}:00`);
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 20 }),
        hour.filter((h) => h >= "17:00"),
        hour.filter((h) => h <= "11:00"),
        (h, from, to) => {
          const startsAt = at(`2026-11-27T${String(h).padStart(2, "0")}:30`);
          const when = newsAskedAt(startsAt, at("2026-11-01T10:00"), { from, to }, zone);
          expect(when !== null && isQuiet(when, { from, to }, zone)).toBe(false);
        },
      ),
    );
  });

  it("the room is made ready as she likes it, and as usual where she said nothing", () => {
    const keys = (comfort: Parameters<typeof roomChecklist>[0]) => roomChecklist(comfort).map(({ key }) => key);
    expect(keys([])).toContain("prep-room-scent-light");
    expect(keys([{ kind: "scent", value: "none" }])).toContain("prep-room-scent-none");
    expect(roomChecklist([{ kind: "temperature", value: "warm" }])[2]?.values).toEqual({ degrees: "26–27" });
    expect(roomChecklist([])[2]?.values).toEqual({ degrees: "25–26" });
  });
});

describe("what she tells", () => {
  it.each(["没有", "没什么", "一切照旧", "都挺好的", "nothing new", "No", "all good", "没有新情况"])(
    "%s is nothing",
    (text) => {
      expect(saysNothingNew(text)).toBe(true);
    },
  );
  it.each(["没有睡好", "新长了两颗痘", "no sleep at all", "昨天晒到了"])("%s is something", (text) => {
    expect(saysNothingNew(text)).toBe(false);
  });
  it("breakouts are heard, denied ones are not", () => {
    expect(["又冒痘了", "下巴長了幾顆痘", "a few new pimples"].every(tellsOfBreakouts)).toBe(true);
    expect(["没长痘", "no breakouts", "有点干"].some(tellsOfBreakouts)).toBe(false);
  });
});

describe("a rhythm in her own history", () => {
  it("is found when breakouts came about every four weeks", () => {
    expect(cycleHint(["2026-08-01", "2026-08-29", "2026-09-27", "2026-10-25"])).toEqual({
      ...{ everyDays: 28, times: 4, next: "2026-11-22" },
    });
  });

  it("is found although one bout was never told", () => {
    expect(cycleHint(["2026-06-01", "2026-06-29", "2026-08-24", "2026-09-21"])?.everyDays).toBe(28);
  });

  it.each([
    ["two bouts", ["2026-08-01", "2026-08-29"]],
    ["no rhythm", ["2026-01-01", "2026-01-20", "2026-03-30", "2026-04-08"]],
    ["the same week", ["2026-08-01", "2026-08-02", "2026-08-04"]],
    ["every few days", ["2026-08-01", "2026-08-08", "2026-08-15", "2026-08-22"]],
    ["nothing", []],
  ])("is not claimed from %s", (_what, days) => {
    expect(cycleHint(days)).toBeNull();
  });

  it("is the same wherever in the year it lies, in whatever order it was noted, and a day's slip hides it from nobody", () => {
    const period = fc.integer({ min: 21, max: 45 });
    const slips = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(period, slips, fc.integer({ min: 0, max: 2000 }), (every, slip, shift) => {
        const days = slip.map((s, i) => addDays("2020-01-15", shift + i * every + s));
        const hint = cycleHint(days);
        expect(hint === null ? null : Math.abs(hint.everyDays - every) <= 2).toBe(true);
        expect(cycleHint([...days].reverse())).toEqual(hint);
      }),
    );
  });
});
