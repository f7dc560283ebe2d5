import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isQuiet, outsideQuietHours } from "../../../src/domain/time/quiet-hours.ts";

const NIGHT = { from: "21:00", to: "09:00" };

function allowed(iso: string, quiet = NIGHT, zone = "Asia/Shanghai"): string {
  return outsideQuietHours(new Date(iso), quiet, zone).toISOString();
}

describe("quiet hours", () => {
  it("leave an instant of the day as it is", () => {
    expect(allowed("2026-11-21T10:00:30+08:00")).toBe("2026-11-21T02:00:30.000Z");
    expect(allowed("2026-11-21T20:59:59+08:00")).toBe("2026-11-21T12:59:59.000Z");
  });

  it("move the evening to the next morning and the small hours to the same morning", () => {
    expect(allowed("2026-11-21T21:00:00+08:00")).toBe("2026-11-22T01:00:00.000Z");
    expect(allowed("2026-12-31T23:59:00+08:00")).toBe("2027-01-01T01:00:00.000Z");
    expect(allowed("2026-11-21T00:00:00+08:00")).toBe("2026-11-21T01:00:00.000Z");
    expect(allowed("2026-11-21T08:59:59+08:00")).toBe("2026-11-21T01:00:00.000Z");
    expect(allowed("2026-11-21T09:00:00+08:00")).toBe("2026-11-21T01:00:00.000Z");
  });

  it("may lie within one day", () => {
    const lunch = { from: "12:00", to: "14:00" };
    expect(allowed("2026-11-21T13:10:00+08:00", lunch)).toBe("2026-11-21T06:00:00.000Z");
    expect(allowed("2026-11-21T14:00:00+08:00", lunch)).toBe("2026-11-21T06:00:00.000Z");
    expect(allowed("2026-11-21T23:00:00+08:00", lunch)).toBe("2026-11-21T15:00:00.000Z");
  });

  it("end at midnight when they last until 00:00", () => {
    expect(allowed("2026-11-21T22:00:00+08:00", { from: "21:00", to: "00:00" })).toBe("2026-11-21T16:00:00.000Z");
    expect(allowed("2026-11-22T00:00:00+08:00", { from: "21:00", to: "00:00" })).toBe("2026-11-21T16:00:00.000Z");
  });

  it("are none when they start and end at the same time", () => {
    expect(allowed("2026-11-21T23:00:00+08:00", { from: "09:00", to: "09:00" })).toBe("2026-11-21T15:00:00.000Z");
  });

  it("end by the wall clock in the night of a clock change", () => {
    expect(allowed("2026-03-28T22:00:00Z", NIGHT, "Europe/London")).toBe("2026-03-29T08:00:00.000Z");
    expect(allowed("2026-10-24T22:00:00+01:00", NIGHT, "Europe/London")).toBe("2026-10-25T09:00:00.000Z");
  });

  it("never move an instant back when their end comes twice", () => {
    const quiet = { from: "01:00", to: "01:30" };
    expect(allowed("2026-10-25T01:10:00Z", quiet, "Europe/London")).toBe("2026-10-25T01:30:00.000Z");
  });

  it("always give an instant that is not earlier, not quiet and less than a day and an hour away", () => {
    const time = fc.integer({ min: 0, max: 1439 }).map((n) => new Date(n * 60_000).toISOString().slice(11, 16));
    const zone = fc.constantFrom("Asia/Shanghai", "Europe/London", "America/New_York", "Australia/Lord_Howe");
    const instant = fc.date({ min: new Date("2025-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(instant, time, time, zone, (now, from, to, where) => {
        const later = outsideQuietHours(now, { from, to }, where);
        expect(later.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(isQuiet(later, { from, to }, where)).toBe(false);
        expect(later.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
      }),
    );
  });
});
