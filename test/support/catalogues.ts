import { readdirSync, readFileSync } from "node:fs";
import type { Locale } from "../../src/domain/message/locale.ts";
import type { Catalogues } from "../../src/text/texts.ts";

/** Reads src/text/catalogue/<locale>/*.ftl, which the product itself carries in its bundle (src/bundled-catalogues.ts). */
export function readCatalogues(): Catalogues {
  return { "zh-CN": sources("zh-CN"), "zh-TW": sources("zh-TW"), en: sources("en") };
}

function sources(locale: Locale): string[] {
  const folder = new URL(`../../src/text/catalogue/${locale}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}
