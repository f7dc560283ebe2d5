import { expect, it } from "vitest";
import {
  nextVisitDay,
  proposalCode,
  proposeNext,
  readProposal,
  usualTime,
} from "../../../src/domain/booking/next-visit.ts";
import { instantOf, localDate, localTime } from "../../../src/domain/time/zone.ts";

const zone = "Asia/Shanghai";
const at = (date: string, time: string) => instantOf(date, time, zone);

it("comes after the interval of the treatment, a longer one of the salon, and never within a week", () => {
  const day = (treatment: string, intervalDays: number) => nextVisitDay({ treatment, intervalDays, on: "2026-02-01" });
  expect(day("HYDRADERM", 0)).toBe("2026-03-01");
  expect(day("HYDRADERM", 35)).toBe("2026-03-08");
  expect(day("LED", 2)).toBe("2026-02-08");
  expect(nextVisitDay({ treatment: "PICO_QS", intervalDays: 0, on: "2028-01-30" })).toBe("2028-02-29");
});

it("what is usual is her most frequent weekday, the newest among equals, and her middle hour", () => {
  const wednesday = at("2026-11-25", "15:00");
  const visits = [wednesday, at("2026-10-30", "11:00"), at("2026-10-02", "19:00"), at("2026-09-02", "14:00")];
  expect(usualTime(visits, zone)).toEqual({ weekday: 3, minute: 14 * 60 });
  expect(usualTime([wednesday], zone)).toEqual({ weekday: 3, minute: 15 * 60 });
});

const slot = (date: string, time: string, staffId = "lin") => ({ startsAt: at(date, time), staffId });
const usual = { weekday: 3, minute: 15 * 60 };
const wish = { staffId: "lin", from: "2026-12-21", zone };
const said = (found: { startsAt: Date; staffId: string } | null) =>
  found && `${localDate(found.startsAt, zone)} ${localTime(found.startsAt, zone)} ${found.staffId}`;

it("her beautician, her weekday and her hour when they are free", () => {
  const free = [
    slot("2026-12-21", "15:00"),
    slot("2026-12-23", "10:00"),
    slot("2026-12-23", "15:00"),
    slot("2026-12-23", "15:00", "su"),
  ];
  expect(said(proposeNext(free, usual, wish))).toBe("2026-12-23 15:00 lin");
});

it("else the nearest to that, and somebody else only when she has nothing like it", () => {
  expect(said(proposeNext([slot("2026-12-23", "17:00"), slot("2026-12-30", "15:00")], usual, wish))).toBe(
    "2026-12-30 15:00 lin",
  );
  expect(said(proposeNext([slot("2026-12-23", "15:00", "su"), slot("2026-12-24", "16:00")], usual, wish))).toBe(
    "2026-12-24 16:00 lin",
  );
  expect(said(proposeNext([slot("2026-12-23", "15:00", "su")], usual, wish))).toBe("2026-12-23 15:00 su");
  expect(proposeNext([], usual, wish)).toBeNull();
});

it("the button of a proposal stays within what Telegram carries and reads back", () => {
  const proposed = { startsAt: at("2126-12-23", "15:00"), staffId: "8d6f0a3e-0000-4000-8000-0000000000ab" };
  const code = proposalCode(proposed);
  expect(`go:rebook:yes:${proposed.staffId}:${code}`.length).toBeLessThanOrEqual(64);
  const [minute = "", end = ""] = code.split(":");
  expect(readProposal(minute, end)).toEqual({ startsAt: proposed.startsAt, staffEnd: "0000ab" });
  expect(readProposal("--", end)).toBeNull();
});
