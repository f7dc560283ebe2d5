import { simplify } from "../message/simplify.ts";

const figures: Record<string, number> = {
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5 },
};

/** "The second one", 第二次, "the last one": which of so many visits in their order, from 0 on; null when her words name none of them. */
export function whichOfSeveral(text: string, count: number): number | null {
  const said = simplify(text);
  if (/最后(一)?(次|个|回)|尾(一)?次|\b(the|my) last (one|visit|session|appointment)\b/.test(said)) return count - 1;
  const found =
    /第([一二两三四五六七八九十]|\d{1,2})(次|个|回)(?!月|星期|周|礼拜)/.exec(said) ??
    /\b(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th) (?:one|visit|session|appointment|time)\b/.exec(said);
  if (!found) return null;
  const nth = figures[found[1] ?? ""] ?? Number(found[1]);
  return nth >= 1 && nth <= count ? nth - 1 : null;
}
