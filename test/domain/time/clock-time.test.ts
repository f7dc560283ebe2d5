import { describe, expect, it } from "vitest";
import { isTime, minutesOf, minutesToTime } from "../../../src/domain/time/clock-time.ts";

describe("clock times", () => {
  it("every minute of the day reads back as itself", () => {
    for (let minute = 0; minute < 1440; minute++) {
      const time = minutesToTime(minute);
      expect(isTime(time)).toBe(true);
      expect(minutesOf(time)).toBe(minute);
    }
  });

  it("24:00 is the end of a day but not a time on a clock", () => {
    expect(minutesToTime(1440)).toBe("24:00");
    expect(minutesOf("24:00")).toBe(1440);
    expect(isTime("24:00")).toBe(false);
  });

  it.each(["9:00", "25:00", "12:60", "12:5", "１２:00", "12:00 ", "", "12.00"])(
    "does not take %j for a time",
    (text) => {
      expect(isTime(text)).toBe(false);
      expect(() => minutesOf(text)).toThrow(RangeError);
    },
  );

  it.each([-1, 1441, 1.5, Number.NaN])("refuses %d minutes", (minutes) => {
    expect(() => minutesToTime(minutes)).toThrow(RangeError);
  });
});
