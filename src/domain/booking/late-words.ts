import { simplify } from "../message/simplify.ts";
import { englishNumbersToDigits } from "../time/when/english-numbers.ts";
import { hanNumbersToDigits } from "../time/when/han-numbers.ts";

const late =
  /迟到|会迟|来迟|晚几分|晚(到|来)|会晚|要晚|来晚|晚[一1]?点(儿)?(到|来)|晚(大概|大约|个|约)?\s*\d+\s*(分|刻|min)|晚半(个)?(小时|钟头)?(到|来)|堵车|塞车|堵(在|住|死|着)|堵[^，,。?？]{0,8}(上了|路上|桥上|高架|隧道|路口|半路)|赶不(及|上)|(还|再)(有|要|得|差)\s*(大概|大约|差不多|约)?\s*[\d&]+\s*(多|来)?分钟?|地铁(坏|停|晚)|\b(running (\w+ ){0,3}(late|behind)|(be|am|i'm|im|gonna be|going to be|bit|little) ((a (bit|little|few mins?)|about|around|like|maybe|\d+ ?(m(in(ute)?s?)?)?|so|really|very) ){0,3}late|late by|stuck (in|on)|held up|delayed|(m(in(ute)?s?)?|hours?|hrs?) (late|away)\b|(be|get|arrive) there in \d+|(there|with you) in \d+ ?m(in)?)/;
const lost = /迷路|找不到(你们|店|路|地方|门)|\b(i'?m lost|can'?t find (you|it|the (salon|place|shop|door)))\b/;
const coming =
  /在路上|在(来|过来)的路上|快到了|马上(就)?到|出发了|\b(on my way|omw|nearly there|almost there|just around the corner)\b/;
const moves = /改|推迟|延后|取消|不来|来不了|\b(move|resched\w*|cancel|postpone|can'?t (make|come))\b/;

/** Said again by somebody who told already that she is late: "make that 25", "更正，20分钟", "be there 4.50", "导航说还要25分钟". */
const again =
  /\b(make (that|it)|more like|actually|say|now|another|call it|closer to)\b.{0,12}\d|\b(be|get|getting|arrive|arriving|am|i'?m) (there|in|with you) (at |by |about |around |in )?\d|^\D{0,10}\d{1,3}\s*(分钟?|m(in(ute)?s?)?)?\D{0,6}$|(到|要|改|更正|变成|大概|可能)[^\d]{0,8}\d{1,3}\s*分|\d{1,2}[:点.]\d{0,2}[^\d]{0,4}到/;

/** Whether words correct how late she comes; only of somebody who has said that she will be late. */
export function correctsLateness(text: string): boolean {
  const said = inDigits(text);
  return again.test(said) && !supposes.test(said) && !/取消|不来|改(天|期|约)|\b(cancel|move|resched)/.test(said);
}

/** "Is that still ok or shall I turn around?", "还来得及吗": she asks whether it still fits. */
export function asksIfStillFits(text: string): boolean {
  return /来得及|还(能|可以)(做|来)(吗|不|么)|(会不会|是不是).{0,6}(做不完|缩水|来不及|缩短|少做)|\b(still (ok|okay|alright|all right|fine|good|possible|worth)|too late|turn (around|back)|make it in time|is that (ok|okay|alright|a problem))\b/.test(
    simplify(text),
  );
}

/** "What happens if I'm late?" asks, and tells nothing. */
const supposes = /如果|要是|万一|会怎么样|\b(if|what happens|in case)\b/;

export type OnHerWay = "late" | "lost" | "coming";

/** Somebody who is expected says that she will be late, that she does not find the place, or that she is on her way; null for none of it. */
export function understandOnHerWay(text: string): OnHerWay | null {
  const said = inDigits(text);
  if (supposes.test(said)) return null;
  if (lost.test(said)) return "lost";
  if (late.test(said)) return moves.test(said) && !/迟到|晚到|\blate\b/.test(said) ? null : "late";
  return coming.test(said) && !moves.test(said) ? "coming" : null;
}

export type Lateness =
  /** So many minutes after the beginning. */
  | { kind: "late"; minutes: number }
  /** So many minutes from now. */
  | { kind: "arrives_in"; minutes: number };

const arrival =
  /(还|再)(有|要|得|差)|(分钟?|小时|钟头|刻钟)(后|内|之后|以后|就|能|才)*(就|能|可以|才)?(到|来)|(?<!晚)(大概|大约)?\s*\d+\s*分钟?(左右)?(就|能)?到|\b(there|arrive|with you|away|eta)\b/;
const delayed = /晚|迟|\b(late|behind|delayed)\b/;

/** How late she will be, as far as her words say so: "晚到十分钟", "stuck in traffic, 15 mins", "be there in 20"; null without minutes. */
export function understandLateness(text: string): Lateness | null {
  const said = inDigits(text);
  const minutes = minutesIn(said);
  if (minutes === null) return null;
  const fromNow = arrival.test(said) && !delayed.test(said);
  return { kind: fromNow ? "arrives_in" : "late", minutes };
}

const amounts: readonly [RegExp, (found: RegExpExecArray) => number][] = [
  [/1\s*个?半(个)?(小时|钟头)|\b(an|1) hour and a half|1\.5 ?h/, () => 90],
  [/3刻钟|3 quarters of an hour/, () => 45],
  [/半(个)?(小时|钟头|钟)|\bhalf (an |1 )?hour/, () => 30],
  [/1?刻钟|\bquarter (of )?(an |1 )?hour/, () => 15],
  [/([12])\s*(个)?(小时|钟头)|\b(an|1|2) ?h(ou)?rs?\b/, (found) => (/2/.test(found[0]) ? 120 : 60)],
  [
    /(\d+)\s*(?:-|~|～|到|至|或|&|\bto\b|\bor\b)\s*(\d+)\s*(分|m(in(ute)?s?)?\b)/,
    (found) => Math.max(Number(found[1]), Number(found[2])),
  ],
  [/10(几|多|来)\s*分/, () => 15],
  [
    /(\d{1,3})\s*(几|多|来)?\s*(分|m(in(ute)?s?)?\b)/,
    (found) => Number(found[1]) + (found[2] === "几" || found[2] === "多" ? 5 : 0),
  ],
  [/几分钟|\ba (few|couple( of)?) m(in(ute)?s?)?\b/, () => 5],
  [/\b(late by|running|be|there in|about) (\d{1,2})( late)?\b(?! ?(am|pm|:|o'?clock))/, (found) => Number(found[2])],
];

/** Minutes that the words name, between 0 and 240; of "10 to 15" the longer. */
export function minutesIn(words: string): number | null {
  const said = inDigits(words);
  for (const [pattern, minutes] of amounts) {
    const found = pattern.exec(said);
    if (!found) continue;
    const number = minutes(found);
    return number >= 0 && number <= 240 ? number : null;
  }
  return null;
}

function inDigits(text: string): string {
  const plain = simplify(text).replaceAll("十几", "10几").replaceAll("十多", "10多").replaceAll("十来", "10来");
  return englishNumbersToDigits(hanNumbersToDigits(plain));
}

/** Minutes after the beginning, rounded up, never less than none. */
export function minutesLate(lateness: Lateness, startsAt: Date, now: Date): number {
  if (lateness.kind === "late") return lateness.minutes;
  const arrives = now.getTime() + lateness.minutes * 60_000;
  return Math.max(0, Math.ceil((arrives - startsAt.getTime()) / 60_000));
}
