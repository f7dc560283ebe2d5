import { closedWords, wordsOnly } from "../message/closed-words.ts";
import { politeWords } from "./agreeing-words.ts";

const hours = closedWords(
  "一 二 三 四 五 六 七 八 九 十 两 零 点 点前 点半 点钟 半 刻 点一刻 点三刻 多 左右 之前 以前 之后 以后 前 后 早上 上午 中午 下午 傍晚 晚上 晚 早 夜里",
  "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty half past quarter to o'clock am pm a.m p.m ish noon midday morning afternoon evening lunchtime at around about from before after by until later earlier",
);
const days = closedWords(
  "今天 明天 后天 大后天 今晚 明晚 听日 后日 今日 周 星期 礼拜 天 日 号 月 下 下下 这 本 个 周末 工作日 个 月后 周后 天后",
  "today tomorrow tmrw tmr tonight mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday weekend this next on the st nd rd th week weeks day days month months in or and",
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
const known = closedWords(
  hours,
  days,
  politeWords,
  "ok okay yes yeah 好 嗯 可以 行 maybe perhaps can have get do 想 约 有 空 吧",
);
const telling: ReadonlySet<string> = new Set([...hours, ...days]);

/** Whether her whole message is a day or an hour, "Half past ten.", "周四下午三点吧": an answer to "when?", and of no illness. */
export function saysOnlyWhen(text: string): boolean {
  const words = wordsOnly(text, known, true);
  return words?.some((word) => telling.has(word) || /^\d/.test(word)) ?? false;
}
