import { describe, expect, it } from "vitest";
import type { Look } from "../../../src/domain/checkins/answers.ts";
import { feltEffect } from "../../../src/domain/file/felt-effect.ts";

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n * 7));
const checkIn = (look: Look | "told", n: number) => ({
  sentAt: day(n),
  answers: [
    { question: "trend" as const, answer: "better", at: "" },
    { question: "look" as const, answer: look, at: "" },
  ],
});

describe("how she likes it", () => {
  it("is counted from her own answers, whatever order they come in, and the newest is the last", () => {
    const said = [checkIn("okay", 2), checkIn("happy", 0), checkIn("unhappy", 1), checkIn("told", 3)];
    expect(feltEffect(said)).toEqual({
      ...{ happy: 1, okay: 1, unhappy: 1, last: "okay", lastAt: day(2), trend: null },
    });
  });

  it.each<[Look[], string | null]>([
    [["unhappy", "okay", "happy", "happy"], "better"],
    [["happy", "happy", "okay", "unhappy"], "worse"],
    [["happy", "happy", "happy", "happy"], "same"],
    [["unhappy", "happy", "happy"], null],
  ])("%j is %s", (said, trend) => {
    expect(feltEffect(said.map(checkIn))?.trend).toBe(trend);
  });

  it("is unknown of who never said", () => {
    expect(feltEffect([])).toBeNull();
    expect(feltEffect([checkIn("told", 1)])).toBeNull();
  });
});
