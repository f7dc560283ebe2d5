const NAMES = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "january",
  "february",
  "april",
  "august",
  "september",
  "october",
  "november",
  "december",
  "today",
  "tomorrow",
  "tonight",
  "yesterday",
  "morning",
  "afternoon",
  "evening",
  "weekend",
  "fortnight",
  "christmas",
];

const DAYS_AND_MONTHS = NAMES.slice(0, 15);

const SHORT: Record<string, string> = {
  mon: "monday",
  tue: "tuesday",
  tues: "tuesday",
  wed: "wednesday",
  weds: "wednesday",
  wednes: "wednesday",
  thu: "thursday",
  thur: "thursday",
  thurs: "thursday",
  thrs: "thursday",
  fri: "friday",
  sat: "saturday",
  sun: "sunday",
  jan: "january",
  feb: "february",
  apr: "april",
  jun: "june",
  jul: "july",
  aug: "august",
  sep: "september",
  sept: "september",
  oct: "october",
  nov: "november",
  dec: "december",
  tdy: "today",
  "2moz": "tomorrow",
  "2day": "today",
  tmr: "tomorrow",
  tmrw: "tomorrow",
  tmrow: "tomorrow",
  tmw: "tomorrow",
  tomo: "tomorrow",
  tomoz: "tomorrow",
  tomorro: "tomorrow",
  "2moro": "tomorrow",
  "2morrow": "tomorrow",
  "2mrw": "tomorrow",
  "2mro": "tomorrow",
  "2mr": "tomorrow",
  nite: "night",
  tonite: "tonight",
  tnite: "tonight",
  "2nite": "tonight",
  "2night": "tonight",
  tn: "tonight",
  yday: "yesterday",
  morn: "morning",
  mornin: "morning",
  arvo: "afternoon",
  sarvo: "this afternoon",
  avvy: "afternoon",
  bout: "about",
  "'bout": "about",
  efter: "after",
  afore: "before",
  chrissie: "christmas",
  chrissy: "christmas",
  crimbo: "christmas",
  chrimbo: "christmas",
  oot: "out",
  morra: "tomorrow",
  morrow: "tomorrow",
  skl: "school",
  skool: "school",
  brekky: "breakfast",
  brekkie: "breakfast",
  aft: "afternoon",
  xmas: "christmas",
  wknd: "weekend",
  wkend: "weekend",
  wk: "week",
  wks: "weeks",
  nxt: "next",
  hols: "holidays",
  hol: "holiday",
  quater: "quarter",
  btw: "between",
  btwn: "between",
  aftr: "after",
  b4: "before",
  til: "until",
  till: "until",
  "'til": "until",
};

// Words that are one slip away from a name and mean something else.
const REAL_WORDS = new Set([
  "mourning",
  "sundae",
  "toady",
  "moaning",
  "morphing",
  "evenings",
  "sunway",
  "sundry",
  "fridge",
  "frida",
  "thirsty",
  "marcher",
  "monsoon",
  "mondeo",
  "suncream",
]);
// "Sat" and "sun" are weekdays only where nobody sits and nothing shines.
const SITTING =
  /\b(?:i|we|he|she|they|you|who|just|then|(?<!(?:has|have|had|got|needs?|must|will|it'll|could it|can it)(?: to)? )be|been) sat\b|\bsat (?:(?:about|around)(?! \d)|in(?! the (?:morning|afternoon|evening))|on the|down|there|here|outside|under)\b/g;
const SUNSHINE =
  /\b(?:the|in|of|from|much|avoid|direct|any|strong|hot|no) sun\b(?! ?\d)|\bsun (?:cream|screen|exposure|burn|damage|spots?|block|tan|care|protection|beds?|rash|hat|sensitiv\w*|safe)\b/g;

// "Put me in 4 2moro": the figure stands for a word, as it does in the word behind it.
const FOUR_AS_FOR =
  /(?<=\b(?:in|down|free|space|slots?|gaps?|anything|appts?|appointments?|room|availability) )4 (?=(?:2[a-z]{2,}|u|me)\b)/g;

// "The morn" in Scotland; "in the morn" is the morning anywhere.
const SCOTS_TOMORROW = /(?<!\b(?:in|of|early|till|until) )\bthe morn(?:'s)?(?![a-z])/g;

/** Writes English names of days, months and parts of the day in full, also when abbreviated or misspelt. */
export function spellOut(text: string): string {
  const cleared = text
    .replace(SCOTS_TOMORROW, "tomorrow")
    .replace(FOUR_AS_FOR, "for ")
    .replace(SITTING, " seated ")
    .replace(SUNSHINE, " sunshine ");
  return cleared.replace(/(?<![a-z0-9])(?:'til|'bout|2[a-z]+|b4|[a-z]+)(?:'s)?(?![a-z])/g, (word) => {
    const stem = word.replace(/'s$/, "");
    return SHORT[stem] ?? nameLike(stem) ?? word;
  });
}

function nameLike(word: string): string | null {
  // "Tuesd" is cut off; only days and months, because "even" and "after" are words.
  if (word.length >= 4 && !REAL_WORDS.has(word)) {
    const cutOff = DAYS_AND_MONTHS.find((name) => name.startsWith(word));
    if (cutOff) return cutOff;
  }
  if (word.length < 5 || REAL_WORDS.has(word)) return null;
  const singular = word.endsWith("s") ? word.slice(0, -1) : word;
  if (NAMES.includes(singular)) return singular;
  for (const name of NAMES) {
    const slips = name.length >= 8 ? 2 : 1;
    if (name[0] === word[0] && Math.abs(name.length - word.length) <= slips && slipsBetween(word, name, slips) <= slips)
      return name;
  }
  return null;
}

/** Letters added, lost, changed or swapped with their neighbour between two words; stops counting past the limit. */
function slipsBetween(a: string, b: string, limit: number): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    older = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
