import { withoutNames } from "./names.ts";

const digit = "[\\p{Nd}〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两]";

/** In this order: what contains other marks goes first. */
const marks: [RegExp, string][] = [
  [/(?:https?|ftp|tg|weixin):\/\/\S+|\bwww\.\S+|\b(?:t|wa|line)\.me\/\S+/giu, "[link]"],
  [
    /[\p{L}\p{N}._%+-]{1,64}\s{0,3}(?:@|\(at\)|\[at\]| at )\s*[\p{L}\p{N}-]{1,63}(?:(?:\.|\s+dot\s+|\s*\(dot\)\s*)[\p{L}\p{N}-]{1,63}){1,4}/giu,
    "[email]",
  ],
  [/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+/gu, "[email]"],
  [/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]{2,}/gu, "[handle]"],
  [
    /((?:微信|薇信|威信|v信|wechat|weixin|wx|vx|qq|line|whatsapp|telegram|tg|instagram|insta|ig|小红书|小紅書|抖音)(?:\s*(?:号|號|id|账号|帳號|name))?\s*(?:[:：是叫]|is)?\s*)(?=[\w.-]{0,40}[\d_-])[A-Za-z\d][\w.-]{3,}/giu,
    "$1[handle]",
  ],
  [
    /(?:微信|薇信|v信|wechat|wx|vx|qq|line|whatsapp|telegram|tg|instagram|ig)\s*(?:号|號|id|账号|帳號|name)\s*(?:[:：是叫]|is)?\s*[A-Za-z\d][\w.-]{2,}/giu,
    "[handle]",
  ],
  [/(?:19|20)\d{2}\s*(?:年|[-./])\s*\d{1,2}\s*(?:月|[-./])\s*\d{1,2}\s*[日号號]?/gu, "[date]"],
  [/\b\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}\b/gu, "[date]"],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,}(?: ?[A-Z\d]{1,4})?\b/gu, "[id]"],
  [
    /(?<![A-Za-z\d-])(?=(?:[A-Za-z-]{0,40}\d){3})(?=[\d-]{0,40}[A-Za-z])[A-Za-z\d]{1,64}(?:-[A-Za-z\d]{1,64}){2,9}/gu,
    "[id]",
  ],
  [/(?<![A-Za-z\d])(?=(?:[A-Za-z]{0,80}\d){4})[A-Za-z\d]{12,}/gu, "[id]"],
  [/(?<![A-Za-z])[A-Za-z]{1,3}[- ]?\d{6,}(?:[A-Za-z]|\s?\([\dA]\))?/gu, "[id]"],
  [
    /((?:订单|訂單|单号|單號|编号|編號|会员|會員|病历|病歷|护照|護照|身份证|身份證|身分證|健保卡|卡号|卡號|order|booking|member(?:ship)?|passport|record|id)(?:号|號|码|碼|卡)?\s*(?:no\.?|number|id)?\s*[:：#是]?\s*)(?=[A-Za-z-]{0,40}\d)[A-Za-z\d-]{4,}/giu,
    "$1[id]",
  ],
  [
    /[\p{Script=Han}]{0,8}(?:路|街|道|巷|弄|胡同|大道)\s*[\d一二三四五六七八九十]+\s*(?:号|號|弄|巷)(?:[\p{Script=Han}\d\s-]{0,12}?(?:室|楼|樓|单元|單元|栋|棟|幢|座|层|層))*/gu,
    "[address]",
  ],
  [/\d+\s*(?:号楼|號樓|栋|棟|幢|单元|單元)\s*[\d-]*\s*(?:室|号|號)?/gu, "[address]"],
  [
    /\b\d{1,5}[A-Za-z]?,?\s+(?:[\p{L}'.]+\s+){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|terrace|square|way)\b\.?/giu,
    "[address]",
  ],
  [/\b(?:flat|apt|apartment|unit|suite)\.?\s*#?\d+\w?\b/giu, "[address]"],
  [/\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/gu, "[address]"],
  // Last: any seven digits or more, whatever stands between them, are a number of somebody or something.
  [new RegExp(`[+(]?${digit}(?:[\\s\\p{M}().,·•*_/\\\\|~–—:-]{0,3}${digit}){6,}[Xx]?`, "gu"), "[number]"],
];

/** Never longer than this before the marks are looked for. */
const LONGEST = 20_000;

/**
 * Removes what says whose words these are: the names given, names that introduce themselves, phone numbers, mail addresses,
 * handles, links, ids, card numbers, birthdays and postal addresses, in Chinese and English. It rather removes too much.
 */
export function redact(text: string, names: readonly string[] = []): string {
  const plain = text
    .slice(0, LONGEST)
    .normalize("NFKC")
    // Invisible characters and keycaps would hide a number from the patterns.
    .replace(/\p{Cf}|\u{20E3}|[\u{FE00}-\u{FE0F}]/gu, "");
  const marked = marks.reduce((words, [pattern, mark]) => words.replace(pattern, mark), plain);
  return withoutNames(marked, names);
}

/** The beginning and the end of a text that is too long: a worry often comes last. */
export function shortened(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const half = Math.floor((longest - 3) / 2);
  return `${characters.slice(0, half).join("")} … ${characters.slice(-half).join("")}`;
}
