import { behindDays } from "./behind-days.ts";
import { clocks } from "./clocks.ts";
import { daysEnglish } from "./days-english.ts";
import { daysHan } from "./days-han.ts";
import { delays } from "./delays.ts";
import { feasts } from "./feasts.ts";
import { figures } from "./figures.ts";
import { fromNow } from "./from-now.ts";
import { holidays } from "./holidays.ts";
import { jointsEnglish } from "./joints-english.ts";
import { jointsHan, offWork } from "./joints-han.ts";
import { moves } from "./moves.ts";
import { noise } from "./noise.ts";
import { nthWeekday } from "./nth-weekday.ts";
import { partsEnglish, partsHan } from "./parts.ts";
import { publicHolidays } from "./public-holidays.ts";
import { punctuation } from "./punctuation.ts";
import { type Rule, rule, type Scene } from "./rule.ts";
import { storiesEnglish, storiesHan } from "./stories.ts";
import type { Token } from "./token.ts";

const number = rule(
  String.raw`(\d{1,2})(?![\da-z]|[.,]\d|(?![到至或和吧呢行可都啦啊呀嘅先就])\p{Script=Han})`,
  (match) => ({
    kind: "number",
    value: Number(match[1]),
  }),
);
type Script = "han" | "latin" | "other";

// The order decides: a rule further up wins where two could read the same place. Each is tried only where its script can stand.
const GROUPS: [Script[], Rule[]][] = [
  [
    ["han", "latin", "other"],
    [...feasts, ...behindDays, ...delays, ...moves, ...fromNow, ...nthWeekday, ...publicHolidays],
  ],
  [["other"], figures.slice(0, 4)],
  [["han", "latin", "other"], noise],
  [["han", "other"], figures.slice(4)],
  [["latin", "other"], daysEnglish],
  [["han", "other"], daysHan],
  [["han", "latin", "other"], holidays],
  [["han", "latin", "other"], clocks],
  [["han"], [...offWork, ...partsHan]],
  [["latin", "other"], partsEnglish],
  [["han", "other"], jointsHan],
  [["latin", "other"], jointsEnglish],
  [["han"], storiesHan],
  [["latin"], storiesEnglish],
  [["other"], [...punctuation, number]],
];
const RULES: Record<Script, Rule[]> = { han: rulesFor("han"), latin: rulesFor("latin"), other: rulesFor("other") };

function rulesFor(script: Script): Rule[] {
  return GROUPS.flatMap(([scripts, rules]) => (scripts.includes(script) ? rules : []));
}

function scriptAt(text: string, at: number): Script {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return "latin";
  return code >= 0x3400 && code <= 0x9fff ? "han" : "other";
}

const WORD = /[a-z][a-z']*|\d+|./suy;

/** Cuts a normalised text into the pieces that say something about days and times, in order; the rest becomes words. */
export function tokensOf(text: string, scene: Scene): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let before: Token | undefined;
  while (at < text.length) {
    if (text[at] === " " || text[at] === "\t") {
      at++;
      continue;
    }
    const found = firstReading(text, at, scene, before);
    if (found) tokens.push(...found.tokens);
    else tokens.push({ kind: "word" });
    at = found?.end ?? endOfWord(text, at);
    before = tokens.at(-1);
  }
  return tokens;
}

function firstReading(text: string, at: number, scene: Scene, before: Token | undefined) {
  for (const { pattern, read } of RULES[scriptAt(text, at)]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0] === "") continue;
    const end = at + match[0].length;
    const result = read(match, scene, { text, start: at, end, before });
    if (result) return { tokens: Array.isArray(result) ? result : [result], end };
  }
  return null;
}

function endOfWord(text: string, at: number): number {
  WORD.lastIndex = at;
  return at + (WORD.exec(text)?.[0].length ?? 1);
}
