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

const dayShifts: readonly [days: number, words: RegExp][] = [
  [14, /(推迟|延后|往后|推后|晚)(两|二|2)(个)?(周|星期|礼拜)|\b(two|2) weeks (later|back|after)\b/],
  [
    7,
    /(推迟|延后|往后|推后|晚)(一|1)?(个)?(周|星期|礼拜)|(再)?下(一)?个?(周|星期|礼拜)(同样|同一|一样)?的?(时间|钟点)?$|\b(the|a|one|1) week (after|later)\b|\bfollowing week\b|\bback a week\b/,
  ],
  [-7, /(提前|往前|早)(一|1)?(个)?(周|星期|礼拜)|\b(a|one|1|the) week (earlier|before|sooner)\b/],
  [1, /(推迟|延后|往后|推后|晚)(一|1)天|\b(a|one|1) day later\b|\bback a day\b|\bthe day after(?! tomorrow)\b/],
  [-1, /(提前|往前|早)(一|1)天|\b(a|one|1) day earlier\b/],
];

/** By how many days an appointment shall be moved, "the week after" 7, "推迟一天" 1; null when the words say no such thing. */
export function shiftInDays(text: string): number | null {
  const said = simplify(text);
  return dayShifts.find(([, words]) => words.test(said))?.[0] ?? null;
}

/** "Both", "全部": every one of her appointments is meant. */
export function meansAll(text: string): boolean {
  return /(两|2|三|3)个(预约)?都|都(一起)?(改|取消|推|挪|往后|不要|退)|其余的?|剩下的?(都)?|余下|后面的?(都|全)|全部|全都|所有(的)?预约|\b(both|all (of )?(them|my|the|three|two)|the rest( of)?|everything)\b/.test(
    simplify(text),
  );
}
