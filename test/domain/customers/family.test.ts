import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn, ageRule } from "../../../src/domain/customers/age.ts";
import { readBirthday } from "../../../src/domain/customers/birthday-words.ts";
import { heardForWhom, memberMeant } from "../../../src/domain/customers/family-words.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";

describe("for whom she books", () => {
  it.each([
    ["给我妈约个补水护理", "parent", "约个补水护理"],
    ["給我媽約個保濕護理", "parent", "約個保濕護理"],
    ["想帮女儿约周六下午", "child", "约周六下午"],
    ["a facial for my daughter on Friday", "child", "a facial on Friday"],
    ["can I book my mum in for a brow tint", "parent", "can I a brow tint"],
    ["周六给我闺蜜也约一个", "friend", "周六 约一个"],
    ["替我老公预约按摩", "partner", "预约按摩"],
    ["for my little sister please", "sibling", "please"],
  ])("%s is for %s", (text, relation, rest) => {
    expect(heardForWhom(text)).toEqual({ relation, rest });
  });

  it.each(["帮我约周六", "给我约个护理", "book me in", "我妈说你们手艺好", "for my wedding", "my daughter loved it"])(
    "%s is for herself",
    (text) => {
      expect(heardForWhom(text)).toBeNull();
    },
  );

  it("words are about who is named, or about the only one of a relation; two children are asked about", () => {
    const an = { name: "安安", relation: "child" };
    const mum = { name: "李阿姨", relation: "parent" };
    expect(memberMeant("安安脸上起了小水泡", [an, mum])).toBe(an);
    expect(memberMeant("我女儿脸上有点红", [an, mum])).toBe(an);
    expect(memberMeant("my mother's cheek is swollen", [an, mum])).toBe(mum);
    expect(memberMeant("我女儿脸上有点红", [an, { name: "乐乐", relation: "child" }])).toBeNull();
    expect(memberMeant("我脸上有点红", [an, mum])).toBeNull();
  });
});

describe("an age", () => {
  it("counts from the birthday itself, also of a 29 February", () => {
    expect(ageOn("2010-05-03", "2026-05-02")).toBe(15);
    expect(ageOn("2010-05-03", "2026-05-03")).toBe(16);
    expect(ageOn("2012-02-29", "2026-02-28")).toBe(13);
    expect(ageOn("2012-02-29", "2026-03-01")).toBe(14);
  });

  it("nobody under 14 is treated, whoever is 18 decides herself, and nobody grows younger", () => {
    expect(ageRule("2012-11-28", "2026-11-27")).toBe("too_young");
    expect(ageRule("2012-11-28", "2026-11-28")).toBe("with_guardian");
    expect(ageRule("2008-11-28", "2026-11-28")).toBe("of_age");
    const days = fc.integer({ min: 0, max: 12_000 });
    fc.assert(
      fc.property(days, days, (born, later) => {
        const birth = addDays("1995-01-01", born);
        expect(ageOn(birth, addDays(birth, later + 1))).toBeGreaterThanOrEqual(ageOn(birth, addDays(birth, later)));
      }),
    );
  });

  it.each([
    ["2010-05-03", "2010-05-03"],
    ["2010年5月3日", "2010-05-03"],
    ["3 May 2010", "2010-05-03"],
    ["May 3rd, 2010", "2010-05-03"],
    ["她2010/5/3生的", "2010-05-03"],
    ["2011-02-30", null],
    ["十五岁", null],
  ])("%s is read as %s", (text, date) => {
    expect(readBirthday(text)).toBe(date);
  });
});
