import { type Place, type Rule, rule, type Scene, says } from "./rule.ts";
import { type Clock, isDateToken, type Part, type Token } from "./token.ts";

const AM_PM = String.raw`\s*(?:(a)(?:\.m\b\.?|m\b)|(p)(?:\.m\b\.?|m\b))`;
const NOT_TIME = String.raw`(?!\d|\s?%|:)`;

function clock(hour: number, minute: number, half?: Clock["half"]): Clock {
  const impossible = hour > 24 || minute > 59 || minute < -59 || (hour === 24 && minute > 0);
  if (impossible) return { kind: "clock", hour: 0, minute: 0, impossible };
  // Nobody says "15pm" and means 3: hours beyond twelve speak for themselves.
  return { kind: "clock", hour, minute, half: hour > 12 ? "24" : half };
}

/** 09:30 and 03:30 come from a 24-hour clock, 3:30 may not. */
function written(hour: string, minute: string, half: Clock["half"]): Clock {
  return clock(Number(hour), Number(minute), half ?? (/^0\d$/.test(hour) ? "24" : undefined));
}

function halfOf(am: string | undefined, pm: string | undefined): Clock["half"] {
  if (am) return "am";
  return pm ? "pm" : undefined;
}

const HAN_HOUR = String.raw`(\d{1,2})(?:点钟?|时(?!间|候|段|长|光|不时))`;
const HAN_MINUTES = String.raw`(?:(半)|([13])刻钟?|过?(\d{1,2})分(?!钟)|(\d{2})(?!\d|[点:块元]|个)|(\d{1,2})个字)?(?:[整正]|多(?!少)|来钟|出头)?`;

const han: Rule[] = [
  says("正午", clock(12, 0, "24")),
  // 三點九 in Cantonese: the ninth figure of the dial, 3:45; elsewhere only where nothing follows that it could count.
  rule(String.raw`(\d{1,2})点(\d{1,2})(?![\d分刻点个:块元])`, (m, scene) =>
    scene.region === "HK" && Number(m[2]) > 0 && Number(m[2]) < 12 ? clock(Number(m[1]), Number(m[2]) * 5) : null,
  ),
  rule(String.raw`(\d{1,2})点(\d)(?=$|[,，。!！?？;；\s]|得|啦|呀|吧|可|好|行|之?[前后]|左右|到)`, (m) =>
    Number(m[2]) > 0 ? clock(Number(m[1]), Number(m[2]) * 5) : null,
  ),
  // 六點搭九 in Cantonese: the hand is on the nine.
  rule(String.raw`(\d{1,2})点[搭踏](?:(\d{1,2})(?:个字)?|半)`, (m) =>
    clock(Number(m[1]), m[2] ? Number(m[2]) * 5 : 30),
  ),
  rule(String.raw`差(?:(\d{1,2})分钟?|(1)刻钟?)(?:到)?(\d{1,2})点`, (m) =>
    clock(Number(m[3]), m[2] ? -15 : -Number(m[1])),
  ),
  rule(String.raw`(\d{1,2})点(?:还)?差(?:(\d{1,2})分钟?|(1)刻钟?)`, (m) =>
    clock(Number(m[1]), m[3] ? -15 : -Number(m[2])),
  ),
  rule(HAN_HOUR + HAN_MINUTES, (m) => {
    if (m[2]) return clock(Number(m[1]), 30);
    if (m[3]) return clock(Number(m[1]), Number(m[3]) * 15);
    return clock(Number(m[1]), m[6] ? Number(m[6]) * 5 : Number(m[4] ?? m[5] ?? 0));
  }),
  // 下午3: an hour without 点, behind a part of the day and before nothing it could count.
  rule(String.raw`(\d{1,2})(?=[吧吗呢,，。!！?？;；或到至\-~可行来有左]|$)`, (m, _scene, place) =>
    place.before?.kind === "part" && Number(m[1]) <= 12 ? clock(Number(m[1]), 0) : null,
  ),
  rule(String.raw`(\d{1,2})\.([0-5]\d)(?!\d)`, (m, _scene, place) =>
    place.before?.kind === "part" ? written(m[1] ?? "", m[2] ?? "", undefined) : null,
  ),
];

const english: Rule[] = [
  rule(String.raw`half (?:past )?(\d{1,2})(?:ish)?\b(?! ?(?:hours?|hrs?|days?|price|off))(?:${AM_PM})?`, (m) =>
    Number(m[1]) <= 12 ? clock(Number(m[1]), 30, halfOf(m[2], m[3])) : null,
  ),
  rule(String.raw`(quarter|half|10|20) (past|to)(?= or (?:quarter|half|10|20) (?:past|to) (\d{1,2}))`, (m) => {
    const minutes = m[1] === "quarter" ? 15 : m[1] === "half" ? 30 : Number(m[1]);
    return clock(Number(m[3]), m[2] === "to" ? -minutes : minutes);
  }),
  rule(
    String.raw`(?:a )?(quarter|half|5|10|15|20|25|30)(?: ?min(?:ute)?s?)? (past|after|to|before|of|until|off|2) (noon|midday|\d{1,2})(?!:|\d| ?(?:min|hour|day|week))(?:${AM_PM})?`,
    pastOrTo,
  ),
  rule(String.raw`(\d{1,2}):(\d{2})([ap])(?![a-z.'])`, (m) =>
    clock(Number(m[1]), Number(m[2]), m[3] === "a" ? "am" : "pm"),
  ),
  rule(String.raw`(\d{1,2}):(\d{2})(?::\d{2})?(?:${AM_PM})?${NOT_TIME}`, (m) =>
    written(m[1] ?? "", m[2] ?? "", halfOf(m[3], m[4])),
  ),
  rule(String.raw`(\d{1,2})\.([0-5]\d)(?:${AM_PM})`, (m) => written(m[1] ?? "", m[2] ?? "", halfOf(m[3], m[4]))),
  rule(String.raw`(\d{1,2})\.([0-5]\d)(?!\d|\.\d| ?(?:%|ml|x\b|cm|k\b))`, (m, scene) =>
    !scene.chinese && Number(m[1]) < 24 ? written(m[1] ?? "", m[2] ?? "", undefined) : null,
  ),
  rule(String.raw`(\d{1,2})(?::(\d{2}))?([ap])(?![a-z.'])`, (m) =>
    clock(Number(m[1]), Number(m[2] ?? 0), m[3] === "a" ? "am" : "pm"),
  ),
  // "Sunday the clocks change, so 10 new time", "11 sharp".
  rule(String.raw`(\d{1,2})(?= (?:(?:new|old|summer|winter|local|uk|your|my) time|sharp|on the dot)\b)`, (m) =>
    Number(m[1]) <= 12 ? clock(Number(m[1]), 0) : null,
  ),
  // "I'm free 9 till 11".
  rule(
    String.raw`(\d{1,2}) until (\d{1,2})(?![\d:.]| ?(?:[ap]\.?m|st|nd|rd|th|min|hour|day|week|people))`,
    ([, from, to]): Token[] => [clock(Number(from), 0), { kind: "to" }, clock(Number(to), 0)],
  ),
  rule(String.raw`12 ?(?:noon|midday)\b|(?:noon|mid ?day)(?:ish)?\b`, () => clock(12, 0, "24")),
  rule(String.raw`(?:12 ?)?midnight\b`, () => clock(24, 0, "24")),
  rule(String.raw`(\d{1,2})(?:ish)?${AM_PM}(?:ish)?`, (m) => clock(Number(m[1]), 0, halfOf(m[2], m[3]))),
  rule(String.raw`(\d{1,2})([0-5]\d)${AM_PM}`, (m) => clock(Number(m[1]), Number(m[2]), halfOf(m[3], m[4]))),
  rule(String.raw`(\d{1,2})(?::(\d{2}))? ?-?(?:o'? ?clock|ish\b)(?:${AM_PM})?`, (m) =>
    clock(Number(m[1]), Number(m[2] ?? 0), halfOf(m[3], m[4])),
  ),
  rule(
    String.raw`(\d{1,2})(?= (?:works|would work|if poss(?:ible)?|ideally|suits|(?:would|might) be (?:better|best|good|great|perfect|ideal|easier|fine|lovely)|is (?:better|best|easier|good|fine|ok|okay|perfect|great)|sounds good)\b)`,
    (m) => (Number(m[1]) <= 12 ? clock(Number(m[1]), 0) : null),
  ),
  // "4 then": an answer to "which time?"; "so 6 can".
  rule(
    String.raw`(\d{1,2})(?= (?:then|it is|can|also can|can or not|okay|ok)(?: please| pls| lah| liao| ah| lor| meh| anot| hor| boss| not)*[.!?]*$)`,
    (m) => (Number(m[1]) <= 12 ? clock(Number(m[1]), 0) : null),
  ),
  rule(String.raw`(\d{1,2})h([0-5]\d)?\b`, (m) =>
    Number(m[1]) > 5 || m[2] ? clock(Number(m[1]), Number(m[2] ?? 0)) : null,
  ),
  rule(String.raw`([01]\d|2[0-3]|[1-9])([0-5]\d)(?: ?(?:hrs?|hours))?(?!\d|[.,/]\d|\p{Script=Han})`, military),
];

function pastOrTo(m: RegExpExecArray, _scene: Scene, place: Place): Clock | null {
  const [, amount = "", word = "", hourText = ""] = m;
  const minutes = amount === "quarter" ? 15 : amount === "half" ? 30 : Number(amount);
  const noon = /noon|midday/.test(hourText);
  const hour = noon ? 12 : Number(hourText);
  // "10 to 12" is two hours, "10 to 3" is 2:50.
  const spokenSo = noon || amount === "quarter" || /min/.test(m[0]) || place.before?.kind === "at";
  if (word === "2" && amount !== "quarter") return null;
  if (hour > 12 || hour === 0 || (word === "to" && !spokenSo && minutes <= 12 && minutes < hour)) return null;
  const half = noon ? "pm" : halfOf(m[4], m[5]);
  if ((word === "before" || word === "after") && amount !== "quarter" && !/min/.test(m[0]) && !half) return null;
  if ((word === "until" || word === "off") && amount !== "quarter") return null;
  const before = /^(?:to|2|before|of|until|off)$/.test(word);
  return clock(hour, before ? -minutes : minutes, half);
}

/** 1530 is a time unless it looks like a year; 330 and 2030 need a word before them that asks for a time. */
function military(m: RegExpExecArray, _scene: Scene, place: Place): Clock | null {
  const [whole, hour = "", minute = ""] = m;
  const digits = `${hour}${minute}`;
  const asked =
    asksForTime(place.before) ||
    (isDateToken(place.before) && digits.length === 3 && Number(minute) % 5 === 0) ||
    /^ (?:on |to(?:day|night|morrow)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/.test(place.text.slice(place.end));
  const likeYear = /^(?:19|20)\d\d$/.test(digits) && digits !== "2000" && !/h/.test(whole);
  if (!asked && (digits.length === 3 || likeYear)) return null;
  if (Number(minute) % 5 !== 0 && !asked) return null;
  return clock(
    Number(hour),
    Number(minute),
    digits.length === 4 && (Number(hour) < 1 || hour.startsWith("0")) ? "24" : undefined,
  );
}

function asksForTime(token: Token | Part | undefined): boolean {
  return token?.kind === "at" || token?.kind === "between" || token?.kind === "bound" || token?.kind === "part";
}

/** Times on the clock, 12 or 24 hours, in figures and words; 25:00 is read and marked impossible. */
export const clocks: Rule[] = [...english.slice(0, 2), ...han, ...english.slice(2)];
