import { treatmentName } from "../../../domain/cases/reasons.ts";
import type { Locale, LocalText } from "../../../domain/message/locale.ts";
import { locales } from "../../../domain/message/locale.ts";
import { roles } from "../../../domain/salon/permissions.ts";
import { treatments } from "../../../domain/salon/treatments.ts";
import { emergencyNumber } from "../../../domain/triage/emergency-numbers.ts";
import type { Choice } from "../fields.tsx";
import type { View } from "../view.ts";

const places = ["CN", "HK", "TW", "MO", "SG", "JP", "KR", "GB", "US", "EU"];
export const currencies = ["CNY", "HKD", "TWD", "MOP", "SGD", "JPY", "KRW", "GBP", "EUR", "USD"];

/** Places with the number that customers are told in an emergency; the saved one is kept when it is another. */
export function placeChoices(view: View, saved: string): Choice[] {
  const names = new Intl.DisplayNames([view.locale], { type: "region" });
  const all = places.includes(saved) || saved === "" ? places : [...places, saved];
  return all.map((place) => ({ value: place, label: `${names.of(place) ?? place} · ${emergencyNumber(place).ems}` }));
}

export function roleChoices(view: View): Choice[] {
  const mine = view.staff.role === "owner" ? roles : roles.filter((role) => role !== "owner");
  return mine.map((role) => ({ value: role, label: view.say(`board-role-${role}`) }));
}

export function localeChoices(view: View): Choice[] {
  return locales.map((locale) => ({ value: locale, label: view.say(`board-locale-${locale}`) }));
}

/** Treatments by name; what only a clinic may offer says so. */
export function treatmentChoices(view: View): Choice[] {
  return treatments().map(({ code, setting }) => {
    const name = nameOf(code, view.locale);
    return { value: code, label: setting === "clinic" ? view.say("board-clinic-only", { name }) : name };
  });
}

export function nameOf(treatment: string, locale: Locale): string {
  return treatmentName(treatment)?.[locale] ?? treatment;
}

/** What a patch test or consultation is called after its treatment; like the treatments' names it is data, and an owner may change it. */
const preparing: Record<string, LocalText> = {
  patch_test: { "zh-CN": "过敏测试", "zh-TW": "過敏測試", en: "patch test" },
  consultation: { "zh-CN": "面诊", "zh-TW": "面診", en: "consultation" },
};

/** What a service is called when its owner gives it no name. */
export function serviceNameOf(treatment: string, prepares: string, locale: Locale): string {
  const after = preparing[prepares]?.[locale];
  return after ? `${nameOf(treatment, locale)} · ${after}` : nameOf(treatment, locale);
}
