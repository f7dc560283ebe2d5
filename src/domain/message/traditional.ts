import table from "./traditional.json" with { type: "json" };

const traditionalOf = new Map(
  [...table.simplified].map((char, index) => [char, [...table.traditional][index] ?? char]),
);
const words = new Map(table.words.map(([simplified = "", traditional = ""]) => [simplified, traditional]));
const anyWord = new RegExp(
  `${[...words.keys()].sort((one, other) => other.length - one.length).join("|")}|[\\u3400-\\u9fff]`,
  "g",
);

/** A first draft in traditional characters with Taiwan's words, for somebody to look over: words a salon uses, then one character for one. */
export function toTraditional(text: string): string {
  return text.replace(anyWord, (found) => words.get(found) ?? traditionalOf.get(found) ?? found);
}
