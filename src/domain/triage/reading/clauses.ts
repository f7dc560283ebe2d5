/** A stretch of text that says one thing: denial, doubt and body parts reach no further than this. */
export interface Clause {
  start: number;
  end: number;
  /** The mark before it: "" for the first, "," for a soft break, "." for a hard one, "but" for a turn, "、" inside a list. */
  opening: "" | "," | "." | "but" | "、";
}

/** Words at which a speaker turns, even without a comma: "没发烧就是有点红", "no itching I just keep choking". */
const turns = [
  "但是?|可是|不过|只不过|就是(?!说)|只是|然而|然后|而且|还有(?!没)|另外|现在|结果|后来|反而|而是|却|倒是|同时|顺便",
  "(?<![a-z])(?:but|however|although|though|except|just|only|then|tho|yet|now|also|plus|because|cuz|meanwhile|while|instead|whereas)(?![a-z])",
  "(?<![a-z])and (?=(?:i|im|ive|its?|my|the|now|also|then|there|theres|some|a|his|her|she|he|they|both|one|today)(?![a-z]))",
];

const breaks = new RegExp(`[.!?\\n]+|,+|、|${turns.join("|")}`, "g");

function kindOf(mark: string): Clause["opening"] {
  if (/^[.!?\n]/.test(mark)) return ".";
  if (mark === "、") return "、";
  return mark.startsWith(",") ? "," : "but";
}

/** Splits normalised text at punctuation and at turning words; a turning word stays with the clause it opens. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let opening: Clause["opening"] = "";
  for (const found of text.matchAll(breaks)) {
    const mark = kindOf(found[0]);
    const empty = text.slice(start, found.index).trim() === "";
    if (!empty) clauses.push({ start, end: found.index, opening });
    start = mark === "but" ? found.index : found.index + found[0].length;
    // "。但是…" stays a new sentence: a hard break is not softened by the mark that follows it.
    if (!empty || opening !== ".") opening = mark;
  }
  if (text.slice(start).trim() !== "") clauses.push({ start, end: text.length, opening });
  return clauses;
}

/** The sentences of a normalised text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[.!?\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
