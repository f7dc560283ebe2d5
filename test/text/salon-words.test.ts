import { expect, it } from "vitest";
import { locales } from "../../src/domain/message/locale.ts";
import { problemWords } from "../../src/domain/salon/problem-words.ts";
import { problemReasons } from "../../src/domain/salon/salon-problems.ts";
import { createTexts } from "../../src/text/texts.ts";
import { readCatalogues } from "../support/catalogues.ts";

const texts = createTexts(readCatalogues());

it.each(locales)("every problem of the set-up has its sentence in %s, with the value where it helps", (locale) => {
  for (const reason of problemReasons) {
    const sentence = texts.line(locale, problemWords({ where: "x", reason, value: "VALUE" }));
    expect(sentence.length, reason).toBeGreaterThan(5);
    expect(sentence.includes("VALUE"), reason).toBe(!["bad_shape", "no_owner", "deposit_over_price"].includes(reason));
  }
});
