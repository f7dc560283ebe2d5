import { englishNumbersToDigits } from "./english-numbers.ts";
import { hanNumbersToDigits } from "./han-numbers.ts";
import { spellOut } from "./spelling.ts";

const TRADITIONAL =
  "週禮點號後個這還鐘鍾兩聽晝間過時聖誕節開來從國慶勞動婦兒萬歲塊錢電話幾約尋係閒閑陽場樓線會對錯換調裡裏飯應該說請沒無為於給師療課內樣長價遲將頭邊單雙與讓嗎麼們學員現換傍黃";
const SIMPLIFIED =
  "周礼点号后个这还钟钟两听昼间过时圣诞节开来从国庆劳动妇儿万岁块钱电话几约寻系闲闲阳场楼线会对错换调里里饭应该说请没无为于给师疗课内样长价迟将头边单双与让吗么们学员现换傍黄";
const TO_SIMPLIFIED = new Map([...TRADITIONAL].map((character, i) => [character, SIMPLIFIED[i] ?? character]));

const HAN = /\p{Script=Han}/u;
// 一点 that means "a little", not one o'clock.
const A_LITTLE = /[早晚快慢有轻少多好大小重近贵差松紧暖淡厚薄短便宜舒服漂亮]一点[儿点]?|一点[点儿都也]/g;
const LONGEST = 1000;

/** One way of writing for everything that can be written in several: width, case, script, numerals, spelling. */
export function normalise(text: string): string {
  const plain = text
    .slice(0, LONGEST)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
  const simplified = plain.replace(/\p{Script=Han}/gu, (character) => TO_SIMPLIFIED.get(character) ?? character);
  const chinese = HAN.test(simplified) ? normaliseHan(simplified) : simplified;
  return /[a-z]/.test(chinese) ? englishNumbersToDigits(spellOut(chinese.replace(/[ \t]+/g, " "))) : chinese;
}

function normaliseHan(text: string): string {
  // "3 周五" keeps its space: 3周 would be three weeks.
  const joined = text.replace(
    /(?<=[\p{Script=Han}〇])\s+|(?<!\d)\s+(?=[\p{Script=Han}〇])|\s+(?![周星礼拜])(?=[\p{Script=Han}〇])/gu,
    "",
  );
  const safe = joined.replace(/一大?早/g, "清早").replace(A_LITTLE, (words) => "*".repeat(words.length));
  // 约一下周五 asks for Friday: 一下 belongs to the verb, not to the week.
  return hanNumbersToDigits(safe.replace(/(?<=[看问约改查订排换试做说讲])一下(?=周|星期|礼拜|[今明后])/g, "*"));
}

/** Whether the text holds a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}
