import { pinyin } from "pinyin-pro";

/**
 * How a Chinese name is written in Latin letters, as a pattern over lower-case words: the whole name in either order, in one word or several
 * ("lin zhixia", "zhixia lin", "su mu"), and the given name alone when it has two signs. A passport or a name tag has it so.
 */
export function latinName(surname: string, given: string): { whole: string; given: string | null } {
  const [first, own] = [syllables(surname, true), syllables(given, false)];
  const apart = " ?[-' ]?";
  const [one, two] = [first.join(apart), own.join(apart)];
  const whole = `\\b(?:${one} ?${two}|${two} ${one})\\b`;
  return { whole, given: own.length >= 2 && own.join("").length >= 4 ? `\\b${two}\\b` : null };
}

function syllables(han: string, isSurname: boolean): string[] {
  const mode = isSurname ? ("head" as const) : ("off" as const);
  return pinyin(han, { toneType: "none", type: "array", surname: mode, v: true }).map((one) => one.toLowerCase());
}
