import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dateExists,
  dateOf,
  dayNumber,
  daysBetween,
  daysInMonth,
  isDate,
  startOfWeek,
  weekday,
} from "../../../src/domain/time/calendar-date.ts";

const anyDate = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("calendar dates", () => {
  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-02-28", 1, "2027-03-01"],
    ["2028-02-29", 365, "2029-02-28"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-11-21", 0, "2026-11-21"],
    ["1970-01-01", -1, "1969-12-31"],
  ])("%s plus %i days is %s", (date, n, expected) => {
    expect(addDays(date, n)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(n);
  });

  it.each([
    ["2026-11-23", 1],
    ["2026-11-25", 3],
    ["2026-11-29", 7],
    ["2028-02-29", 2],
    ["1969-12-31", 3],
    ["2000-01-01", 6],
  ])("%s is day %i of its week", (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  it.each([
    ["2026-11-29", "2026-11-23"],
    ["2026-11-23", "2026-11-23"],
    ["2027-01-03", "2026-12-28"],
    ["2028-03-05", "2028-02-28"],
  ])("the week of %s starts on Monday %s", (date, monday) => {
    expect(startOfWeek(date)).toBe(monday);
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-4-3",
    "26-04-03",
    "2026-04-03T00:00",
    "",
    "0026-01-01",
  ])("does not take %j for a date", (text) => {
    expect(isDate(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it("knows leap years, with 2100 not one", () => {
    expect([2024, 2026, 2028, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 29, 28]);
    expect(dateExists(2028, 2, 29)).toBe(true);
    expect(dateExists(2100, 2, 29)).toBe(false);
  });

  it("rolls days beyond the end of a month over", () => {
    expect(dateOf(2026, 2, 29)).toBe("2026-03-01");
    expect(dateOf(2026, 13, 1)).toBe("2027-01-01");
    expect(dateOf(2026, 12, 0)).toBe("2026-11-30");
  });

  it("adding days and counting them back are each other's inverse", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, n) => {
        expect(isDate(date)).toBe(true);
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
        expect(weekday(startOfWeek(date))).toBe(1);
        expect(daysBetween(startOfWeek(date), date)).toBe(weekday(date) - 1);
      }),
    );
  });
});
