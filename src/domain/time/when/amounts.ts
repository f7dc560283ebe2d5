/** Lengths of time by which an appointment moves, as pieces of a pattern, with what they come to. */

const UNITS_ENGLISH = "(?:hours?|hrs?)";
const ABOUT = "(?:(?:about|around|roughly|approx|just|exactly|like|maybe|say|another|only) )*";

/** "Half an hour", "two and a half hours", "an hour and 20 minutes", "3 quarters of an hour", "45 mins". */
export const LENGTH_ENGLISH = `${ABOUT}(?:(?:an? )?half(?: an?| of an)?[ -]?(?:hour|hr)|(?:an? |3 )?quarters? of an (?:hour|hr)|(?:an? |1 |\\d+(?:\\.5)? ?|(?:a )?couple(?: of)? )?(?:and a half )?${UNITS_ENGLISH}(?: and a half| and a quarter|(?: and)? \\d+ ?min(?:ute)?s?)?|\\d+ ?-?(?:min(?:ute)?s?\\b|hours?|hrs?|h\\b|m\\b))`;

/** "A day", "two weeks", "a fortnight", "couple of days". */
export const DAYS_ENGLISH = `${ABOUT}(?:(?:exactly|full|good) )?((?:an?|1|\\d+|(?:a )?couple(?: of)?|(?:a )?few)(?: more| full| whole)?) (day|week|fortnight)s?`;

/** Minutes in an English length; 0 where it names none. */
export function minutesInEnglish(words: string): number {
  if (/quarter/.test(words) && / of an? /.test(words)) return /3/.test(words) ? 45 : 15;
  if (/half(?: an?| of an)?[ -]?h/.test(words) && !/and a half/.test(words)) return 30;
  const minutes = Number(/(\d+) ?-?m/.exec(words)?.[1] ?? 0);
  if (!/h(?:ou)?rs?|\dh/.test(words)) return minutes;
  const hours = /couple/.test(words) ? 2 : Number(/(\d+(?:\.5)?) ?-?(?:and a half )?h/.exec(words)?.[1] ?? 1);
  return hours * 60 + (/and a half/.test(words) ? 30 : /and a quarter/.test(words) ? 15 : 0) + minutes;
}

/** How many days a number of days, weeks or fortnights comes to. */
export function daysInEnglish(amount = "", unit = ""): number {
  const number = /couple/.test(amount) ? 2 : /few/.test(amount) ? 3 : Number.parseInt(amount, 10) || 1;
  return number * ({ week: 7, fortnight: 14 }[unit] ?? 1);
}

/** 半小时, 一个半钟头, 三刻钟, 四十五分钟; three 字 of the dial are fifteen minutes, a 骨 is a quarter. */
export const LENGTH_HAN =
  "(?:半[个粒]?(?:小时|钟头|点钟|钟)|(?:\\d+)?个?半(?:小时|钟头|点钟|钟)|\\d+(?:\\.5)?[个粒]?(?:小时|钟头|点钟|钟)(?:半|[又零]?\\d+分钟?)?|\\d+分钟?|[123]刻钟?|\\d+个?字|\\d+个?骨|个(?:把)?(?:小时|钟头|钟|骨))";

/** Minutes in a Chinese length, with numerals in digits. */
export function minutesInHan(words: string): number {
  const number = Number(/\d+(?:\.5)?/.exec(words)?.[0] ?? 1);
  if (/骨|刻/.test(words)) return 15 * number;
  if (/字/.test(words)) return 5 * number;
  if (/^\d+分/.test(words)) return number;
  const rest = Number(/(?:钟头|小时|钟)[又零]?(\d+)分/.exec(words)?.[1] ?? 0);
  if (/^半/.test(words)) return 30;
  return 60 * number + (/半/.test(words) ? 30 : 0) + rest;
}

/** Behind these words a length counts notice to be given, not a move. */
export const NOTICE_HAN =
  "(?!的?(?:预约|预定|通知|说|告知|告诉|讲|打招呼|联系|取消|提醒|电话|来(?!行|吧|可以|好|得)|到店?))";

/** Words that move an appointment. */
export const MOVING =
  /\b(?:push|mov|shift|bump|bring|nudg|pull|com|mak|be|put|go|delay|postpon|prepon|shov|slid|slip|knock|kick|budg|shuffl|shunt|juggl|rejig|drag|roll|scoot|set|start|done|hold|tak|stretch|get|do|have|chang|switch|reschedul|brought)(?:e|es|ed|ing|s|ped|ping|t|ting|ged|ging)?\b/;

/** A day was named further up. */
export const NAMED_ENGLISH =
  /\d(?:st|nd|rd|th)|\d\/\d|\w+day\b|tomorrow|tonight|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|christmas|easter/;

/** Verbs that put an appointment off, and those that bring it forward. */
export const LATER_HAN =
  "(?:(?:往|向|朝)(?:后|下)(?:头|面|边)?(?:推迟|推|挪|移|延|放|提|调|赶|改|拖|顺|错|靠)?|后(?:延|推|移|挪)|推迟|推后|推延|推|延后|延迟|延|顺延|押后|挪后|移后|搬后|拖后|拖|改迟|改晚|调后|调晚)";
export const EARLIER_HAN =
  "(?:(?:往|向|朝)前(?:头|面|边)?(?:推|挪|移|放|提|调|赶|改|拉|错)?|提前|提早|推前|挪前|移前|搬前|拉前|调前|调早|改早|前移|前挪)";
