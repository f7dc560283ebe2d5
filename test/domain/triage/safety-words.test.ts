import { expect, test } from "vitest";
import { bannedWords } from "../../../src/domain/cases/banned-words.ts";
import redFlags from "../../../src/domain/clinical/redflags.json" with { type: "json" };
import { locales } from "../../../src/domain/message/locale.ts";
import { isEmergency, safetyAdvice, safetyTextParts } from "../../../src/domain/triage/safety-advice.ts";
import { safetyMessage } from "../../../src/domain/triage/safety-message.ts";
import { triage } from "../../../src/domain/triage/triage.ts";
import { corpusFiles, developmentLines } from "../../triage/corpus-split.ts";

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

const general = { key: "core-safety-act" };

test("a lesser sign beside an emergency never speaks first: she reads what to do at once, not that somebody will look today", () => {
  for (const { code, severity } of redFlags) {
    const [first] = safetyMessage([{ code, evidence: "" }], "CN", true).lines;
    if (severity === "urgent") expect(first, code).toHaveProperty("literal");
    else expect(first, code).toMatchObject(general);
  }
});

test.each([
  ["anyway cancel all my sessions, by friday I won't be needing skin any more, I've written the letters", "SELF_HARM"],
  ["帮我把剩下的次数转给我妹吧，周五以后我就不在了，信都写好了", "SELF_HARM"],
])("a wish to die that no rule names is answered with the crisis line: %s", (text, sign) => {
  const { severity, reasons } = triage({ text });
  expect(severity).toBe("urgent");
  expect(reasons.map(({ code }) => code)).toContain(sign);
  expect(JSON.stringify(safetyMessage(reasons, "CN", true).lines)).toContain("12356");
});

test("of the emergencies that may be read at least four in five are answered with the advice of a red flag", () => {
  const urgent = corpusFiles.flatMap(developmentLines).filter(({ severity }) => severity === "urgent");
  const some = urgent.filter((_, index) => index % 7 === 0);
  const named = some.filter((line) => triage(line).reasons.some(({ code }) => isEmergency(code)));
  expect(named.length / some.length).toBeGreaterThan(0.8);
});
