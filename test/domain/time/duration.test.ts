import { describe, expect, it } from "vitest";
import { parseDuration } from "../../../src/domain/time/duration.ts";

describe("durations for the sandbox clock", () => {
  it.each([
    ["PT24H", 86_400_000],
    ["P3D", 259_200_000],
    ["PT90M", 5_400_000],
    ["P2W", 1_209_600_000],
    ["P1DT2H30M", 95_400_000],
    ["PT45S", 45_000],
    ["PT0S", 0],
    ["PT1.5S", 1500],
    ["P1DT1S", 86_401_000],
    ["PT1H5S", 3_605_000],
  ])("%s is %i ms", (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each([
    ["", "nothing"],
    ["P", "no amount"],
    ["PT", "no amount"],
    ["P1DT", "a T with nothing behind it"],
    ["P1Y", "years"],
    ["P1M", "months"],
    ["P1W2D", "weeks mixed with days"],
    ["-PT1H", "a sign"],
    ["PT-1H", "a sign"],
    ["pt24h", "small letters"],
    ["PT24h", "small letters"],
    ["PT1H30", "a number without a unit"],
    ["PT30M1H", "the wrong order"],
    ["PT1.5H", "fractions of hours"],
    [" PT1H", "spaces"],
    ["PT1H\n", "a line end"],
    ["24H", "no P"],
    ["P1H", "hours without T"],
    ["P999999999D", "more than ten years"],
  ])("refuses %j: %s", (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});
