import { readdirSync, readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { locales } from "../../src/domain/message/locale.ts";

const folder = "src/text/catalogue";
const areas = readdirSync(`${folder}/zh-CN`).sort();

/** Every sentence of a language with the values it speaks of. */
function sentences(locale: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const area of readdirSync(`${folder}/${locale}`)) {
    const source = readFileSync(`${folder}/${locale}/${area}`, "utf8");
    for (const entry of new FluentResource(source).body) {
      const values = [...JSON.stringify(entry).matchAll(/"type":"var","name":"(\w+)"/g)].map((match) => match[1] ?? "");
      expect(found.has(entry.id), `${entry.id} stands twice in ${locale}`).toBe(false);
      found.set(entry.id, [...new Set(values)].sort());
    }
  }
  return found;
}

test.each(locales)("%s has every area, every sentence and the same values as the others", (locale) => {
  expect(readdirSync(`${folder}/${locale}`).sort()).toEqual(areas);
  const source = sentences("zh-CN");
  const translated = sentences(locale);
  expect([...translated.keys()].sort()).toEqual([...source.keys()].sort());
  for (const [key, values] of source) expect(translated.get(key), key).toEqual(values);
});

test("every line of every catalogue is read: none is dropped for a spelling of Fluent", () => {
  for (const locale of locales) {
    for (const area of areas) {
      const text = readFileSync(`${folder}/${locale}/${area}`, "utf8");
      const written = [...text.matchAll(/^([a-zA-Z][\w-]*)\s*=/gm)].map((match) => match[1]);
      expect(new FluentResource(text).body.map((entry) => entry.id)).toEqual(written);
    }
  }
});

test("a Worker carries every catalogue that Node reads", () => {
  const bundled = readFileSync("src/bundled-catalogues.ts", "utf8");
  for (const locale of locales) for (const area of areas) expect(bundled).toContain(`/${locale}/${area}"`);
});

test("nobody is told that a symptom is normal or a detox", () => {
  for (const locale of locales) {
    for (const area of areas.filter((name) => !/^(board|staff|cases|salon)/.test(name))) {
      const text = readFileSync(`${folder}/${locale}/${area}`, "utf8");
      expect(text, `${locale}/${area}`).not.toMatch(/正常|排毒|\bnormal\b|\bdetox/i);
    }
  }
});
