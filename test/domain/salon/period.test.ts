import { describe, expect, it } from "vitest";
import { readPeriod } from "../../../src/domain/salon/period.ts";

const now = new Date("2026-11-21T16:30:00Z"); // 00:30 on the 22nd in Shanghai
const period = (from?: string, to?: string, zone = "Asia/Shanghai") => {
  const read = readPeriod({ from, to }, now, zone);
  return read.ok ? [read.from.toISOString(), read.to.toISOString()] : `${read.field} ${read.reason}`;
};

describe("a period that somebody asks for", () => {
  it("begins with today on the branch's clock and lasts a week when nothing is said", () => {
    expect(period()).toEqual(["2026-11-21T16:00:00.000Z", "2026-11-28T16:00:00.000Z"]);
  });

  it("holds both days that are named, also a day of 23 hours", () => {
    expect(period("2026-11-25", "2026-11-25")).toEqual(["2026-11-24T16:00:00.000Z", "2026-11-25T16:00:00.000Z"]);
    expect(period("2027-03-28", "2027-03-28", "Europe/Berlin")).toEqual([
      "2027-03-27T23:00:00.000Z",
      "2027-03-28T22:00:00.000Z",
    ]);
  });

  it("takes instants as they are, with an unescaped + too", () => {
    const hours = ["2026-11-25T02:00:00.000Z", "2026-11-25T03:30:00.000Z"];
    expect(period("2026-11-25T10:00:00+08:00", "2026-11-25T03:30Z")).toEqual(hours);
    expect(period("2026-11-25T10:00:00 08:00", "2026-11-25T03:30Z")).toEqual(hours);
  });

  it.each([
    ["2026-02-30", undefined, "from bad"],
    ["tomorrow", undefined, "from bad"],
    ["2026-11-25T10:00:00", undefined, "from bad"],
    ["2026-11-25", "2026-11-24", "to bad"],
    ["2026-11-25", "x", "to bad"],
    ["2025-01-01", "2026-12-31", "to too_long"],
  ])("refuses %s to %s", (from, to, refusal) => expect(period(from, to)).toBe(refusal));
});
