import { causeOf, familyOf } from "../../../domain/booking/skin-catalogue.ts";
import type { Typed } from "../form.ts";
import { typedNumber } from "./service-form.ts";

/** The name of the field that holds the days of an interval. */
export function intervalField(rule: { cause: string; family: string }): string {
  return `days:${rule.cause}:${rule.family}`;
}

/** The intervals of a form: all of its number fields, those of `reset` with the supplied number. */
export function typedIntervals(
  form: Typed,
  known: readonly { cause: string; family: string; supplied: number | null }[],
) {
  const reset = form.text("reset");
  return known.flatMap((rule) => {
    const name = intervalField(rule);
    const text = form.text(name);
    if (text === "" && reset !== name) return [];
    const days = reset === name ? (rule.supplied ?? 0) : typedNumber(text);
    return [{ kind: "interval", cause: rule.cause, family: rule.family, days }];
  });
}

/** A new rule of the salon's own. */
export function typedNewInterval(form: Typed) {
  const days = typedNumber(form.text("days"));
  return [{ kind: "interval", cause: causeOf(form.text("cause")), family: familyOf(form.text("family")), days }];
}

/** One patch test or consultation. */
export function typedPrerequisite(form: Typed) {
  return [
    {
      kind: form.text("kind"),
      treatment: form.text("treatment"),
      required: form.text("required") === "yes",
      leadDays: typedNumber(form.text("leadDays")),
      validDays: typedNumber(form.text("validDays")),
    },
  ];
}
