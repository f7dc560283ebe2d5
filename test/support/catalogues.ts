import { readdirSync, readFileSync } from "node:fs";
import type { Locale } from "./domain/message/locale.ts";
import type { Catalogues } from "./text/texts.ts";

/** Reads src/text/catalogue/<locale>/*.ftl; Workers bundle the same files instead (worker-catalogues.ts). */
export function readCatalogues(): Catalogues {
  return { "zh-CN": sources("zh-CN"), "zh-TW": sources("zh-TW"), en: sources("en") };
}

function sources(locale: Locale): string[] {
  const folder = new URL(`text/catalogue/${locale}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}
