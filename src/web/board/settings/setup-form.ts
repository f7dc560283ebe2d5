import { minorUnits } from "../../../domain/booking/price.ts";
import type { SalonProblem } from "../../../domain/salon/salon-problems.ts";
import { treatments } from "../../../domain/salon/treatments.ts";
import type { Typed } from "../form.ts";
import type { View } from "../view.ts";
import { readBranchForm } from "./branch-page.tsx";
import { nameOf } from "./choices.ts";
import { readHours, weekdays } from "./hours-fields.tsx";
import { fieldName } from "./problems.tsx";
import { typedNumber } from "./service-form.ts";

/** How many people the first form has room for; more are added afterwards. */
export const PEOPLE = 6;

/** A form nobody has filled in yet. */
export function emptySetup(view: View): Typed {
  const values: Record<string, string> = {
    licence: "salon",
    currency: "CNY",
    "branch.zone": view.branch.zone,
    "branch.place": view.branch.place,
    "branch.quietFrom": "21:00",
    "branch.quietTo": "09:00",
    "person.0.role": "owner",
  };
  for (const weekday of weekdays) {
    values[`branch.hours.${weekday}.0.from`] = "10:00";
    values[`branch.hours.${weekday}.0.to`] = "20:00";
  }
  const text = (name: string) => values[name] ?? "";
  return { text, all: (name) => (values[name] ? [values[name]] : []) };
}

/** The treatments that were ticked, in the order of the list. */
export function chosenTreatments(form: Typed): string[] {
  return treatments()
    .map(({ code }) => code)
    .filter((code) => form.text(`service.${code}.on`) === "yes");
}

/** The people who have a name, with the number of their part of the form. */
export function namedPeople(form: Typed): number[] {
  return Array.from({ length: PEOPLE }, (_, index) => index).filter(
    (index) => form.text(`person.${index}.name`) !== "",
  );
}

/** What was typed, as the action that sets a salon up wants it. */
export function setupInput(form: Typed) {
  const currency = form.text("currency");
  const codes = chosenTreatments(form);
  const branch = readBranchForm(form, "branch.");
  return {
    name: form.text("name"),
    licence: form.text("licence"),
    currency,
    branches: [
      {
        ...branch,
        name: branch.name || form.text("name"),
        rooms: [...roomsOf(form.text("rooms"), "room"), ...roomsOf(form.text("devices"), "device")],
        staff: namedPeople(form).map((index) => personInput(form, index, codes, branch.hours)),
      },
    ],
    services: codes.map((code) => serviceInput(form, code, currency)),
  };
}

function personInput(form: Typed, index: number, codes: string[], opening: ReturnType<typeof readHours>) {
  const role = form.text(`person.${index}.role`);
  const hours = readHours(form, `person.${index}.hours`);
  const ticked = form.all(`person.${index}.skills`).filter((code) => codes.includes(code));
  return {
    name: form.text(`person.${index}.name`),
    role,
    locale: form.text(`person.${index}.locale`),
    hours: hours.length > 0 ? hours : opening,
    // A beautician of whom nothing is said gives everything; others are not booked unless it is said.
    skills: ticked.length === 0 && role === "beautician" ? codes : ticked,
  };
}

function serviceInput(form: Typed, code: string, currency: string) {
  const minutes = form.text(`service.${code}.minutes`);
  const interval = form.text(`service.${code}.interval`);
  return {
    code,
    treatment: code,
    name: { "zh-CN": nameOf(code, "zh-CN"), "zh-TW": nameOf(code, "zh-TW"), en: nameOf(code, "en") },
    priceMinor: minorUnits(form.text(`service.${code}.price`), currency) ?? Number.NaN,
    ...(minutes ? { durationMinutes: typedNumber(minutes) } : {}),
    ...(interval ? { intervalDays: typedNumber(interval) } : {}),
  };
}

function roomsOf(lines: string, kind: "room" | "device") {
  const names = lines.split("\n").map((line) => line.trim());
  return names.filter((name) => name !== "").map((name) => ({ name, kind }));
}

/** The problems of what was typed: hours that a person only has because the branch has them are not told twice. */
export function typedProblems(form: Typed, problems: SalonProblem[]): SalonProblem[] {
  const people = namedPeople(form);
  return problems.filter(({ where }) => {
    const position = /^branches\.0\.staff\.(\d+)\.hours/.exec(where)?.[1];
    return position === undefined || readHours(form, `person.${people[Number(position)]}.hours`).length > 0;
  });
}

/** What the place of a problem is called on this form: a treatment, a person, or a field. */
export function calledInSetup(view: View, form: Typed): (where: string) => string | null {
  return (where) => {
    const [first, index, , , person] = where.split(".");
    const code = first === "services" ? chosenTreatments(form)[Number(index)] : undefined;
    if (code) return `${nameOf(code, view.locale)} · ${fieldName(view, where)}`;
    const typed = where.includes(".staff.") ? namedPeople(form)[Number(where.split(".")[3])] : undefined;
    if (typed === undefined || person === undefined) return null;
    return `${form.text(`person.${typed}.name`)} · ${fieldName(view, where)}`;
  };
}
