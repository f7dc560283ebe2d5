import { expect, it } from "vitest";
import { isInTime, spokenMinutes } from "../../../src/domain/booking/notice.ts";
import { instantOf } from "../../../src/domain/time/zone.ts";

const created = new Date("2026-01-01T00:00:00Z");
const of = (startsAt: Date, createdAt = created) => ({
  ...{ startsAt, createdAt },
  place: { rules: { moveNoticeMinutes: 180, cancelNoticeMinutes: 1440 } },
});
const before = (startsAt: Date, minutes: number) => new Date(startsAt.getTime() - minutes * 60_000);

it("moving and cancelling have a notice of their own, kept to the minute", () => {
  const startsAt = instantOf("2026-12-10", "15:00", "Asia/Shanghai");
  const at = (minutes: number) => before(startsAt, minutes);
  expect([isInTime(of(startsAt), "move", at(180)), isInTime(of(startsAt), "move", at(179))]).toEqual([true, false]);
  expect([isInTime(of(startsAt), "cancel", at(1440)), isInTime(of(startsAt), "cancel", at(1439))]).toEqual([
    true,
    false,
  ]);
});

it("notice is time that passes, also in the night in which the clock changes, and over midnight", () => {
  // 02:00 comes twice: from 00:30 to 02:30 three hours pass.
  const startsAt = instantOf("2026-10-25", "02:30", "Europe/London");
  const wall = instantOf("2026-10-24", "23:45", "Europe/London");
  expect(isInTime(of(startsAt), "move", instantOf("2026-10-25", "00:30", "Europe/London"))).toBe(true);
  expect(isInTime(of(startsAt), "move", wall)).toBe(true);
});

it("what was booked by mistake may be taken back for ten minutes, and never once it has begun", () => {
  const startsAt = instantOf("2026-12-10", "15:00", "Asia/Shanghai");
  const booked = before(startsAt, 60);
  expect(isInTime(of(startsAt, booked), "cancel", before(startsAt, 50))).toBe(true);
  expect(isInTime(of(startsAt, booked), "cancel", before(startsAt, 49))).toBe(false);
  expect(isInTime(of(startsAt, startsAt), "cancel", startsAt)).toBe(false);
});

it("is spoken of in hours where it is hours", () => {
  expect([spokenMinutes(90).key, spokenMinutes(120).key, spokenMinutes(1440).values]).toEqual([
    "visit-span-minutes",
    "visit-span-hours",
    { hours: 24 },
  ]);
});
