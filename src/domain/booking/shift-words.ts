import { simplify } from "../message/simplify.ts";

const amounts: readonly [minutes: number, words: string][] = [
  [30, "半(个)?(小时|钟头)|(a )?half (an )?hour|30 ?(minutes?|mins?|分钟)"],
  [90, "一个半(小时|钟头)|(an|one) hour and a half|90 ?(minutes?|mins?|分钟)"],
  [60, "(一|1)(个)?(小时|钟头)|(an|one|1) hour|60 ?(minutes?|mins?|分钟)"],
  [120, "(两|二|2)(个)?(小时|钟头)|(two|2) hours"],
];
const earlier = /提前|提早|早|往前|\b(earlier|forward|sooner|before)\b/;
const later = /推迟|延后|延迟|推后|晚|往后|\b(later|back|after)\b/;

/** By how many minutes an appointment shall be moved, "提前一小时" -60, "half an hour later" 30; null when the words say no such thing. */
export function shiftInMinutes(text: string): number | null {
  const said = simplify(text);
  // The longer amounts contain the shorter ones.
  const found = amounts
    .map(([minutes, words]) => ({ minutes, length: new RegExp(words).exec(said)?.[0].length ?? 0 }))
    .sort((a, b) => b.length - a.length)[0];
  if (!found || found.length === 0) return null;
  if (earlier.test(said)) return -found.minutes;
  return later.test(said) ? found.minutes : null;
}

const counts: Record<string, number> = {
  ...{ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 十: 10 },
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, "a couple of": 2, "couple of": 2 },
};
const count = "(\\d{1,2}|[一两二三四五六七八十]|an?|one|two|three|four|five|six|(?:a )?couple of)";
const unit = "(天|日|周|星期|礼拜|days?|weeks?|wks?)";
const behind = "(?:推迟|延后|延迟|往后|推后|后推|押后|顺延|晚)(?:推|挪|移|延)?(?:个)?";
const ahead = "(?:提前|往前|早)(?:推|挪|移)?(?:个)?";
const shifts: readonly [sign: 1 | -1, words: RegExp][] = [
  [1, new RegExp(`${behind}\\s*${count}?\\s*个?\\s*${unit}`)],
  [-1, new RegExp(`${ahead}\\s*${count}?\\s*个?\\s*${unit}`)],
  [1, new RegExp(`\\b${count} ${unit} (?:later|back|after)\\b(?! tomorrow)|\\bback(?: by)? ${count} ${unit}\\b`)],
  [
    1,
    new RegExp(
      `\\b(?:push|put|move|chuck|shove|shift|delay|postpone)\\b[\\w ]{0,20}\\b(?:by|back) ${count} ${unit}\\b`,
    ),
  ],
  [-1, new RegExp(`\\b${count} ${unit} (?:earlier|before|sooner)\\b|\\bforward(?: by)? ${count} ${unit}\\b`)],
];
const nextOne =
  /(再)?下(一)?个?(周|星期|礼拜)(同样|同一|一样)?的?(时间|钟点)?$|\b(the )?(week after|following week)\b(?! next)/;

/** By how many days an appointment shall be moved, "the week after" 7, "推迟一天" 1, "back 4 weeks" 28; null when the words say no such thing. */
export function shiftInDays(text: string): number | null {
  const said = simplify(text);
  for (const [sign, words] of shifts) {
    const found = words.exec(said);
    if (!found) continue;
    const [amount, of] = found.slice(1).filter((part, at, all) => part !== undefined || at === all.length - 1);
    const named = of === undefined ? 1 : amountOf(amount);
    const days = /天|日|day/.test(of ?? amount ?? "") ? named : named * 7;
    return sign * days;
  }
  if (nextOne.test(said)) return 7;
  return /\bthe day after(?! tomorrow)\b/.test(said) ? 1 : null;
}

function amountOf(word: string | undefined): number {
  return counts[word ?? ""] ?? (Number(word) || 1);
}

/** "Both", "全部": every one of her appointments is meant. */
export function meansAll(text: string): boolean {
  return /(两|2|三|3)个(预约)?都|都(一起)?(改|取消|推|挪|往后|不要|退)|其余的?|剩下的?(都)?|余下|后面的?(都|全)|全部|全都|所有(的)?预约|\b(both|all (of )?(them|my|the|three|two)|the rest( of)?|everything)\b/.test(
    simplify(text),
  );
}
