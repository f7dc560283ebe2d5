import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDateTime,
  formatDateTimeRange,
  formatMoney,
  formatTimeRange,
} from "../../src/text/format-time.ts";

const THREE = new Date("2026-11-25T07:00:00Z");
const HALF_FOUR = new Date("2026-11-25T08:30:00Z");

describe("dates for people", () => {
  it("names the day and its weekday in each language", () => {
    expect(formatDate("2026-11-25", "zh-CN")).toBe("11月25日 周三");
    expect(formatDate("2026-11-25", "zh-TW")).toBe("11月25日 週三");
    expect(formatDate("2026-11-25", "en")).toBe("Wed 25 Nov");
    expect(formatDate("2028-02-29", "en")).toBe("Tue 29 Feb");
    expect(formatDate("2026-11-01", "zh-CN")).toBe("11月1日 周日");
  });

  it("adds the year only when it is not today's", () => {
    expect(formatDate("2027-01-02", "zh-CN", "2026-12-31")).toBe("2027年1月2日 周六");
    expect(formatDate("2027-01-02", "en", "2026-12-31")).toBe("Sat 2 Jan 2027");
    expect(formatDate("2026-12-31", "zh-TW", "2026-01-01")).toBe("12月31日 週四");
  });

  it("shows an instant on the salon's wall clock", () => {
    expect(formatDateTime(THREE, "Asia/Shanghai", "zh-CN")).toBe("11月25日 周三 15:00");
    expect(formatDateTime(THREE, "Asia/Taipei", "zh-TW")).toBe("11月25日 週三 15:00");
    expect(formatDateTime(THREE, "Europe/London", "en")).toBe("Wed 25 Nov, 07:00");
    expect(formatDateTime(new Date("2026-12-31T20:00:00Z"), "Asia/Shanghai", "en", "2026-12-31")).toBe(
      "Fri 1 Jan 2027, 04:00",
    );
  });

  it("shows a range, naming the second day only when it is another", () => {
    expect(formatTimeRange(THREE, HALF_FOUR, "Asia/Shanghai", "zh-CN")).toBe("15:00–16:30");
    expect(formatTimeRange(THREE, new Date("2026-11-25T17:00:00Z"), "Asia/Shanghai", "en")).toBe(
      "15:00 – Thu 26 Nov, 01:00",
    );
    expect(formatDateTimeRange(THREE, HALF_FOUR, "Asia/Shanghai", "zh-CN")).toBe("11月25日 周三 15:00–16:30");
    expect(formatDateTimeRange(THREE, HALF_FOUR, "Asia/Shanghai", "en")).toBe("Wed 25 Nov, 15:00–16:30");
  });
});

describe("money for people", () => {
  it.each([
    [38_000, "CNY", "zh-CN", "¥380"],
    [38_050, "CNY", "zh-CN", "¥380.50"],
    [1_280_000, "CNY", "en", "¥12,800"],
    [38_000, "CNY", "zh-TW", "¥380"],
    [12_345, "GBP", "en", "£123.45"],
    [38_000, "JPY", "en", "JP¥38,000"],
    [500, "XTR", "en", "⭐500"],
    [150_000, "TWD", "zh-TW", "$1,500"],
    [38_000, "HKD", "zh-CN", "HK$380"],
    [0, "CNY", "zh-CN", "¥0"],
    [-5_000, "CNY", "zh-CN", "-¥50"],
    [5, "CNY", "zh-CN", "¥0.05"],
  ] as const)("%i minor units of %s in %s are %s", (minor, currency, locale, text) => {
    expect(formatMoney(minor, currency, locale)).toBe(text);
  });
});
