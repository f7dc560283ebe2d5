import { NAMED_ENGLISH } from "./amounts.ts";
import { type Rule, rule, says } from "./rule.ts";

const FEASTS_HAN =
  "母亲节|父亲节|情人节|7夕节?|圣诞节?|元旦|国庆节?|中秋节?|春节|新年|过年|38节?|妇女节|女神节|双11|双12|618|万圣节|开学";
const THINGS_HAN =
  "套票|套餐|套装|礼盒|礼物|礼品|活动(?!价|期间|前|后)|优惠|特惠|折扣|限定|限量|主题|款|美甲|甲(?!油)|礼券|红包|促销|大促|聚会|派对|晚会|餐|气氛|氛围|妆";
const FEASTS_ENGLISH =
  "christmas|xmas|easter|halloween|valentine'?s?(?: day)?|mother'?s'? day|father'?s'? day|new year'?s?(?: eve)?|thanksgiving|cny|black friday|diwali";
const EVENTS_ENGLISH =
  "do|party|parties|lunch|dinner|drinks|dance|ball|play|concert|fair|fete|market|meal|brunch|breakfast";
const THINGS_ENGLISH =
  "glue|wig|tree|turkey|jumper|shopping|cards?|presents?|gifts?|gift cards?|sets?|nails|nail art|designs?|colou?rs?|themes?|themed|vibes?|specials?|offers?|deals?|packages?|promos?|vouchers?|discounts?|sale|makeup|look|costume|rush|photos?|card|menu";

/** "That's New Year's Eve": said of the day just named, as a reason against it. */
const IS_FEAST = `(?:that|which|it)(?:'s| is|s| will be|'ll be) (?:a |the |also |actually |like |only )*(?:(?:bank|public|national) holiday|new year'?s?(?: eve| day)?|christmas(?: eve| day)?|boxing day|easter(?: sunday| monday)?|good friday|thanksgiving|valentine'?s?(?: day)?|mother'?s'? day|father'?s'? day|halloween|hogmanay|nye|cny(?: eve)?|labou?r day|memorial day|anzac day|national day)(?:,? (?:isn'?t it|innit|right|no|isnt it|though|lol|eh))?`;

/** Things named after a feast are no days: 母亲节套票, "a Christmas do", "Easter nails". */
export const feasts: Rule[] = [
  rule(`${IS_FEAST}(?![a-z])`, (_m, _scene, { text, start }) =>
    NAMED_ENGLISH.test(text.slice(0, start)) ? [{ kind: "why not" }, { kind: "comma" }] : null,
  ),
  says(`(?:${FEASTS_HAN})(?:的)?(?:${THINGS_HAN})`, { kind: "noise" }),
  // 过年好看点: what it is for.
  says(`(?:${FEASTS_HAN})(?:的?时候|时)?(?:要|想)?(?=好看|漂亮|美美|靓|精神点|见人|上镜)`, { kind: "noise" }),
  says(String.raw`(?:${FEASTS_ENGLISH}) (?:${THINGS_ENGLISH})\b`, { kind: "noise" }),
  says(String.raw`(?:${FEASTS_ENGLISH}) (?:${EVENTS_ENGLISH})\b`, { kind: "tells" }, { kind: "word" }),
];
