import { describe, expect, it } from "vitest";
import { LUNAR } from "../../../src/domain/time/when/holidays.ts";
import { understandWhen } from "../../../src/domain/time/when.ts";

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });

describe("lunar holidays", () => {
  it("start with a new year on a day whose neighbours ICU calls the last and second day", () => {
    // New moon comes within minutes of midnight in 2027 and 2030, where ICU's approximation is a day off.
    const days = LUNAR.newYear.map((date) => lunar.format(new Date(`${date}T00:00:00Z`)));
    expect(days.filter((_day, i) => i !== 1 && i !== 4)).toEqual(["1/1", "1/1", "1/1"]);
    expect(["12/29", "12/30", "1/1", "1/2"]).toEqual(expect.arrayContaining([days[1], days[4]]));
  });

  it.each([
    ["dragonBoat", "5/5"],
    ["sevens", "7/7"],
    ["midAutumn", "8/15"],
    ["buddha", "4/8"],
    ["doubleNinth", "9/9"],
  ] as const)("%s falls on %s of the Chinese calendar, once a year from 2026 to 2030", (name, monthAndDay) => {
    expect(LUNAR[name].map((date) => lunar.format(new Date(`${date}T00:00:00Z`)))).toEqual(Array(5).fill(monthAndDay));
    expect(LUNAR[name].map((date) => date.slice(0, 4))).toEqual(["2026", "2027", "2028", "2029", "2030"]);
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
    const when = understandWhen({ text: "春节", now: new Date("2031-05-01T00:00:00Z"), zone: "Asia/Shanghai" });
    expect(when.found).toBe(false);
  });
});
