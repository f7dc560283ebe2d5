import { isZone } from "../time/zone.ts";
import { hoursProblems, problemOfHours, problemOfTime } from "./hours-problems.ts";
import { knownPlace } from "./places.ts";
import type { BranchPlan, Licence, SalonPlan, ServicePlan, StaffPlan } from "./salon-plan.ts";
import { treatmentOf } from "./treatments.ts";

export const problemReasons = [
  ...hoursProblems,
  "bad_shape",
  "bad_zone",
  "bad_currency",
  "unknown_place",
  "unknown_treatment",
  "clinic_treatment",
  "check_treatment",
  "short_interval",
  "deposit_over_price",
  "duplicate_code",
  "unknown_skill",
  "no_owner",
] as const;
export type ProblemReason = (typeof problemReasons)[number];

/** What is wrong (or worth a second look) in what an owner wrote; `where` is the path of the field, e.g. "branches.0.zone". */
export interface SalonProblem {
  where: string;
  reason: ProblemReason;
  value: string;
}

/** Everything that keeps a salon from being set up so; empty when it can be. */
export function problemsOfSalon(plan: SalonPlan): SalonProblem[] {
  const codes = plan.services.map((service) => service.code);
  const found = [
    ...plan.services.flatMap((service, i) => problemsOfService(service, plan.licence, `services.${i}`)),
    ...codes.flatMap((code, i) =>
      codes.indexOf(code) < i ? [problem(`services.${i}.code`, "duplicate_code", code)] : [],
    ),
    ...plan.branches.flatMap((branch, i) => problemsOfBranch(branch, new Set(codes), `branches.${i}`)),
  ];
  if (!isCurrency(plan.currency)) found.push(problem("currency", "bad_currency", plan.currency));
  const people = plan.branches.flatMap((branch) => branch.staff);
  if (!people.some((person) => person.role === "owner")) found.push(problem("branches.0.staff", "no_owner", ""));
  return found;
}

/** What is worth a second look although it is allowed: treatments that need a check of place and device, short intervals. */
export function warningsOfServices(services: ServicePlan[], licence: Licence): SalonProblem[] {
  return services.flatMap((service, i) => {
    const facts = treatmentOf(service.treatment);
    const found: SalonProblem[] = [];
    if (licence === "salon" && facts?.setting === "check") {
      found.push(problem(`services.${i}.treatment`, "check_treatment", service.treatment));
    }
    if (facts && !service.prepares && service.intervalDays < facts.recoveryDays) {
      found.push(problem(`services.${i}.intervalDays`, "short_interval", String(facts.recoveryDays)));
    }
    return found;
  });
}

/** Problems of one service under a licence. A salon may not offer what treatments.json marks `clinic`. */
export function problemsOfService(service: ServicePlan, licence: Licence, where = ""): SalonProblem[] {
  const facts = treatmentOf(service.treatment);
  if (!facts) return [problem(at(where, "treatment"), "unknown_treatment", service.treatment)];
  const { depositMinor = 0, priceMinor } = service;
  if (depositMinor > priceMinor) return [problem(at(where, "depositMinor"), "deposit_over_price", "")];
  if (licence === "clinic" || facts.setting !== "clinic") return [];
  return [problem(at(where, "treatment"), "clinic_treatment", service.treatment)];
}

/** Problems of one branch with its people; `serviceCodes` are the skills there can be. */
export function problemsOfBranch(branch: BranchPlan, serviceCodes: ReadonlySet<string>, where = ""): SalonProblem[] {
  const found = [
    ...problemOfHours(branch.hours, at(where, "hours")),
    ...problemOfTime(branch.quietFrom, at(where, "quietFrom")),
    ...problemOfTime(branch.quietTo, at(where, "quietTo")),
    ...branch.staff.flatMap((person, i) => problemsOfStaff(person, serviceCodes, at(where, `staff.${i}`))),
  ];
  if (!isZone(branch.zone)) found.push(problem(at(where, "zone"), "bad_zone", branch.zone));
  if (!knownPlace(branch.place)) found.push(problem(at(where, "place"), "unknown_place", branch.place));
  return found;
}

/** Problems of one person's hours and skills. */
export function problemsOfStaff(
  person: Pick<StaffPlan, "hours" | "skills">,
  serviceCodes: ReadonlySet<string>,
  where = "",
): SalonProblem[] {
  const unknown = person.skills.filter((code) => !serviceCodes.has(code));
  return [
    ...problemOfHours(person.hours, at(where, "hours")),
    ...unknown.map((code) => problem(at(where, "skills"), "unknown_skill", code)),
  ];
}

function at(where: string, field: string): string {
  return where === "" ? field : `${where}.${field}`;
}

function problem(where: string, reason: ProblemReason, value: string): SalonProblem {
  return { where, reason, value };
}

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf("currency").includes(code);
}
