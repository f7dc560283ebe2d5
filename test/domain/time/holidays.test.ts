import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { AFTER_LONG_MONTH, LUNAR } from "../../../src/domain/time/when/lunar.ts";
import { understandWhen } from "../../../src/domain/time/when.ts";

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });

const inIcu = (date: string) => lunar.format(new Date(`${date}T00:00:00Z`));

describe("lunar holidays", () => {
  const years = Array.from({ length: 15 }, (_, i) => String(2026 + i));

  it("begin on the new year, which ICU misses by a day where the new moon comes within minutes of midnight", () => {
    expect(LUNAR.newYear[1]).toBe("2027-02-06");
    expect(LUNAR.newYear[4]).toBe("2030-02-03");
    const others = LUNAR.newYear.filter((_date, i) => i !== 1 && i !== 4);
    expect(others.map(inIcu)).toEqual(others.map(() => "1/1"));
    expect(LUNAR.newYear.map((date) => date.slice(0, 4))).toEqual(years);
  });

  it.each([
    ["dragonBoat", "5/5"],
    ["sevens", "7/7"],
    ["ghosts", "7/15"],
    ["midAutumn", "8/15"],
    ["buddha", "4/8"],
    ["doubleNinth", "9/9"],
    ["laba", "12/8"],
  ] as const)("%s falls on %s of the Chinese calendar, once a year from 2026 to 2040", (name, monthAndDay) => {
    // The month of laba before the new year of 2027 begins on the same day in both calendars.
    expect(LUNAR[name].map(inIcu)).toEqual(Array(15).fill(monthAndDay));
    const shift = name === "laba" ? 1 : 0;
    expect(LUNAR[name].map((date) => String(Number(date.slice(0, 4)) - shift))).toEqual(years);
  });

  it("have a last month of 30 days before seven new years, so that 年三十 and 年廿八 are the right days", () => {
    const last = LUNAR.newYear.map((date) => Number(inIcu(addDays(date, -1)).split("/")[1]));
    // In 2027 ICU's last month is a day too long, in 2030 a day too short.
    const long = LUNAR.newYear.filter((_date, i) => (i === 1 || i === 4 ? i === 4 : last[i] === 30));
    expect(AFTER_LONG_MONTH).toEqual(long);
    const said = (text: string, now: string) =>
      understandWhen({ text, now: new Date(now), zone: "Asia/Shanghai" }).date;
    expect(said("年廿八", "2027-01-20T08:00:00+08:00")).toBe("2027-02-04");
    expect(said("年三十", "2027-01-20T08:00:00+08:00")).toBe("2027-02-05");
    expect(said("腊月二十八", "2034-02-01T08:00:00+08:00")).toBe("2034-02-16");
    expect(said("初三", "2030-01-25T08:00:00+08:00")).toBe("2030-02-05");
  });

  it("are the next ones from the day on which they are said", () => {
    const said = (text: string, now: string) =>
      understandWhen({ text, now: new Date(now), zone: "Asia/Shanghai" }).date;
    expect(said("春节", "2026-02-17T08:00:00+08:00")).toBe("2026-02-17");
    expect(said("春节", "2026-02-18T08:00:00+08:00")).toBe("2027-02-06");
    expect(said("除夕", "2027-12-01T08:00:00+08:00")).toBe("2028-01-25");
    expect(said("中秋节", "2028-09-20T08:00:00+08:00")).toBe("2028-10-03");
  });

  it("beyond the table are not guessed", () => {
    const when = understandWhen({ text: "春节", now: new Date("2040-05-01T00:00:00Z"), zone: "Asia/Shanghai" });
    expect(when.found).toBe(false);
  });
});
