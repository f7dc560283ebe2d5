import { describe, expect, it } from "vitest";
import { demoPlan } from "../../../src/domain/salon/demo-plan.ts";
import { knownPlace } from "../../../src/domain/salon/places.ts";
import type { SalonPlan } from "../../../src/domain/salon/salon-plan.ts";
import { problemsOfSalon, warningsOfServices } from "../../../src/domain/salon/salon-problems.ts";
import { treatmentOf, treatments } from "../../../src/domain/salon/treatments.ts";
import { emergencyNumber } from "../../../src/domain/triage/emergency-numbers.ts";

const changed = (change: (plan: SalonPlan) => void): SalonPlan => {
  const plan = structuredClone(demoPlan);
  change(plan);
  return plan;
};
const branchOf = (plan: SalonPlan) => plan.branches[0] ?? expect.fail("no branch");
const found = (change: (plan: SalonPlan) => void) =>
  problemsOfSalon(changed(change)).map(({ where, reason, value }) => [where, reason, value]);

describe("what keeps a salon from being set up", () => {
  it("nothing, for the demo salon", () => expect(problemsOfSalon(demoPlan)).toEqual([]));

  it("a zone that does not exist", () =>
    expect(found((plan) => Object.assign(branchOf(plan), { zone: "Asia/Atlantis" }))).toEqual([
      ["branches.0.zone", "bad_zone", "Asia/Atlantis"],
    ]));

  it("a place whose emergency number is unknown", () =>
    expect(found((plan) => Object.assign(branchOf(plan), { place: "Atlantis" }))).toEqual([
      ["branches.0.place", "unknown_place", "Atlantis"],
    ]));

  it.each([
    ["9:00", "18:00", "bad_time", "9:00"],
    ["09:00", "25:00", "bad_time", "25:00"],
    ["18:00", "09:00", "closes_before_opens", "18:00–09:00"],
    ["09:00", "09:00", "closes_before_opens", "09:00–09:00"],
  ])("opening hours %s–%s", (from, to, reason, value) =>
    expect(found((plan) => Object.assign(branchOf(plan), { hours: [{ weekday: 1, from, to }] }))).toEqual([
      ["branches.0.hours.0", reason, value],
    ]),
  );

  it("two stretches of one day that overlap, but not two that touch", () => {
    const hours = (second: string) => [
      { weekday: 1, from: "10:00", to: "14:00" },
      { weekday: 1, from: second, to: "20:00" },
    ];
    expect(found((plan) => Object.assign(branchOf(plan), { hours: hours("13:00") }))).toEqual([
      ["branches.0.hours.1", "overlapping_hours", "13:00–20:00"],
    ]);
    expect(found((plan) => Object.assign(branchOf(plan), { hours: hours("14:00") }))).toEqual([]);
  });

  it("a code that is used twice, an unknown treatment, an unknown skill, an unknown currency, no owner", () => {
    const service = (plan: SalonPlan) => plan.services[0] ?? expect.fail("no service");
    expect(found((plan) => plan.services.push(service(plan)))).toEqual([
      [`services.${demoPlan.services.length}.code`, "duplicate_code", "FACIAL_BASIC"],
    ]);
    expect(found((plan) => Object.assign(service(plan), { treatment: "MAGIC" }))).toEqual([
      ["services.0.treatment", "unknown_treatment", "MAGIC"],
    ]);
    expect(found((plan) => branchOf(plan).staff[3]?.skills.push("MAGIC"))).toEqual([
      ["branches.0.staff.3.skills", "unknown_skill", "MAGIC"],
    ]);
    expect(found((plan) => Object.assign(plan, { currency: "RMB" }))).toEqual([["currency", "bad_currency", "RMB"]]);
    expect(found((plan) => branchOf(plan).staff.shift())).toEqual([["branches.0.staff", "no_owner", ""]]);
  });

  it("every treatment marked clinic, for a salon; `check` ones are allowed with a warning", () => {
    const plan = changed((salon) => Object.assign(salon, { licence: "salon" }));
    const refused = problemsOfSalon(plan).map((problem) => problem.value);
    const offered = plan.services.map((service) => service.treatment);
    expect(refused).toEqual(offered.filter((code) => treatmentOf(code)?.setting === "clinic"));
    expect(refused).toContain("BOTOX");
    const warned = warningsOfServices(plan.services, "salon").map((warning) => warning.value);
    expect(warned).toEqual(offered.filter((code) => treatmentOf(code)?.setting === "check"));
    expect(warningsOfServices(plan.services, "clinic")).toEqual([]);
  });

  it("warns of an interval shorter than the treatment's", () => {
    const services = demoPlan.services.slice(0, 1).map((service) => ({ ...service, intervalDays: 1 }));
    expect(warningsOfServices(services, "clinic").map(({ reason, value }) => [reason, value])).toEqual([
      ["short_interval", "7"],
    ]);
  });
});

describe("places", () => {
  it.each(["CN", "TW", "HK", "MO", "GB", "US", "SG", "JP", "KR", "DE", "FR", "EU"])("%s has a number", (place) => {
    const { ems } = emergencyNumber(knownPlace(place) ?? "");
    expect(ems).toBe(
      { CN: "120", TW: "119", HK: "999", MO: "999", GB: "999", US: "911", SG: "995", JP: "119", KR: "119" }[place] ??
        "112",
    );
  });

  it("are written in any case; the UK is GB; those without a known number are refused", () => {
    expect([knownPlace(" hk "), knownPlace("uk"), knownPlace("BR"), knownPlace("")]).toEqual(["HK", "GB", null, null]);
  });
});

it("every treatment has names, a duration and a setting", () => {
  expect(treatments().length).toBe(30);
  for (const { code, longestMinutes, shortestMinutes, nameZh, nameEn } of treatments()) {
    expect(longestMinutes >= shortestMinutes && shortestMinutes > 0, code).toBe(true);
    expect(nameZh !== "" && nameEn !== "", code).toBe(true);
  }
});
