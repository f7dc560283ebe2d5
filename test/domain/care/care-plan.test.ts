import { expect, test } from "vitest";
import { laterCareSteps, laterStep } from "../../../src/domain/care/care-plan.ts";
import { localTime } from "../../../src/domain/time/zone.ts";

const shanghai = { zone: "Asia/Shanghai", quiet: { from: "21:00", to: "09:00" } };

test("the later steps come at ten on calendar days 2, 4 and 8", () => {
  const steps = laterCareSteps(new Date("2026-11-21T10:30:00Z"), shanghai);
  expect(steps.map(({ step, at }) => [step, at.toISOString()])).toEqual([
    ["d3", "2026-11-22T02:00:00.000Z"],
    ["d7", "2026-11-24T02:00:00.000Z"],
    ["after", "2026-11-28T02:00:00.000Z"],
  ]);
});

test("they stay at ten on the wall clock when the clocks change in between", () => {
  const london = { zone: "Europe/London", quiet: { from: "21:00", to: "09:00" } };
  const steps = laterCareSteps(new Date("2026-10-23T15:00:00Z"), london);
  expect(steps.map(({ at }) => localTime(at, "Europe/London"))).toEqual(["10:00", "10:00", "10:00"]);
});

test("they wait for the end of quiet hours that last longer than ten", () => {
  const late = { zone: "Asia/Shanghai", quiet: { from: "20:00", to: "11:00" } };
  expect(laterCareSteps(new Date("2026-11-21T10:30:00Z"), late)[0]?.at.toISOString()).toBe("2026-11-22T03:00:00.000Z");
});

test("a step that comes late gives way to the one that holds by then", () => {
  expect(laterStep("d3", "after")).toBe("after");
  expect(laterStep("d3", "h24")).toBe("d3");
});
