import { expect, it } from "vitest";
import { reminderTime } from "../../../src/domain/booking/reminder-time.ts";
import { instantOf, localDate, localTime } from "../../../src/domain/time/zone.ts";

const quiet = { from: "21:00", to: "09:00" };

function reminded(date: string, time: string, now: [string, string], zone = "Asia/Shanghai", hours = quiet) {
  const found = reminderTime(instantOf(date, time, zone), instantOf(now[0], now[1], zone), hours, zone);
  return found && `${found.kind} ${localDate(found.at, zone)} ${localTime(found.at, zone)}`;
}

it("is the day before at the same hour", () => {
  expect(reminded("2026-12-10", "15:00", ["2026-12-01", "10:00"])).toBe("day_before 2026-12-09 15:00");
});

it("is at the same hour of the wall clock when the clock changes between", () => {
  expect(reminded("2026-10-25", "15:00", ["2026-10-01", "10:00"], "Europe/London")).toBe("day_before 2026-10-24 15:00");
});

it("leaves the quiet hours alone: after them in the morning, before them in the evening", () => {
  expect(reminded("2026-12-10", "08:00", ["2026-12-01", "10:00"])).toBe("day_before 2026-12-09 09:00");
  expect(reminded("2026-12-10", "21:30", ["2026-12-01", "10:00"])).toBe("day_before 2026-12-09 20:30");
});

it("is two hours before when it was booked later than that", () => {
  expect(reminded("2026-12-10", "15:00", ["2026-12-09", "16:00"])).toBe("hours_before 2026-12-10 13:00");
});

it("is left out when it would only repeat the confirmation, or wake her", () => {
  expect(reminded("2026-12-10", "15:00", ["2026-12-10", "12:30"])).toBeNull();
  expect(reminded("2026-12-10", "10:00", ["2026-12-09", "20:00"])).toBeNull();
});
