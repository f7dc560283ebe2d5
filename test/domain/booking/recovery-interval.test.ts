import { expect, it } from "vitest";
import { refusalForInterval } from "../../../src/domain/booking/recovery-interval.ts";
import { instantOf } from "../../../src/domain/time/zone.ts";

const zone = "Asia/Shanghai";
const on = (date: string, time = "15:00") => ({ startsAt: instantOf(date, time, zone) });

it("lets a first treatment be on any day", () => {
  expect(refusalForInterval([], "2026-12-01", 28, zone)).toBeNull();
});

it("refuses the last day of the interval and allows the next", () => {
  expect(refusalForInterval([on("2026-12-01")], "2026-12-28", 28, zone)).toEqual({
    ...{ ok: false, reason: "interval", firstDay: "2026-12-29" },
  });
  expect(refusalForInterval([on("2026-12-01")], "2026-12-29", 28, zone)).toBeNull();
});

it("counts days on the branch's calendar, not in hours", () => {
  expect(refusalForInterval([on("2026-12-01", "23:30")], "2026-12-08", 7, zone)).toBeNull();
});

it("also keeps the interval to a treatment that is booked for later", () => {
  expect(refusalForInterval([on("2026-12-20")], "2026-12-15", 7, zone)).toMatchObject({ firstDay: "2026-12-27" });
});

it("finds the first gap between two treatments", () => {
  const had = [on("2026-12-01"), on("2026-12-20")];
  expect(refusalForInterval(had, "2026-12-03", 7, zone)).toMatchObject({ firstDay: "2026-12-08" });
  expect(refusalForInterval([on("2026-12-01"), on("2026-12-10")], "2026-12-03", 7, zone)).toMatchObject({
    firstDay: "2026-12-17",
  });
});
