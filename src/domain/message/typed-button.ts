import { simplify } from "./simplify.ts";

/** A button as she reads it. */
export interface ShownButton {
  label: string;
  action: string;
}

const ordinals = ["一1", "二2", "三3", "四4", "五5", "六6", "七7", "八8", "九9"];
const place =
  /^(?:第|选|选择|option|number|the)?\s*([1-9一二三四五六七八九]|first|second|third|fourth|fifth)\s*(?:个|项|one)?$/;
const englishOrdinals = ["first", "second", "third", "fourth", "fifth"];
const dated = /\d:\d|月\d|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b/;

/** The button whose words she typed instead of tapping it; the first of those that are shown twice. */
export function buttonByLabel(text: string, buttons: readonly ShownButton[]): ShownButton | null {
  const said = bare(text);
  if (said === "" || text.length > 60) return null;
  return buttons.find((button) => bare(button.label) === said) ?? null;
}

/**
 * The button she means by its place in the list ("2", "第二个", "the first one") or, where times are shown, by its hour ("3" for
 * 15:00); null where a number could mean a date, or two of the times.
 */
export function buttonByNumber(text: string, buttons: readonly ShownButton[]): ShownButton | null {
  const said = simplify(text);
  if (!buttons.some((button) => dated.test(simplify(button.label)))) {
    const found = place.exec(said)?.[1];
    return found ? (buttons[placeOf(found)] ?? null) : null;
  }
  if (!/^\d{1,2}$/.test(said)) return null;
  const atHour = buttons.filter(({ label }) => {
    const time = /^(\d{1,2}):00$/.exec(label.trim());
    return time !== null && Number(time[1]) % 12 === Number(said) % 12;
  });
  const exact = atHour.filter(({ label }) => Number.parseInt(label, 10) === Number(said) && Number(said) > 7);
  const [only] = exact.length === 1 ? exact : atHour;
  return only && (exact.length === 1 || atHour.length === 1) ? only : null;
}

function placeOf(word: string): number {
  const english = englishOrdinals.indexOf(word);
  return english === -1 ? ordinals.findIndex((both) => both.includes(word)) : english;
}

function bare(text: string): string {
  return simplify(text).replace(/[\s\p{P}\p{S}]+/gu, "");
}
