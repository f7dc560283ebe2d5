import fc from "fast-check";
import { expect, test } from "vitest";
import { isOvertaken, plannedCheckIns } from "../../../src/domain/checkins/steps.ts";
import treatments from "../../../src/domain/clinical/treatments.json" with { type: "json" };
import { isQuiet } from "../../../src/domain/time/quiet-hours.ts";
import { addDays, localDate, localTime } from "../../../src/domain/time/zone.ts";

const shanghai = { zone: "Asia/Shanghai", quiet: { from: "21:00", to: "09:00" } };
const plan = (treatment: string, ended: string, place = shanghai) =>
  plannedCheckIns(treatment, new Date(ended), place).map(
    ({ step, at }) => `${step} ${localDate(at, place.zone).slice(5)} ${localTime(at, place.zone)}`,
  );

test("after an injection one is asked after 3 hours, at bedtime, the next day, and on days 3, 7, 14, 30 and 75", () => {
  expect(plan("FILLER", "2026-11-21T06:00:00Z")).toEqual([
    "h3 11-21 17:00",
    "bedtime 11-21 20:30",
    "h24 11-22 14:00",
    "d3 11-24 12:30",
    "d7 11-28 12:30",
    "d14 12-05 12:30",
    "d30 12-21 12:30",
    "d75 02-04 12:30",
  ]);
});

test("after a facial nobody is asked on the same day, and not beyond day 30", () => {
  expect(plan("FACIAL_BASIC", "2026-11-21T06:00:00Z")).toEqual([
    "h24 11-22 14:00",
    "d3 11-24 12:30",
    "d7 11-28 12:30",
    "d30 12-21 12:30",
  ]);
});

test("numbing cream asks early too", () => {
  expect(plan("MICRONEEDLE", "2026-11-21T06:00:00Z").slice(0, 2)).toEqual(["h3 11-21 17:00", "bedtime 11-21 20:30"]);
});

test("bedtime is left out when it would follow the first question within an hour", () => {
  expect(plan("BOTOX", "2026-11-21T09:00:00Z").slice(0, 2)).toEqual(["h3 11-21 20:00", "h24 11-22 17:00"]);
});

test("after a late visit the first question moves before the quiet hours, and the next one to a humane hour", () => {
  expect(plan("FILLER", "2026-11-21T11:00:00Z").slice(0, 2)).toEqual(["h3 11-21 20:45", "h24 11-22 19:00"]);
});

test("after a very late visit the first question is the first thing in the morning", () => {
  expect(plan("FILLER", "2026-11-21T12:20:00Z").slice(0, 2)).toEqual(["h3 11-22 09:00", "h24 11-22 20:00"]);
});

test("a question is overtaken as soon as the next one is due", () => {
  const ended = new Date("2026-11-21T06:00:00Z");
  const overtaken = (at: string) => isOvertaken("h24", "FILLER", ended, shanghai, new Date(at));
  expect(overtaken("2026-11-24T04:29:00Z")).toBe(false);
  expect(overtaken("2026-11-24T04:30:00Z")).toBe(true);
});

test("no question ever falls into the quiet hours, they come in order, and day 3, 7, 30 are calendar days in any zone", () => {
  const zones = fc.constantFrom("Asia/Shanghai", "Europe/London", "America/New_York", "Australia/Lord_Howe");
  const quiets = fc.constantFrom(
    { from: "21:00", to: "09:00" },
    { from: "22:30", to: "08:00" },
    { from: "20:00", to: "10:30" },
    { from: "00:00", to: "00:00" },
  );
  const codes = fc.constantFrom(...treatments.map((treatment) => treatment.code));
  const minutes = fc.integer({ min: 0, max: 525_600 });
  fc.assert(
    fc.property(zones, quiets, codes, minutes, (zone, quiet, code, minute) => {
      const ended = new Date(Date.UTC(2026, 0, 1) + minute * 60_000);
      const planned = plannedCheckIns(code, ended, { zone, quiet });
      for (const [index, { step, at }] of planned.entries()) {
        expect(isQuiet(at, quiet, zone), step).toBe(false);
        expect(at > ended).toBe(true);
        expect(at >= (planned[index - 1]?.at ?? ended), step).toBe(true);
        const days = { d3: 3, d7: 7, d30: 30 }[String(step)];
        if (days) expect(localDate(at, zone)).toBe(addDays(localDate(ended, zone), days));
      }
    }),
  );
});
