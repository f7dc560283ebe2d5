/** The languages every sentence exists in. */
export const locales = ["zh-CN", "zh-TW", "en"] as const;
export type Locale = (typeof locales)[number];

/** One short text in every language: a service's name, an owner's tip. */
export type LocalText = Record<Locale, string>;

/** The nearest of our languages for a tag such as "zh-hans", "zh-HK", "en-GB"; Simplified Chinese when there is none. */
export function nearestLocale(tag: string | undefined | null): Locale {
  const wanted = (tag ?? "").toLowerCase().replaceAll("_", "-");
  if (/^(zh|yue).*(hant|tw|hk|mo)/.test(wanted) || wanted === "yue") return "zh-TW";
  if (wanted === "" || wanted.startsWith("zh")) return "zh-CN";
  return "en";
}

/** True for one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && locales.some((locale) => locale === value);
}
