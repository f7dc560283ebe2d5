import { type Rule, rule, says } from "./rule.ts";
import { isDateToken, type Part } from "./token.ts";

const hours = (from: number | null, to: number | null, half: Part["half"]): Part => ({
  kind: "part",
  from: from === null ? null : from * 60,
  to: to === null ? null : to * 60,
  half,
});

/** What the words for parts of the day mean on a salon's clock; an open end is null. */
export const PARTS = {
  smallHours: hours(0, 6, "small hours"),
  firstThing: hours(8, 10, "am"),
  morning: hours(8, 12, "am"),
  daytime: hours(8, 18, "open"),
  noon: hours(12, 14, "noon"),
  afternoon: hours(12, 18, "pm"),
  dusk: hours(17, 19, "pm"),
  teatime: hours(16, 18, "pm"),
  evening: hours(18, 22, "night"),
  lateNight: hours(21, 24, "night"),
  endOfDay: hours(17, null, "pm"),
  beforeWork: hours(null, 9, "am"),
  beforeNoon: hours(null, 12, "am"),
  beforeAfterWork: hours(null, 18, "pm"),
  afterLunch: hours(13, null, "pm"),
  afterSchool: hours(15.5, null, "open"),
  brunch: hours(10, 12, "am"),
  dinner: hours(18, 20, "meal"),
  happyHour: hours(17, 19, "pm"),
  afterWork: hours(18, null, "pm"),
  afterDinner: hours(19, null, "night"),
  afterBedtime: hours(20, null, "night"),
} satisfies Record<string, Part>;

/** Early, mid and late narrow a part of the day to its first half, its middle half, its second half. */
function narrowed(part: Part, word: string | undefined): Part {
  if (!word || part.from === null || part.to === null) return part;
  const quarter = (part.to - part.from) / 4;
  if (/early|刚/.test(word)) return { ...part, to: part.from + 2 * quarter };
  if (/late|晚/.test(word)) return { ...part, from: part.from + 2 * quarter };
  return { ...part, from: part.from + quarter, to: part.to - quarter };
}

const HAN: [string, Part][] = [
  ["(?:下了?班|落班|收工)(?:之|以)?前|放工(?:之|以)?前", PARTS.beforeAfterWork],
  ["上班(?:之|以)?前", PARTS.beforeWork],
  ["(?:下了?班|落班|收工|放工)(?:了|之|以)?后?|放工", PARTS.afterWork],
  ["(?:吃[完过])?(?:午饭|中饭|午餐)[之以]?后|吃[完过]了?[午中]?[饭餐][之以]?后?|吃[完过]?[晏昼]", PARTS.afterLunch],
  ["(?:吃[完过])?(?:晚饭|晚餐)[之以]?后|吃[完过]晚饭", PARTS.afterDinner],
  ["(?:娃|孩子|宝宝|小孩|小朋友).{0,2}睡(?:了|着|觉)*(?:[之以]?后)?", PARTS.afterBedtime],
  ["(?:吃)?晚(?:饭|餐)[之以]?前", PARTS.beforeAfterWork],
  ["放学[之以]?后|放学", PARTS.afterSchool],
  ["午前|中?午[之以]前|午饭[之以]?前", PARTS.beforeNoon],
  ["(?:白天|日间|白日)(?=(?:都|也)?(?:不|没|唔|冇))", PARTS.daytime],
  ["凌晨", PARTS.smallHours],
  ["大?清早|清晨|大早上", PARTS.firstThing],
  ["上午|早上|早晨|朝头?早|上昼|晨早|上半天|头晌|头午|早间|透早|上半日|早浪", PARTS.morning],
  ["(?:晏昼|中午|午间|中昼)(?:食|吃)(?:饭|晏)?(?:时间|时候|嗰阵)?|(?:食|吃)晏(?:时间|时候|嗰阵)?", PARTS.noon],
  ["中午|晌午|午间|午休(?:时间)?|午(?:饭|餐)(?:时间|时候)?|饭点|晏昼饭|食晏|中昼|日昼|晌饭", PARTS.noon],
  ["下午|午后|下昼|晏昼|下半天|后半晌|下半日|下晡|下晌|晚半晌|后晌|过午", PARTS.afternoon],
  ["傍晚|黄昏|傍黑|擦黑|暗头|挨黑", PARTS.dusk],
  ["深夜|半夜|午夜", PARTS.lateNight],
  ["(?:晚饭|晚餐|夜宵|宵夜)(?:时间|时候|点|前后)", PARTS.dinner],
  ["晚上|晚黑|夜晚黑?|晚间|夜间|夜里|晚头夜?|晚夜|暗时|夜到|夜头", PARTS.evening],
];

const ENGLISH: [string, Part][] = [
  [
    "bright (?:and|&|n) early|1st thing(?: (?:in|on) the morning)?(?: morning)?|early doors|crack of dawn",
    PARTS.firstThing,
  ],
  ["before (?:work|school|the school run|the office(?! (?:party|do|trip)))", PARTS.beforeWork],
  ["before lunch(?:time)?", PARTS.beforeNoon],
  [
    "(?:after|post)[ -]?(?:work|the office|knock[- ]?off|knocking off|clocking off|quitting time|home ?time|office hours|business hours)|(?:once|when|after) i(?:'ve| have|'m| am|'ll have)? (?:finish(?:ed)?|done|got off|get off|leave|left|clock(?:ed)? off|knock(?:ed)? off)(?: at| from| with)? work",
    PARTS.afterWork,
  ],
  ["after (?:breakfast|brunch)", PARTS.morning],
  ["after (?:my )?lunch(?:time)?", PARTS.afterLunch],
  ["after (?:school|the school run)", PARTS.afterSchool],
  [
    "(?:after|once|when) (?:the )?(?:kids?|kiddos|baby|little 1s?|children)(?: are| is)?(?: in| gone to)? (?:bed(?:time)?|asleep|down)|after bedtime",
    PARTS.afterBedtime,
  ],
  ["after (?:dinner|supper|tea)", PARTS.afterDinner],
  ["(?:at )?(?:the )?end of (?:the )?day|last thing|eod|cob|close of (?:business|play)", PARTS.endOfDay],
  ["tea ?time", PARTS.teatime],
  ["(?:dinner|supper) ?time", PARTS.dinner],
  ["brunch(?: ?time)?", PARTS.brunch],
  ["breakfast(?: ?time)?|brekkie(?: ?time)?", PARTS.firstThing],
  ["happy hour", PARTS.happyHour],
  ["lunch ?(?:times?|hour|break)?", PARTS.noon],
];

const ENGLISH_DAY: Record<string, Part> = {
  morning: PARTS.morning,
  afternoon: PARTS.afternoon,
  evening: PARTS.evening,
  night: PARTS.evening,
};

/** Parts of the day in Chinese, also Cantonese. */
export const partsHan: Rule[] = [
  // 今晚食完饭 is after dinner.
  rule("吃[完过]了?饭[之以]?后?", (_match, _scene, { before }) =>
    before?.kind === "part" && before.half === "night" ? PARTS.afterDinner : null,
  ),
  ...HAN.map(([words, part]) => rule(`(刚|稍晚|晚些)?(?:${words})`, (match) => narrowed(part, match[1]))),
  // 周五晚, 12号早, 晚8点: one character counts only beside a day or an hour.
  rule("(早|朝|晨)(?![点些了到安饭餐])", (_match, _scene, place) => shortPart(PARTS.morning, place)),
  // 今天晚点 is later today.
  rule("[晚迟][点些啲]儿?(?!\\d)", (_match, { today, minuteNow }, { before }) =>
    before?.kind === "days" && before.from === today && before.to === today
      ? { kind: "part", from: minuteNow, to: null, half: "pm" }
      : null,
  ),
  rule("[那当](?:天)?晚上?", (_match, _scene, { before }) => (isDateToken(before) ? PARTS.evening : null)),
  rule("晚(?=[吧啦]?$)", (_match, _scene, { start }) => (start === 0 ? PARTS.evening : null)),
  rule("(晚|夜)(?![点些了到安饭餐])", (_match, _scene, place) => shortPart(PARTS.evening, place)),
];

/** Parts of the day in English. */
export const partsEnglish: Rule[] = [
  ...ENGLISH.map(([words, part]) => says(String.raw`(?:${words})\b`, part)),
  rule(String.raw`(?:(early|late|mid)[ -]?)?(morning|afternoon|evening|night)s?\b`, (match, _scene, place) => {
    const part = ENGLISH_DAY[match[2] ?? ""];
    return part && !isGreeting(place) ? narrowed(part, match[1]) : null;
  }),
  rule(String.raw`([ap])\.?m\b\.?`, (match, _scene, place) => {
    const alone = place.before?.kind === "comma" && /^ *(?:$|[.,!?;])/.test(place.text.slice(place.end));
    if (!isDateToken(place.before) && !alone) return null;
    return match[1] === "a" ? PARTS.morning : PARTS.afternoon;
  }),
  // "Anzac day eve" is the day before, "Friday eve" that evening.
  rule(String.raw`eve\b`, (_match, _scene, { before, text, start }) => {
    if (before?.kind === "days" && /(?<!to|yester)day $|(?:easter|thanksgiving) $/.test(text.slice(0, start)))
      return { kind: "shift", days: -1, side: "suffix" };
    return isDateToken(before) ? PARTS.evening : null;
  }),
];

function shortPart(
  part: Part,
  place: { text: string; end: number; before: Parameters<typeof isDateToken>[0] },
): Part | null {
  return isDateToken(place.before) || /^\d{1,2}(?:点|:)/.test(place.text.slice(place.end)) ? part : null;
}

/** "Morning, can I book" greets; "Morning please" answers. */
function isGreeting(place: { text: string; start: number; end: number }): boolean {
  const opens = /^(?:(?:hi|hey|hello|hiya)\b[ ,]*)?$/.test(place.text.slice(0, place.start));
  return (
    opens &&
    /^(?: (?:all|everyone|team|guys|ladies|lovely|hun|babe|love))?\s*[,!.]+\s*(?!please|if|or|thanks|any(?! (?:chance|space|slots?|room|gaps?|appointments?|appts?|openings?|availability|idea|spots?)\b))\S/.test(
      place.text.slice(place.end),
    )
  );
}
