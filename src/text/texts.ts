import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { type Locale, locales } from "../domain/message/locale.ts";
import type { Line, Phrase, Value } from "../domain/message/outgoing.ts";
import { localDate, localTime } from "../domain/time/zone.ts";
import { formatDate, formatDateTime, formatMoney } from "./format-time.ts";

/** Fluent sources by language; each source is the content of one .ftl file. */
export type Catalogues = Record<Locale, string[]>;

/** Every sentence the product says. */
export interface Texts {
  /** A sentence of the catalogue; a missing key throws, because silence would hide it. */
  say(locale: Locale, key: string, values?: Record<string, Value>): string;
  /** A sentence or a person's own words. */
  line(locale: Locale, line: Line): string;
  has(locale: Locale, key: string): boolean;
}

/** Reads the catalogues once; a Fluent syntax error throws with the words around it. */
export function createTexts(catalogues: Catalogues): Texts {
  const bundles = new Map(locales.map((locale) => [locale, readBundle(locale, catalogues[locale])]));
  const bundleOf = (locale: Locale) => bundles.get(locale) ?? readBundle(locale, []);
  const texts: Texts = {
    say(locale, key, values = {}) {
      const bundle = bundleOf(locale);
      const pattern = bundle.getMessage(key)?.value;
      if (!pattern) throw new Error(`There is no sentence "${key}" in ${locale}.`);
      return bundle.formatPattern(pattern, plainValues(texts, locale, values));
    },
    line(locale, line) {
      if ("key" in line) return texts.say(locale, line.key, line.values);
      return typeof line.literal === "string" ? line.literal : line.literal[locale];
    },
    has: (locale, key) => bundleOf(locale).hasMessage(key),
  };
  return texts;
}

function readBundle(locale: Locale, sources: string[]): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const source of sources) {
    const [error] = bundle.addResource(new FluentResource(source));
    if (error) throw new Error(`A catalogue of ${locale} has an error: ${error.message}`);
  }
  return bundle;
}

function plainValues(texts: Texts, locale: Locale, values: Record<string, Value>): Record<string, FluentVariable> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(texts, locale, value)]));
}

function plain(texts: Texts, locale: Locale, value: Value): FluentVariable {
  if (typeof value === "string" || typeof value === "number") return value;
  if ("key" in value) return texts.line(locale, value satisfies Phrase);
  if ("instant" in value) return plainInstant(locale, value);
  if ("date" in value) return formatDate(value.date, locale);
  if ("minor" in value) return formatMoney(value.minor, value.currency, locale);
  return value[locale];
}

function plainInstant(locale: Locale, value: Extract<Value, { instant: string }>): string {
  const instant = new Date(value.instant);
  if (value.style === "time") return localTime(instant, value.zone);
  if (value.style === "date") return formatDate(localDate(instant, value.zone), locale);
  return formatDateTime(instant, value.zone, locale);
}
