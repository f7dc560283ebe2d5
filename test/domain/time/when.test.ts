import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDate } from "../../../src/domain/time/calendar-date.ts";
import { isTime } from "../../../src/domain/time/clock-time.ts";
import { understandWhen } from "../../../src/domain/time/when.ts";
import { formatDate } from "../../../src/text/format-time.ts";
import { whenInWords } from "./when-in-words.ts";
import { EXPRESSIONS } from "./when-table.ts";

for (const { said, now, zone, locale, means } of EXPRESSIONS) {
  describe(`what is said: ${said}`, () => {
    it.each(means)("%s → %s", (text, meaning) => {
      expect(whenInWords(understandWhen({ text, now: new Date(now), zone, locale }))).toBe(meaning);
    });
  });
}

const WEDNESDAY = new Date("2026-11-25T10:00:00+08:00");
const ZONE = "Asia/Shanghai";
const anyNow = fc.date({ min: new Date("2025-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });

describe("the order of day and month in figures", () => {
  const read = (text: string, locale?: string) =>
    whenInWords(understandWhen({ text, now: WEDNESDAY, zone: ZONE, locale }));

  it("is asked back in English unless the figures leave one reading", () => {
    expect(read("5/12", "en")).toBe("2026-12-05 ambiguous");
    expect(read("13/12", "en")).toBe("2026-12-13");
    expect(read("12/13", "en")).toBe("2026-12-13");
    expect(read("12/12", "en")).toBe("2026-12-12");
  });

  it("is that of her country where the language names one, and a weekday that fits only the other order decides", () => {
    expect(read("5/12", "en-GB")).toBe("2026-12-05");
    expect(read("5/12", "en-US")).toBe("2027-05-12");
    expect(read("saturday 5/12", "en-US")).toBe("2026-12-05");
    expect(read("friday 5/12", "en-GB")).toBe("2026-12-05 ambiguous");
  });

  it("is month first for someone who reads Chinese", () => {
    expect(read("12/5", "zh-CN")).toBe("2026-12-05");
    expect(read("12/5可以吗", "en")).toBe("2026-12-05");
    expect(read("12.5", "zh-TW")).toBe("2026-12-05");
  });
});

describe("whatever is written", () => {
  const pieces = fc.constantFrom(
    ..."周 三 五 下 上 个 月 日 号 点 半 到 或者 不是 改 今 明 后 天 早上 晚 3 12 31 99 : / - . pm am next week friday the 5th or not before after at to half 不行 ， 。 元旦 feb in 2 days".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 12 }).map((words) => words.join(" ")),
    fc.array(pieces, { maxLength: 12 }).map((words) => words.join("")),
  );

  it("gives real dates and times, a span in order, and never throws", () => {
    fc.assert(
      fc.property(
        text,
        anyNow,
        fc.constantFrom("Asia/Shanghai", "Europe/London", "America/New_York"),
        (words, now, zone) => {
          const when = understandWhen({ text: words, now, zone });
          for (const date of [when.date, when.dateFrom, when.dateTo])
            expect(date === undefined || isDate(date)).toBe(true);
          for (const time of [when.timeFrom, when.timeTo]) expect(time === null || isTime(time)).toBe(true);
          expect((when.dateFrom ?? "") <= (when.dateTo ?? "")).toBe(true);
          expect(when.date === undefined || when.dateFrom === undefined).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("reads its own dates back as the same day in each language", () => {
    fc.assert(
      fc.property(
        anyNow,
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom("zh-CN", "zh-TW", "en"),
        (now, days, locale) => {
          const date = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
          const when = understandWhen({ text: formatDate(date, locale), now, zone: "UTC", locale });
          expect(when).toMatchObject({ date, ambiguous: false, past: false, invalid: false });
        },
      ),
    );
  });

  it("is read in at most two milliseconds, also when it is long", () => {
    const long = "我想约下周三下午三点半，不行的话周五晚上也可以，价格380块吗？ ".repeat(8);
    understandWhen({ text: long, now: WEDNESDAY, zone: ZONE });
    const texts = EXPRESSIONS.flatMap(({ means }) => means.map(([words]) => words));
    const started = performance.now();
    for (const words of texts) understandWhen({ text: words, now: WEDNESDAY, zone: ZONE });
    expect((performance.now() - started) / texts.length).toBeLessThan(2);
  });
});
