import { simplify } from "../message/simplify.ts";
import { isDate } from "../time/zone.ts";
import type { IntakeAnswer } from "./answers.ts";
import type { IntakeQuestion } from "./question.ts";
import { understandAnswer } from "./understand-answer.ts";

/** So long an answer in words may be; longer ones are refused, not cut. */
export const LONGEST_ANSWER = 1000;

type Given = Pick<IntakeAnswer, "answer" | "chosen" | "value" | "words">;
export type ReadAnswer = ({ ok: true } & Given) | { ok: false; reason: "too_long" | "not_a_number" | "out_of_range" };

/**
 * Reads what she wrote as an answer to a question; what is none of the listed answers is kept as her own words.
 * Refuses too_long (over 1000 characters), not_a_number and out_of_range.
 */
export function readAnswer(question: IntakeQuestion, text: string): ReadAnswer {
  const words = text.trim();
  if ([...words].length > LONGEST_ANSWER) return { ok: false, reason: "too_long" };
  switch (question.kind) {
    case "yes_no": {
      const understood = understandAnswer(words, question.code);
      return { ok: true, answer: understood === "unclear" ? "unsure" : understood, words };
    }
    case "one":
    case "several": {
      const chosen = chosenIn(question, words);
      return { ok: true, answer: "given", words, chosen: question.kind === "one" ? chosen.slice(0, 1) : chosen };
    }
    case "number":
      return readNumber(question, words);
    case "date":
      return { ok: true, answer: "given", words, ...dayIn(words) };
    default:
      return { ok: true, answer: "given", words };
  }
}

/** The options whose words she used, in any of the three languages; the longer name before one it contains. */
function chosenIn(question: IntakeQuestion, text: string): string[] {
  let said = ` ${simplify(text)} `;
  const named = question.options
    .flatMap(({ code, text: words }) =>
      [...new Set(Object.values(words).map(simplify))].map((word) => ({ code, word })),
    )
    .filter(({ word }) => word !== "")
    .sort((one, other) => other.word.length - one.word.length);
  const found = new Set<string>();
  for (const { code, word } of named) {
    const at = said.indexOf(word);
    if (at === -1 || /(不|没有?|\bnot? )$/.test(said.slice(0, at))) continue;
    if (/^[a-z]/.test(word) && !new RegExp(`\\b${escaped(word)}`).test(said)) continue;
    found.add(code);
    said = said.replaceAll(word, " ");
  }
  return question.options.map(({ code }) => code).filter((code) => found.has(code));
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const digits: Record<string, number> = { 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

function readNumber({ least, most }: IntakeQuestion, words: string): ReadAnswer {
  const said = simplify(words);
  const figure = /-?\d+(?:[.]\d+)?/.exec(said)?.[0];
  const value = figure === undefined ? chineseNumber(said) : Number(figure);
  if (value === null) return { ok: false, reason: "not_a_number" };
  if ((least !== undefined && value < least) || (most !== undefined && value > most)) {
    return { ok: false, reason: "out_of_range" };
  }
  return { ok: true, answer: "given", words, value: String(value) };
}

/** 七, 十二, 三十, 二十五: up to 99. */
function chineseNumber(said: string): number | null {
  const found = /([一二两三四五六七八九])?(十)?([零一二两三四五六七八九])?/.exec(
    said.replace(/^[^零一二两三四五六七八九十]+/, ""),
  );
  if (!found?.[0]) return null;
  const [, tens, ten, ones] = found;
  if (!ten) return digits[tens ?? ones ?? ""] ?? null;
  return (tens ? (digits[tens] ?? 1) : 1) * 10 + (ones ? (digits[ones] ?? 0) : 0);
}

/** A day that is written out: 2024-03-05, 2024年3月5日, 5/3/2024 is left as words because it means two days. */
function dayIn(words: string): Pick<IntakeAnswer, "value"> {
  const found = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(words.normalize("NFKC"));
  if (!found) return {};
  const [, year = "", month = "", day = ""] = found;
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(value) ? { value } : {};
}
