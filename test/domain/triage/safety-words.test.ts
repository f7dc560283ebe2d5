import { expect, test } from "vitest";
import { bannedWords } from "../../../src/domain/cases/banned-words.ts";
import redFlags from "../../../src/domain/clinical/redflags.json" with { type: "json" };
import { locales } from "../../../src/domain/message/locale.ts";
import { safetyAdvice, safetyTextParts } from "../../../src/domain/triage/safety-advice.ts";

test.each(locales)("no advice in %s names a medicine, says normal or leaves something unfilled", (locale) => {
  for (const { code } of redFlags) {
    const advice = safetyAdvice(code, locale) ?? "";
    expect(advice, code).not.toBe("");
    expect(bannedWords(advice.replaceAll(/\{(EMS|CRISIS)\}/g, "120"), "reaction"), code).toEqual([]);
    expect(advice, code).not.toMatch(/adrenaline|epinephrine|腎上腺素|肾上腺素|\[|正常|排毒/i);
  }
});

test.each(locales)("every urgent advice in %s begins with what to do", (locale) => {
  for (const { code } of redFlags.filter((flag) => flag.severity === "urgent")) {
    const parts = safetyTextParts(code, locale);
    expect(parts?.action.length, code).toBeGreaterThan(5);
  }
});
