import { expect, test } from "vitest";
import { clockTime, dayName, dayOf } from "../../../src/web/chat/client/days.ts";
import { pageWords } from "../../../src/web/chat/page-data.ts";

const words = pageWords((key) => key);
const page = { locale: "zh-CN", branch: null, start: null, embedded: false, words };
const at = new Date("2026-11-21T16:30:00Z");

test("times and days are those of the salon's clock, wherever the phone is", () => {
  expect(clockTime(at, { ...page, zone: "Asia/Shanghai" })).toBe("00:30");
  expect(dayOf(at, "Asia/Shanghai")).toBe("2026-11-22");
  expect(clockTime(at, { ...page, zone: "America/New_York" })).toBe("11:30");
  expect(dayOf(at, "America/New_York")).toBe("2026-11-21");
});

test("today and yesterday change at the salon's midnight", () => {
  const shanghai = { ...page, zone: "Asia/Shanghai" };
  const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
  expect(dayName(at, later(23), shanghai)).toBe("today");
  expect(dayName(at, later(24), shanghai)).toBe("yesterday");
  expect(dayName(at, later(48), shanghai)).toBe("11月22日周日");
});
