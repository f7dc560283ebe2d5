import fc from "fast-check";
import { expect, it } from "vitest";
import { plannedReminders, waitsUntil } from "../../../src/domain/booking/reminder-time.ts";
import { isQuiet } from "../../../src/domain/time/quiet-hours.ts";
import { instantOf, localDate, localTime } from "../../../src/domain/time/zone.ts";

const quiet = { from: "21:00", to: "09:00" };

function reminded(date: string, time: string, now: [string, string], zone = "Asia/Shanghai", hours = quiet) {
  const found = plannedReminders(instantOf(date, time, zone), instantOf(now[0], now[1], zone), hours, zone);
  return found.map(({ kind, at }) => `${kind} ${localDate(at, zone)} ${localTime(at, zone)}`);
}

it("are three days and one day before at the same hour, and two hours before", () => {
  expect(reminded("2026-12-10", "15:00", ["2026-12-01", "10:00"])).toEqual([
    "days_before 2026-12-07 15:00",
    "day_before 2026-12-09 15:00",
    "hours_before 2026-12-10 13:00",
  ]);
});

it("keep the hour of the wall clock when the clock changes between, and two hours are two hours that pass", () => {
  const london = (date: string, time: string) => reminded(date, time, ["2026-03-01", "10:00"], "Europe/London");
  expect(london("2026-10-25", "15:00").slice(0, 2)).toEqual([
    "days_before 2026-10-22 15:00",
    "day_before 2026-10-24 15:00",
  ]);
  const night = { from: "00:00", to: "00:00" };
  // At 01:00 the clock goes forward to 02:00: two hours before 03:30 it shows 00:30.
  const found = reminded("2026-03-29", "03:30", ["2026-03-01", "10:00"], "Europe/London", night);
  expect(found.at(-1)).toBe("hours_before 2026-03-29 00:30");
  expect(found[1]).toBe("day_before 2026-03-28 03:30");
});

it("leave the quiet hours alone: after them in the morning, before them in the evening", () => {
  expect(reminded("2026-12-10", "08:00", ["2026-12-01", "10:00"]).slice(0, 2)).toEqual([
    "days_before 2026-12-07 09:00",
    "day_before 2026-12-09 09:00",
  ]);
  expect(reminded("2026-12-10", "21:30", ["2026-12-01", "10:00"])).toEqual([
    "days_before 2026-12-07 20:30",
    "day_before 2026-12-09 20:30",
    "hours_before 2026-12-10 19:30",
  ]);
  expect(reminded("2026-12-10", "10:00", ["2026-12-01", "10:00"]).at(-1)).toBe("hours_before 2026-12-10 09:00");
  expect(reminded("2026-12-10", "00:30", ["2026-12-01", "10:00"]).at(-1)).toBe("hours_before 2026-12-09 20:30");
});

it("come in the quiet hours only where later would be of no use", () => {
  expect(reminded("2026-12-10", "09:00", ["2026-12-01", "10:00"]).at(-1)).toBe("hours_before 2026-12-10 07:00");
  expect(reminded("2026-12-10", "09:29", ["2026-12-01", "10:00"]).at(-1)).toBe("hours_before 2026-12-10 07:29");
  expect(reminded("2026-12-10", "09:30", ["2026-12-01", "10:00"]).at(-1)).toBe("hours_before 2026-12-10 09:00");
});

it("are left out when it was booked later than that, or they would only repeat the confirmation", () => {
  expect(reminded("2026-12-10", "15:00", ["2026-12-09", "14:01"])).toEqual(["hours_before 2026-12-10 13:00"]);
  expect(reminded("2026-12-10", "15:00", ["2026-12-09", "14:00"])).toHaveLength(2);
  expect(reminded("2026-12-10", "15:00", ["2026-12-10", "12:30"])).toEqual([]);
});

it("late into the quiet hours one waits for their end, unless that is too late", () => {
  const zone = "Asia/Shanghai";
  const at = (date: string, time: string) => instantOf(date, time, zone);
  const waits = (start: string, now: Date) => waitsUntil(at("2026-12-10", start), now, quiet, zone);
  expect(waits("15:00", at("2026-12-09", "23:00"))).toEqual(at("2026-12-10", "09:00"));
  expect(waits("09:15", at("2026-12-09", "23:00"))).toBeNull();
  expect(waits("15:00", at("2026-12-10", "09:00"))).toBeNull();
});

it("none is in the past, after the beginning, or in quiet hours that it could have waited for", () => {
  const zone = "Europe/London";
  const year = Date.parse("2026-01-01T00:00:00Z");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 525_600 }), fc.integer({ min: 0, max: 10_000 }), (minute, ahead) => {
      const startsAt = new Date(year + (minute + ahead) * 60_000);
      const now = new Date(year + minute * 60_000);
      for (const { at } of plannedReminders(startsAt, now, quiet, zone)) {
        expect(at.getTime()).toBeGreaterThan(now.getTime());
        expect(at.getTime()).toBeLessThan(startsAt.getTime());
        if (isQuiet(at, quiet, zone)) expect(waitsUntil(startsAt, at, quiet, zone)).toBeNull();
      }
    }),
  );
});
