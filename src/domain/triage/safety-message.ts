import { type Locale, type LocalText, locales } from "../message/locale.ts";
import { type Line, type Outgoing, phrase } from "../message/outgoing.ts";
import type { Reason } from "./decision.ts";
import { emergencyNumber } from "./emergency-numbers.ts";
import { isEmergency, safetyTextParts } from "./safety-advice.ts";

/**
 * The next thing she reads after an urgent message: what to do, the number, what to tell them, and that a person has been called. A
 * lesser sign beside the emergency has no say here: "we will look at it today" is no answer to it.
 */
export function safetyMessage(reasons: readonly Reason[], place: string, isNew: boolean): Outgoing {
  const codes = reasons.map((reason) => reason.code);
  const code = codes.find(isEmergency);
  const numbers = emergencyNumber(place);
  const crisis = codes.some((one) => one === "SELF_HARM" || one === "DISTRESS") ? numbers.crisis : undefined;
  const lines: Line[] = [
    code ? { literal: advice(code, "action", numbers) } : phrase("core-safety-act"),
    phrase("core-safety-number", { number: numbers.ems }),
  ];
  if (crisis) lines.push(phrase("core-safety-crisis", { number: crisis }));
  if (code) lines.push({ literal: advice(code, "tell", numbers) });
  lines.push(phrase(isNew ? "core-safety-called" : "core-safety-called-again"));
  return { lines: lines.filter(isNotEmpty), purpose: "safety" };
}

function advice(code: string, part: "action" | "tell", numbers: { ems: string; crisis?: string }): LocalText {
  const inLocale = (locale: Locale) =>
    (safetyTextParts(code, locale)?.[part] ?? "")
      .replaceAll("{EMS}", numbers.ems)
      .replaceAll("{CRISIS}", numbers.crisis ?? numbers.ems);
  const [cn, tw, en] = locales.map(inLocale);
  return { "zh-CN": cn ?? "", "zh-TW": tw ?? "", en: en ?? "" };
}

function isNotEmpty(line: Line): boolean {
  return "key" in line || typeof line.literal === "string" || line.literal.en !== "";
}
