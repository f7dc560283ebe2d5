import { describe, expect, test } from "vitest";
import { triage } from "../../../src/domain/triage/triage.ts";

const severity = (text: string, treatment?: string, day?: number) => triage({ text, treatment, day }).severity;
const codes = (text: string, treatment?: string, day?: number) =>
  triage({ text, treatment, day }).reasons.map(({ code }) => code);

describe("combination rules", () => {
  test("a skin sign with another part of the body is urgent", () => {
    expect(codes("全身起风团还头晕", "SKIN_BOOSTER", 0.1)).toContain("HIVES_PLUS_SYSTEM");
    expect(["today", "urgent"]).toContain(severity("脖子起了几片风团", "SKIN_BOOSTER", 0.1));
  });

  test("a drooping lid alone is for today, with double vision it is urgent", () => {
    expect(severity("一边眼皮有点下垂", "BOTOX", 7)).toBe("today");
    expect(severity("一边眼皮有点下垂,看东西重影", "BOTOX", 7)).toBe("urgent");
  });

  test("getting worse raises to today, after an injection to urgent", () => {
    expect(severity("越来越红", "MICRONEEDLE", 2)).toBe("today");
    expect(severity("越来越痛", "FILLER", 1)).toBe("urgent");
    expect(severity("越来越好看了", "FILLER", 1)).toBe("routine");
  });

  test("redness is watched inside its window and seen beyond it", () => {
    expect(severity("脸有点红", "IPL", 1)).toBe("watch");
    expect(codes("脸还是有点红", "IPL", 6)).toContain("PROLONGED_REDNESS");
    expect(severity("脸还是有点红", "IPL", 6)).toBe("today");
  });

  test("a blister is for today on the leg and urgent on the face", () => {
    expect(severity("小腿起了个小水泡", "LHR", 1)).toBe("today");
    expect(severity("脸上起了个水泡", "IPL", 1)).toBe("urgent");
  });

  test("any change of sight is urgent, whatever was done or known", () => {
    for (const treatment of ["FILLER", "IPL", "LASH_EXT", "MASSAGE", undefined]) {
      expect(severity("右眼突然看不清", treatment, treatment === undefined ? undefined : 1)).toBe("urgent");
    }
  });
});

describe("what is not understood", () => {
  test("goes to a human within aftercare and is marked as not understood outside", () => {
    expect(triage({ text: "qwzx plf", treatment: "IPL", day: 2 })).toMatchObject({
      severity: "today",
      understood: false,
    });
    expect(triage({ text: "qwzx plf" })).toMatchObject({ severity: "routine", understood: false });
    expect(triage({ text: "qwzx plf", treatment: "IPL", day: 200 })).toMatchObject({ severity: "routine" });
  });

  test("a bare call for help is urgent, a bare question mark after an injection is for today", () => {
    expect(severity("救命")).toBe("urgent");
    expect(severity("help!!")).toBe("urgent");
    expect(severity("?", "FILLER", 0.2)).toBe("today");
  });
});

describe("answers to a check-in", () => {
  const answer = (text: string, askedAbout: string, treatment = "IPL") =>
    triage({ text, askedAbout, treatment, day: 1 });

  test("yes to a danger is that danger, no is routine", () => {
    expect(answer("有", "皮肤有没有发白或者网状的紫色?", "FILLER").severity).toBe("urgent");
    expect(answer("没有", "皮肤有没有发白或者网状的紫色?", "FILLER").severity).toBe("routine");
    expect(answer("yes", "Any blisters?").severity).toBe("today");
  });

  test("no to getting better is for today, worse too, and urgent after an injection", () => {
    expect(answer("no", "Is it getting better?").severity).toBe("today");
    expect(answer("worse", "Better, the same or worse?").severity).toBe("today");
    expect(answer("worse", "Better, the same or worse?", "FILLER").severity).toBe("urgent");
    expect(answer("better", "Better, the same or worse?").severity).toBe("routine");
  });
});

describe("several messages", () => {
  test("are read together when the last one continues the thought", () => {
    const continued = triage({ text: "变黑了", recentTexts: ["那块皮肤"], treatment: "FILLER", day: 1 });
    expect(continued.severity).toBe("urgent");
  });

  test("an answer of courtesy does not repeat the alarm of the message before", () => {
    expect(triage({ text: "好的谢谢", recentTexts: ["我右眼看不清"], treatment: "FILLER", day: 1 }).severity).toBe(
      "routine",
    );
  });
});
