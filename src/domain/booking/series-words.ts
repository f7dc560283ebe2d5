import { simplify } from "../message/simplify.ts";
import { mostSeriesTimes, type SeriesRule, usualSeriesTimes } from "./series.ts";

export interface SeriesWords {
  rule: SeriesRule;
  times: number;
  /** Her other words: service, day, time. */
  rest: string;
}

const zhNumbers: Record<string, number> = {
  ...{ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12 },
};
const enNumbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
const ordinals: Record<string, number> = { other: 2, first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: 5 };
const zhDays = "一二三四五六日";
const enDays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const enDay = "(mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)";
const enCount = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const zhCount = "(十[一二]?|[一二两三四五六七八九]|\\d{1,2})";
const week = "(?:周|星期|礼拜)";
/** "周一" but not "一周一次". */
const zhDay = "(?:[二三四五六日天]|一(?!次))";

interface Found {
  rule: SeriesRule;
  /** What stands where the rule stood: its weekday, when it names one. */
  left: string;
}

type Pattern = [RegExp, (match: RegExpExecArray) => Found | null];

const weeks = (count: number, left = ""): Found | null =>
  count >= 1 && count <= 26 ? { rule: { kind: "weeks", weeks: count }, left } : null;
const month = (nth: number, day: number, left: string): Found => ({
  rule: { kind: "month", nth, weekday: day },
  left,
});
const enDayOf = (word: string) => enDays.indexOf(word.replace(/s$/, "")) + 1;
const zhDayOf = (word: string) => zhDays.indexOf(word.replace("天", "日")) + 1;

/** The most particular first: "every third Friday of the month" is no "every three weeks". */
const patterns: Pattern[] = [
  [
    new RegExp(`每个?月的?(第[一二三四五]个?|最后一?个?)${week}([一二三四五六日天])`),
    (m) => month(m[1]?.startsWith("最") ? 5 : (zhNumbers[m[1]?.[1] ?? ""] ?? 0), zhDayOf(m[2] ?? ""), `周${m[2]}`),
  ],
  [
    new RegExp(`\\b(?:the |every )?(first|second|third|fourth|last) ${enDay} (?:of|in) (?:the|each|every) month`),
    (m) => month(ordinals[m[1] ?? ""] ?? 0, enDayOf(m[2] ?? ""), m[2] ?? ""),
  ],
  [new RegExp(`(?:每隔一个?|隔)${week}(?!末)`), () => weeks(2)],
  [new RegExp(`每隔?${zhCount}个?${week}(?!${zhDay}|末)`), (m) => weeks(zhOrDigits(m[1]))],
  [new RegExp(`每隔?${zhCount}个?${week}的?(?:${week})(${zhDay})`), (m) => weeks(zhOrDigits(m[1]), `周${m[2]}`)],
  [new RegExp(`每个?${week}(${zhDay})`), (m) => weeks(1, `周${m[1]}`)],
  [new RegExp(`每个?${week}(?!末)`), () => weeks(1)],
  [new RegExp(`每${zhCount}个月`), (m) => weeks(zhOrDigits(m[1]) * 4)],
  [/每个?月(?!底|初|经)/, () => weeks(4)],
  [
    new RegExp(`\\bevery (other|second|third|fourth|${enCount.slice(1, -1)}) weeks?\\b`),
    (m) => weeks(ordinals[m[1] ?? ""] ?? enOrDigits(m[1])),
  ],
  [
    new RegExp(`\\bevery (other|second|third|fourth) ${enDay}`),
    (m) => weeks(ordinals[m[1] ?? ""] ?? 0, (m[2] ?? "").replace(/s$/, "")),
  ],
  [new RegExp(`\\b(?:every|each) ${enDay}`), (m) => weeks(1, (m[1] ?? "").replace(/s$/, ""))],
  [/\b(?:every fortnight|fortnightly|bi-?weekly)\b/, () => weeks(2)],
  [new RegExp(`\\bevery ${enCount} months\\b`), (m) => weeks(enOrDigits(m[1]) * 4)],
  [/\b(?:every month|each month|monthly|once a month)\b/, () => weeks(4)],
  [/\b(?:every week|each week|weekly|once a week)\b/, () => weeks(1)],
];

const zhTimes = new RegExp(`(?:一共|总共|连续|连着|约|做|订|共|先)?(?:约|做|订)?${zhCount}次`, "g");
const enTimes = new RegExp(`(?:,? ?(?:for|x) ?)?\\b${enCount} (?:times|sessions|visits|appointments|treatments)\\b`);

/**
 * What her words say of a series ("every 4 weeks, 6 times", 每三周一次), with the rest of them; null when they speak of none. A month counts
 * as four weeks unless a weekday of the month is named; without a number six visits are meant, and never more than twelve.
 */
export function understandSeries(text: string): SeriesWords | null {
  const said = simplify(text);
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(said);
    const found = match && read(match);
    if (!match || !found) continue;
    const after = `${said.slice(0, match.index)} ${found.left} ${said.slice(match.index + match[0].length)}`;
    const counted = takeLength(after, found.rule) ?? takeTimes(after);
    return { rule: found.rule, times: counted.times, rest: counted.rest.replace(/\s+/g, " ").trim() };
  }
  return null;
}

const wish =
  /约|订|改成|安排|固定|排上|帮我|麻烦|吧$|\b(book|schedule|make it|repeat|set (it )?up|arrange|appointments?|from now on)\b/;

const polite =
  /\b(?:please|pls|make|it|that|this|them|and|then|so|ok|okay|yes|can|could|would|you|we|i|i'd|like|want|same|again|repeat|keep|going|set|up|book|me|in|all|a|the|total|altogether|to|be|do|let's|actually|just|from|now|on|thanks|thank|visits?|appointments?|slots?|time|after|for)\b|以后|之后|能不能|可不可以|可以|一共|总共|排上|改成|这样|固定|继续|行不行|好不好|得唔得|唔该|麻烦|帮我|给我|就|都|也|再|先|排|约|订|请|吧|吗|嘛|呢|好|的|改|要|想|来|做|行|啦|咗|我|帮|给|[\s,，、.。!！?？'-]/g;

/** Whether her words are a series and courtesy, and nothing else that could mean anything ("please make it every two weeks, 3 times"). */
export function isOnlySeries(text: string): boolean {
  const series = understandSeries(text);
  return series !== null && series.rest.replace(polite, "") === "";
}

/** "Only this one", 只要这一次: the visits after it are not wanted. */
export function wantsOnlyFirst(text: string): boolean {
  return /\b(?:only|just) (?:this|that|the first)(?: (?:one|visit|time))?\b|(?:只|就)(?:要|约|約|訂|订|做|來|来)?(?:(?:这|這)(?:一)?|第一)次/.test(
    text.toLowerCase(),
  );
}

/** Whether her words wish for a series, and do not only tell of a habit ("I mask every week"): they say so, or nothing else at all. */
export function wishesSeries(text: string): boolean {
  const series = understandSeries(text);
  return series !== null && (isOnlySeries(text) || wish.test(simplify(text)));
}

const enLength = new RegExp(`\\bfor (?:the next )?${enCount} (week|month)s?\\b`);
const zhLength = new RegExp(
  `(?:连续|持续|为期|一共|总共|先|共|做|约|排)(?:约|做|排|来)?${zhCount}个?(周|星期|礼拜|月)`,
);
const loose = /^[\s,，、]+|[\s,，、]+$/g;

/** "Weekly for two months": as many as fit into it. */
function takeLength(text: string, rule: SeriesRule): { times: number; rest: string } | null {
  const english = enLength.exec(text);
  const match = english ?? zhLength.exec(text);
  if (!match) return null;
  const amount = english ? enOrDigits(match[1]) : zhOrDigits(match[1]);
  const weeks = amount * (/month|月/.test(match[2] ?? "") ? 4 : 1);
  const times = Math.floor(weeks / (rule.kind === "weeks" ? rule.weeks : 4));
  const rest = (text.slice(0, match.index) + text.slice(match.index + match[0].length))
    .replace(/一次/g, " ")
    .replace(loose, "");
  return { times: Math.min(Math.max(times, 2), mostSeriesTimes), rest };
}

/** "一次" only belongs to the rule; of several numbers the last one counts. */
function takeTimes(text: string): { times: number; rest: string } {
  const english = enTimes.exec(text);
  const chinese = [...text.matchAll(zhTimes)].filter((match) => zhOrDigits(match[1]) > 1).at(-1);
  const match = english ?? chinese;
  const times = match ? (english ? enOrDigits(english[1]) : zhOrDigits(chinese?.[1])) : usualSeriesTimes;
  const cut = match ? text.slice(0, match.index) + text.slice((match.index ?? 0) + match[0].length) : text;
  const rest = cut.replace(/一次/g, " ").replace(loose, "");
  return { times: Math.min(Math.max(times, 2), mostSeriesTimes), rest };
}

function zhOrDigits(word: string | undefined): number {
  return zhNumbers[word ?? ""] ?? Number(word ?? Number.NaN);
}

function enOrDigits(word: string | undefined): number {
  if (word === "twelve") return 12;
  const index = enNumbers.indexOf(word ?? "");
  return index > 0 ? index : Number(word ?? Number.NaN);
}
