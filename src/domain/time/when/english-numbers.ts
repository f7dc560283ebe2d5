const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50 };
// No minutes of an hour: "three sixty" is no time.
const MORE_TENS: Record<string, number> = { sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const ORDINALS = [
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth".split(
    " ",
  ),
  ..."fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" "),
];

const VALUES = new Map<string, number>();
[...ONES, ...TEENS].forEach((word, i) => {
  VALUES.set(word, i + 1);
});
for (const [word, value] of Object.entries({ ...TENS, ...MORE_TENS })) VALUES.set(word, value);

const ORDINAL_VALUES = new Map<string, number>(ORDINALS.map((word, i) => [word, i + 1]));
ORDINAL_VALUES.set("thirtieth", 30);

const UNIT_WORDS = ONES.slice(0, 9).join("|");
const HOUR_WORDS = ONES.join("|");
const TENS_WORDS = Object.keys(TENS).join("|");
const MINUTE_WORDS = `oh[ -]five|(?:${TENS_WORDS})[ -](?:${UNIT_WORDS})|${TENS_WORDS}|ten|fifteen|fourteen|sixteen`;

// "Five to six" in words is 5:55; "5 to 6" in figures is more likely an hour.
const SPOKEN_BEFORE = new RegExp(
  `\\b(five and twenty|five|ten|twenty(?:[ -]five)?) (to|past) (?=(?:${HOUR_WORDS}|\\d{1,2})\\b)`,
  "g",
);
const SPOKEN_CLOCK = new RegExp(
  `\\b(${HOUR_WORDS}|\\d{1,2})[ -](${MINUTE_WORDS})\\b(?! (?:min|of|people|quid|pounds))`,
  "g",
);
const COMPOUND_ORDINAL = new RegExp(`\\b(twenty|thirty)[ -](${ORDINALS.slice(0, 9).join("|")})\\b`, "g");
const COMPOUND = new RegExp(`\\b(${TENS_WORDS}|${Object.keys(MORE_TENS).join("|")})[ -](${UNIT_WORDS})\\b`, "g");
const WORD_ISH = new RegExp(`\\b(${HOUR_WORDS})[ -]?ish\\b`, "g");
const HUNDRED_HOURS = new RegExp(`\\b(${[...VALUES.keys()].join("|")}) hundred(?: hours| hrs)\\b`, "g");
const DAY_OR_MONTH =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december";
const ORDINAL_WORDS = [...ORDINAL_VALUES.keys()].join("|");
// "Second" and "third" are days only in the company of dates: "the second", "first of May", "first Monday".
const ORDINAL = new RegExp(
  `(?<=\\b(?:the|on|or|${DAY_OR_MONTH}) )(?:${ORDINAL_WORDS})\\b(?! (?:you|i|we|one|available|free|slot|appointment|appt|opening|time|gap|space|bit|part|half)\\b)|\\b(?:${ORDINAL_WORDS})(?= (?:of|thing|week(?:end)?|or(?= (?:the )?(?:${ORDINAL_WORDS}|last|\\d))|to|${DAY_OR_MONTH})\\b)`,
  "g",
);
const CARDINAL = new RegExp(`\\b(${[...VALUES.keys()].filter((word) => word !== "one").join("|")})\\b`, "g");
// "One" is mostly not a number: that one, one of us.
const ONE =
  /(?<=\b(?:at|half|past|to|after|before|by|until|from|around|about|between|in|quarter|and|or) )one\b(?! of)|\bone(?= (?:o'?clock|pm|am|ish|days?|weeks?|months?|hours?|person)\b)/g;

/** Writes English number words in digits: "three thirty" 3:30, "twenty fifth" 25th, "two" 2. */
export function englishNumbersToDigits(text: string): string {
  return text
    .replace(COMPOUND_ORDINAL, (_whole, tens: string, ordinal: string) => `${numberOf(tens) + numberOf(ordinal)}th`)
    .replace(SPOKEN_BEFORE, (_whole, words: string, word: string) => `${minutesOfWords(words)} min ${word} `)
    .replace(
      SPOKEN_CLOCK,
      (_whole, hour: string, minute: string) => `${numberOf(hour)}:${twoDigits(minutesOfWords(minute))}`,
    )
    .replace(WORD_ISH, (_whole, hour: string) => `${numberOf(hour)}ish`)
    .replace(HUNDRED_HOURS, (_whole, hour: string) => `${numberOf(hour)}:00`)
    .replace(COMPOUND, (_whole, tens: string, unit: string) => String(numberOf(tens) + numberOf(unit)))
    .replace(ORDINAL, (word) => `${numberOf(word)}${["st", "nd", "rd"][numberOf(word) - 1] ?? "th"}`)
    .replace(CARDINAL, (_whole, word: string) => String(numberOf(word)))
    .replace(ONE, "1");
}

function minutesOfWords(words: string): number {
  if (words.startsWith("oh")) return 5;
  return words.split(/ and |[ -]/).reduce((sum, word) => sum + numberOf(word), 0);
}

function numberOf(word: string): number {
  return VALUES.get(word) ?? ORDINAL_VALUES.get(word) ?? Number(word);
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
