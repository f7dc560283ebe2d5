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
