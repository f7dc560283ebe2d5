import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { exposures, families, suppliedIntervals, treatmentSkin } from "../../../src/domain/booking/skin-catalogue.ts";
import { skinObstacles, skinRefusal, visitRefusal } from "../../../src/domain/booking/skin-decision.ts";
import type { SkinFacts } from "../../../src/domain/booking/skin-facts.ts";
import { treatments } from "../../../src/domain/salon/treatments.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { had, noFacts, wanted, zone } from "./skin-house.ts";

const peel = wanted("PEEL_SA", 28);
const said = (code: string, answer: "yes" | "no" | "unsure", on = "2026-12-01") => ({ code, answer, on });

test("every treatment of the catalogue has a kind, an area and what it touches, and touches where it may react", () => {
  for (const { code } of treatments()) {
    const skin = treatmentSkin(code);
    expect(
      skin?.areas.every((area) => skin.touches.includes(area)),
      code,
    ).toBe(true);
    expect(skin?.areas.length, code).toBeGreaterThan(0);
  }
});

test("no two supplied intervals are about the same, and each names a source or stands as unsourced", () => {
  const keys = suppliedIntervals.map(({ cause, family }) => `${cause}>${family}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { source } of suppliedIntervals) for (const one of source) expect(one).toMatch(/^https?:\/\//);
  expect(suppliedIntervals.some(({ source }) => source.length === 0)).toBe(true);
});

describe("one treatment after another", () => {
  const facts = { ...noFacts(), treatments: [had("IPL", "2026-12-01")] };

  it("waits out the days of the matrix, and not one more", () => {
    expect(skinRefusal(facts, peel, "2026-12-14")).toMatchObject({ reason: "cross_interval", firstDay: "2026-12-15" });
    expect(skinRefusal(facts, peel, "2026-12-15")).toBeNull();
  });

  it("keeps the distance of the later treatment when this one comes before it", () => {
    // Light two weeks after a peel: a peel on the 17th of November is just early enough for light on the 1st of December.
    expect(skinRefusal(facts, peel, "2026-11-17")).toBeNull();
    expect(skinRefusal(facts, peel, "2026-11-18")).toMatchObject({
      reason: "cross_interval",
      firstDay: "2026-12-15",
      values: { days: 14, other: { date: "2026-12-01" } },
    });
  });

  it("on the same day either distance speaks against it, whatever the hour", () => {
    for (const time of ["00:05", "23:55"]) {
      const same = { ...noFacts(), treatments: [had("FILLER", "2026-12-01", time)] };
      // Nothing is asked between a peel and filler after it, but 21 days between filler and a peel.
      expect(skinRefusal(same, peel, "2026-12-01")).toMatchObject({ firstDay: "2026-12-22" });
      expect(skinRefusal(same, peel, "2026-11-30")).toBeNull();
    }
  });

  it("does not ask for days between kinds that no rule joins", () => {
    expect(skinRefusal(facts, wanted("MASSAGE", 3), "2026-12-01")).toBeNull();
  });

  it("counts days of the branch's calendar: late in the evening in Shanghai is the day before in London", () => {
    const evening = { ...noFacts(), treatments: [had("IPL", "2026-12-01", "00:30")] };
    expect(skinRefusal(evening, peel, "2026-12-15")).toBeNull();
    expect(skinRefusal({ ...evening, zone: "Europe/London" }, peel, "2026-12-14")).toBeNull();
  });

  it.each([
    ["Europe/London", "2026-10-20", "2026-11-03"],
    ["America/New_York", "2026-03-01", "2026-03-15"],
  ])("counts days and not hours across a change of the clock in %s", (where, on, first) => {
    const over = { ...noFacts(), zone: where, treatments: [had("IPL", on, "23:30", where)] };
    expect(skinRefusal(over, peel, addDays(first, -1))).toMatchObject({ firstDay: first });
    expect(skinRefusal(over, peel, first)).toBeNull();
  });

  it("uses the salon's own number, and none where it set none", () => {
    const own = (days: number) => ({
      ...noFacts([{ kind: "interval", cause: "light", family: "peel", days }]),
      treatments: facts.treatments,
    });
    expect(skinRefusal(own(3), peel, "2026-12-03")).toMatchObject({ firstDay: "2026-12-04" });
    // The distance of light after a peel is another rule: it still holds on the same day.
    expect(skinRefusal(own(0), peel, "2026-12-02")).toBeNull();
  });
});

describe("products, sun and procedures elsewhere", () => {
  it("stop for their days from the last time on, and the sentence names them", () => {
    const facts: SkinFacts = { ...noFacts(), exposures: [{ cause: "retinoid", lastOn: "2026-12-01" }] };
    expect(skinRefusal(facts, peel, "2026-12-07")).toMatchObject({
      reason: "stop_days",
      firstDay: "2026-12-08",
      values: { days: 7, what: { key: "skin-cause-retinoid" } },
    });
    expect(skinRefusal(facts, peel, "2026-12-08")).toBeNull();
    expect(skinRefusal(facts, wanted("MASSAGE"), "2026-12-01")).toBeNull();
  });

  it("are known from the intake, from the day she said so; not sure counts as yes, a no does not", () => {
    const answered = (answer: "yes" | "no" | "unsure") => ({ ...noFacts(), answers: [said("recent_sun_tan", answer)] });
    expect(skinRefusal(answered("yes"), peel, "2026-12-02")).toMatchObject({ firstDay: "2026-12-29" });
    expect(skinRefusal(answered("unsure"), peel, "2026-12-28")).toMatchObject({ reason: "stop_days" });
    expect(skinRefusal(answered("no"), peel, "2026-12-02")).toBeNull();
  });
});

describe("what her answers and her file say", () => {
  it("rules a treatment out, and no day is told", () => {
    const facts = { ...noFacts(), answers: [said("pregnancy", "yes")] };
    const refusal = skinRefusal(facts, peel, "2026-12-05");
    expect(refusal).toMatchObject({ reason: "contraindicated" });
    expect(refusal?.firstDay).toBeUndefined();
    expect(skinRefusal(facts, wanted("LASH_LIFT"), "2026-12-05")).toBeNull();
  });

  it("takes an allergy from her file in either script and in English, and none from a denial of another", () => {
    const withFile = (allergies: string) => skinRefusal({ ...noFacts(), allergies }, wanted("LASH_EXT"), "2026-12-05");
    for (const words of ["乳胶", "睫毛膠水", "Latex, nuts"])
      expect(withFile(words)).toMatchObject({ reason: "contraindicated" });
    for (const words of ["", "花粉", "nuts"]) expect(withFile(words)).toBeNull();
  });

  it("waits for a person where a clinician decides, until a consultation after the answer, as long as that holds", () => {
    const facts = { ...noFacts(), answers: [said("blood_thinner", "yes")] };
    expect(skinRefusal(facts, wanted("WAX"), "2026-12-05")).toMatchObject({ reason: "clinician" });
    const seen = (on: string) => ({
      ...facts,
      checks: [{ kind: "consultation" as const, treatment: "WAX", on, result: "clear" as const }],
    });
    expect(skinRefusal(seen("2026-11-30"), wanted("WAX"), "2026-12-05")).toMatchObject({ reason: "clinician" });
    expect(skinRefusal(seen("2026-12-01"), wanted("WAX"), "2026-12-05")).toBeNull();
    expect(skinRefusal(seen("2026-12-01"), wanted("WAX"), addDays("2026-12-01", 180))).toBeNull();
    expect(skinRefusal(seen("2026-12-01"), wanted("WAX"), addDays("2026-12-01", 181))).toMatchObject({
      reason: "clinician",
    });
  });

  it("not sure about what would rule it out is for a person", () => {
    const facts = { ...noFacts(), answers: [said("pregnancy", "unsure")] };
    expect(skinRefusal(facts, peel, "2026-12-05")).toMatchObject({ reason: "clinician" });
  });

  it("lets a cold sore heal", () => {
    const facts = { ...noFacts(), answers: [said("active_herpes", "yes")] };
    expect(skinRefusal(facts, peel, "2026-12-05")).toMatchObject({ reason: "heal", firstDay: "2026-12-15" });
  });

  it("waxing waits six months after isotretinoin; elsewhere a clinician decides", () => {
    const facts = { ...noFacts(), answers: [said("isotretinoin_6m", "yes")] };
    expect(skinRefusal(facts, wanted("WAX"), "2026-12-05")).toMatchObject({ firstDay: addDays("2026-12-01", 183) });
    expect(skinRefusal(facts, peel, "2026-12-05")).toMatchObject({ reason: "clinician" });
  });
});

describe("an open case", () => {
  const open = (treatment: string | null) => ({ ...noFacts(), openCases: [{ treatment }] });

  it("holds every treatment that touches the area, and no other", () => {
    expect(skinRefusal(open("LASH_EXT"), wanted("LASH_LIFT"), "2026-12-05")).toMatchObject({ reason: "open_case" });
    // A facial goes over the eyes too; lashes do not go over the cheeks.
    expect(skinRefusal(open("LASH_EXT"), wanted("FACIAL_BASIC"), "2026-12-05")).toMatchObject({ reason: "open_case" });
    expect(skinRefusal(open("FACIAL_BASIC"), wanted("LASH_LIFT"), "2026-12-05")).toBeNull();
    expect(skinRefusal(open("FACIAL_BASIC"), wanted("MASSAGE"), "2026-12-05")).toBeNull();
  });

  it("holds all of her when nobody knows what caused it", () => {
    expect(skinRefusal(open(null), wanted("MASSAGE"), "2026-12-05")).toMatchObject({ reason: "open_case" });
  });

  it("does not keep her from a consultation", () => {
    const consultation = { ...wanted("FACIAL_BASIC"), prepares: "consultation" as const };
    expect(skinRefusal(open("FACIAL_BASIC"), consultation, "2026-12-05")).toBeNull();
  });
});

describe("several treatments in one visit", () => {
  const together = (...codes: string[]) =>
    visitRefusal(
      noFacts(),
      codes.map((code) => wanted(code, 7)),
      "2026-12-05",
    );

  it("are refused when days must lie between them in this order", () => {
    expect(together("PEEL_SA", "IPL")).toMatchObject({ reason: "not_same_day", values: { days: 14 } });
    expect(together("PEEL_SA", "FILLER")).toBeNull();
    expect(together("FILLER", "PEEL_SA")).toMatchObject({ reason: "not_same_day", values: { days: 21 } });
    expect(together("FACIAL_BASIC", "LED")).toBeNull();
    expect(together("FACIAL_BASIC", "FACIAL_BASIC")).toMatchObject({ reason: "not_same_day", values: { days: 7 } });
  });

  it("wait for the one that must wait longest", () => {
    const facts = { ...noFacts(), treatments: [had("PEEL_SA", "2026-12-01"), had("MASSAGE", "2026-12-01")] };
    const visit = [wanted("MASSAGE", 3), wanted("FACIAL_BASIC", 7)];
    expect(visitRefusal(facts, visit, "2026-12-02")).toMatchObject({
      reason: "cross_interval",
      firstDay: "2026-12-15",
    });
  });
});

describe("several rules at once", () => {
  it("the strictest wins, and the sentence names the one that decides the day", () => {
    const facts: SkinFacts = {
      ...noFacts(),
      treatments: [had("PEEL_SA", "2026-12-01"), had("IPL", "2026-12-05")],
      exposures: [{ cause: "sun", lastOn: "2026-12-10" }],
    };
    expect(skinRefusal(facts, peel, "2026-12-11")).toMatchObject({
      reason: "stop_days",
      firstDay: "2027-01-07",
      values: { what: { key: "skin-cause-sun" } },
    });
  });

  it("a first day that another booking blocks is not told", () => {
    const facts = { ...noFacts(), treatments: [had("IPL", "2026-12-01"), had("IPL", "2026-12-20")] };
    // Two weeks after the first would be the 15th, and that is too near before the second.
    expect(skinRefusal(facts, peel, "2026-12-10")).toMatchObject({
      firstDay: "2027-01-03",
      values: { other: { date: "2026-12-20" } },
    });
  });

  it("what no day lifts comes before what a few days lift", () => {
    const facts = { ...noFacts(), treatments: [had("PEEL_SA", "2026-12-01")], answers: [said("pregnancy", "yes")] };
    const refusal = skinRefusal(facts, peel, "2026-12-02");
    expect(refusal?.reason).toBe("contraindicated");
    expect(refusal?.firstDay).toBeUndefined();
  });
});

describe("whatever is known", () => {
  const codes = treatments().map(({ code }) => code);
  const day = fc.integer({ min: -80, max: 80 }).map((n) => addDays("2026-10-25", n));
  const facts = fc.record({
    treatments: fc.array(
      fc.tuple(fc.constantFrom(...codes), day).map(([code, on]) => had(code, on, "12:00", zone)),
      { maxLength: 5 },
    ),
    exposures: fc.array(fc.record({ cause: fc.constantFrom(...exposures), lastOn: day }), { maxLength: 3 }),
    own: fc.array(
      fc.record({
        kind: fc.constant("interval" as const),
        cause: fc.constantFrom(...families, ...exposures),
        family: fc.constantFrom(...families),
        days: fc.integer({ min: 0, max: 60 }),
      }),
      { maxLength: 4 },
    ),
  });

  it("the first day is the first that every rule allows, and the reason that is named forbids the day before it", () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(...codes),
        fc.integer({ min: 0, max: 60 }),
        day,
        (known, code, intervalDays, on) => {
          const { own, ...some } = known;
          const all: SkinFacts = { ...noFacts(own), ...some };
          // Patch tests have no first day while there is none; they are tested on their own.
          fc.pre(code !== "TINT" && code !== "HAIR_COLOR");
          const what = wanted(code, intervalDays);
          const refusal = skinRefusal(all, what, on);
          if (!refusal) return void expect(skinObstacles(all, what, on)).toEqual([]);
          const { firstDay = "" } = refusal;
          expect(skinObstacles(all, what, firstDay)).toEqual([]);
          for (let date = on; date < firstDay; date = addDays(date, 1)) {
            expect(skinObstacles(all, what, date)).not.toEqual([]);
          }
          const before = skinObstacles(all, what, addDays(firstDay, -1));
          expect(before.map(({ reason }) => reason)).toContain(refusal.reason);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("one more fact never makes an earlier day possible", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...codes), day, day, (known, code, on, extra) => {
        const { own, ...some } = known;
        const all: SkinFacts = { ...noFacts(own), ...some };
        const more = { ...all, exposures: [...all.exposures, { cause: "sun" as const, lastOn: extra }] };
        const what = wanted(code, 7);
        const free = (one: SkinFacts) => skinRefusal(one, what, on) === null;
        expect(free(more) && !free(all)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
