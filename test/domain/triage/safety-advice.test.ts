import { expect, test } from "vitest";
import redFlags from "../../../src/domain/clinical/redflags.json" with { type: "json" };
import { emergencyNumber } from "../../../src/domain/triage/emergency-numbers.ts";
import { safetyAdvice, safetyTextParts } from "../../../src/domain/triage/safety-advice.ts";

const locales = ["zh-CN", "zh-TW", "en"];

test("every red flag has advice in all three languages, without banned words or notes to staff", () => {
  for (const { code } of redFlags) {
    for (const locale of locales) {
      const advice = safetyAdvice(code, locale) ?? "";
      expect(advice, `${code} ${locale}`).not.toBe("");
      expect(advice, `${code} ${locale}`).not.toMatch(/排毒|正常反应|正常反應|\bnormal\b|detox|【|\[/i);
    }
  }
});

test("traditional advice holds no simplified characters", () => {
  for (const { code } of redFlags) expect(safetyAdvice(code, "zh-TW")).not.toMatch(/[们这发时说请会话医险应]/);
});

test("the emergency number stays a placeholder wherever the English advice has one", () => {
  for (const { code, advice } of redFlags.filter(({ severity }) => severity === "urgent")) {
    if (!advice.startsWith("Call {EMS}")) continue;
    for (const locale of locales) expect(safetyTextParts(code, locale)?.action, `${code} ${locale}`).toContain("{EMS}");
  }
});

test("numbers follow the place; an unknown place gets 112", () => {
  expect(emergencyNumber("CN")).toMatchObject({ ems: "120", crisis: "12356" });
  expect(emergencyNumber("tw")).toMatchObject({ ems: "119", crisis: "1925" });
  expect(emergencyNumber("HK")).toMatchObject({ ems: "999", crisis: "18111" });
  expect(emergencyNumber("UK")).toMatchObject({ ems: "999" });
  expect(emergencyNumber("ZZ")).toMatchObject({ ems: "112" });
});
