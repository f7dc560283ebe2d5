import { toSimplified } from "../../triage/reading/script.ts";
import { englishNumbersToDigits } from "./english-numbers.ts";
import { hanNumbersToDigits } from "./han-numbers.ts";
import { pinyinToHan } from "./pinyin.ts";
import { spellOut } from "./spelling.ts";

// 曰 is a slip for 日, 夭 for 天; the rest sound like the word that was meant.
const SLIPS: [RegExp, string][] = [
  [/(?<=周|星期|礼拜)曰/g, "日"],
  [/(?<=[今明后])夭|(?<=(?<![\u4e00-\u9fff])[今明后])[田填甜]/g, "天"],
  [/(?:名|鸣|命)(?=天)/g, "明"],
  [/(?<=[下上中])[武舞伍吴](?=[\d一二两三四五六七八九十有行可能吧,，]|$)/g, "午"],
  [/(?<=[晚早])尚/g, "上"],
  [/(?<=[这下]?周)[莫沫]/g, "末"],
  [/[心兴新](?=期[一二三四五六日天])/g, "星"],
  // Places with a numeral in their name.
  [/三亚|四川|九寨沟?|九江|三峡|六安|五台山|千岛湖|百色|三门峡|五指山|七台河|九华山|三清山/g, "外地"],
  [/(?:里拜|礼败|理拜)/g, "礼拜"],
];
const HAN = /\p{Script=Han}/u;
// 一点 that means "a little", not one o'clock.
const A_LITTLE = /[早晚快慢有轻少多好大小重近贵差松紧暖淡厚薄短便宜舒服漂亮]一点[儿点]?|一点[点儿都也]/g;
// … and behind any other character than one that belongs to a day, a part of it, or an hour: 温柔一点的, fresh 一点.
const NO_HOUR =
  /(?<=[\u4e00-\u9fff])(?<![午上早晚夜晨晏昼朝今明听聽天号日末期周一二三四五六七八九十在到约是就要后前改那成去来点过至等的了吧们能可行给我你想样同好和或跟与从由十零整])一点(?![半十二三四五一整钟鐘刻左前后到多来\d])|(?<=[a-z] ?)一点(?=$|[点儿的,，。])/g;
// In chat a space is a comma, unless it stands in the middle of a day and its hour: 周五 下午.
const PAUSE =
  /(?<=[\u4e00-\u9fff]{2})(?<![一二三四五六七八九十两点點号號日天期拜周週月末午上早晚夜半刻钟鐘分前后後初底头頭尾个個的到至和或改])[ \t]+(?=[\u4e00-\u9fff\d])/g;
// 六点 我下课过来: an hour ends before "I".
const BEFORE_HER = /(?<=[点點半刻])[ \t]+(?=[我你您妳他她咱俺请請麻])/g;
// "Between 3 n 5"
const BETWEEN_FIGURES = /(?<=\d(?:[ap]m)?) ?'?n'? ?(?=\d)/g;
const LONGEST = 1000;

/** One way of writing for everything that can be written in several: width, case, script, numerals, spelling. */
export function normalise(text: string): string {
  const plain = text
    .slice(0, LONGEST)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
  const simplified = toSimplified(/[a-z]/.test(plain) ? pinyinToHan(plain) : plain);
  const chinese = HAN.test(simplified) ? normaliseHan(simplified) : simplified;
  return /[a-z]/.test(chinese)
    ? englishNumbersToDigits(spellOut(chinese.replace(/[ \t]+/g, " ").replace(BETWEEN_FIGURES, " and ")))
    : chinese;
}

function normaliseHan(text: string): string {
  // "3 周五" keeps its space: 3周 would be three weeks.
  const joined = text
    .replace(PAUSE, "，")
    .replace(BEFORE_HER, "，")
    .replace(
      /(?<=[\p{Script=Han}〇])\s+(?![a-z])|(?<![\da-z])\s+(?=[\p{Script=Han}〇])|(?<![a-z])\s+(?![周星礼拜零〇一二两三四五六七八九十])(?=[\p{Script=Han}〇])/gu,
      "",
    );
  const spelt = SLIPS.reduce((words, [slip, meant]) => words.replace(slip, meant), joined);
  const known = spelt
    .replace(/两(?=日)/g, "两天*")
    .replaceAll("天*日", "天")
    .replace(/食(?=[完咗了饭])/g, "吃")
    .replace(/吃咗/g, "吃完")
    .replace(/仨(?=小时|钟|天|月|周|星期|礼拜|点|人|姐)/g, "三个")
    .replace(/(?<![咱我你他她们])俩(?=个|天|周|星期|礼拜|小时|钟|月)/g, "两");
  const hours = known.replace(/(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九)(?=点)/g, (two) =>
    two.replace("、", ""),
  );
  const safe = hours
    .replace(/(?<!周|星期|礼拜|拜)一大?早/g, "清早")
    .replace(A_LITTLE, (words) => "*".repeat(words.length))
    .replace(NO_HOUR, (words) => "*".repeat(words.length));
  // 约一下周五 asks for Friday: 一下 belongs to the verb, not to the week.
  return hanNumbersToDigits(safe.replace(/(?<=[看问约改查订排换试做说讲])一下(?=周|星期|礼拜|[今明后])/g, "*"));
}

/** Whether the text holds a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}
