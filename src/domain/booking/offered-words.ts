import { simplify } from "../message/simplify.ts";

/** What is offered: days or hours, the earliest first. */
export interface Offer {
  kind: "days" | "times";
  count: number;
}

/** More than so many, and "the later one" says too little. */
const FEW = 3;

const places: readonly RegExp[] = [
  /第[一1](?:个|项|天|档|位|条|种)?|头一个|\b(?:first|1st)\b/,
  /第[二2两](?:个|项|天|档|位|条|种)?|\b(?:second|2nd)\b/,
  /第[三3](?:个|项|天|档|位|条|种)?|\b(?:third|3rd)\b/,
  /第[四4](?:个|项|天|档|位|条|种)?|\b(?:fourth|4th)\b/,
  /第[五5](?:个|项|天|档|位|条|种)?|\b(?:fifth|5th)\b/,
  /第[六6](?:个|项|天|档|位|条|种)?|\b(?:sixth|6th)\b/,
];
const said =
  /^(?:(?:那|就|我|要|选|想要|想|好|嗯|行|咁|约|定|给我|帮我|i'?ll (?:take|have|go for|do)|i(?:'d| would) (?:like|prefer|rather have)|give me|let'?s (?:do|go for|take)|can i (?:have|take|get)|go (?:for|with)|ok|okay|yes|please|maybe|the|option|number)[\s,，]*)*(.+?)(?:\s*(?:吧|啦|呀|啊|好了|就好|可以|就行|谢谢|please|pls|plz|thanks|thank you|then|works|is (?:fine|good|great|best|ok)|for me|would be (?:good|great|better|best)))*[\s.。!！~～]*$/;
const THING = "(?:一?个|项|一?天|档|位|条|种|时间|时段|那个|那天|的)*";
const ONE = "(?: (?:one|option|slot|time|choice|of (?:those|them|these)|day))?";

const ordinal = new RegExp(
  `^(?:第[一二三四五六两1-6]${THING}|头一个|(?:first|second|third|fourth|fifth|sixth|[1-6](?:st|nd|rd|th))${ONE})$`,
);
const plainOrdinal = /^(?:first|second|third|fourth|fifth|sixth|[1-6](?:st|nd|rd|th))$/;
const earlier = new RegExp(
  `^(?:(?:稍|比较|较)?早(?:一点|点|一些|些|啲)?(?:的)?(?:那|这|嗰)?${THING}|前面?(?:的|那)${THING}|(?:whichever(?:'s| is) )?(?:earlier|sooner|former)${ONE})$`,
);
const later = new RegExp(
  `^(?:(?:稍|比较|较)?[晚迟](?:一点|点|一些|些|啲)?(?:的)?(?:那|这|嗰)${THING}|[晚迟](?:一点|点|啲)?的(?:那)?${THING}|后面?(?:的|那)${THING}|(?:later|latter)${ONE})$`,
);
const latest = new RegExp(
  `^(?:最[晚迟后](?:一个)?(?:的|那|嗰)?${THING}|(?:whichever(?:'s| is)? (?:the )?)(?:latest|last|later)${ONE}|last${ONE})$`,
);

/**
 * Which of the days or hours that are offered the words choose by their place: "the second one" 1, "早一点那个" 0, "the later one" the
 * last of two or three; the whole message must say so. null when it does not, when there is no such place, or for "the 2nd" of days,
 * which may be a date. The last hour of a day is not only among those that are shown, so that "the last one" of hours is null too.
 */
export function placeMeant(text: string, { kind, count }: Offer): number | null {
  const [, meant = ""] = said.exec(simplify(text).trim()) ?? [];
  if (ordinal.test(meant)) {
    const place = places.findIndex((words) => words.test(meant));
    return place < 0 || place >= count || (kind === "days" && plainOrdinal.test(meant)) ? null : place;
  }
  if (count > 0 && earlier.test(meant)) return 0;
  if (count > 1 && count <= FEW && later.test(meant)) return count - 1;
  return kind === "days" && count > 0 && latest.test(meant) ? count - 1 : null;
}

/** "Asap", "what's the soonest you have", 越快越好, 最快什么时候: the first time that is free will do. "最早八点" only bounds the hour. */
export function wantsSoonest(text: string): boolean {
  return soonest.test(simplify(text));
}

const soonest =
  /越[快早]越好|愈[快早]愈好|尽快|尽早|(?:最快|最早)(?=$|[,，。.!！?？\s]|的|得|是|什么|啥|几时|哪|能|可以|有|约|排|时间|空)|(?:最近|最快|最早)(?:的|一个)?(?:空位|空档|时间|时段|位)|\basap\b|\bsoonest\b|\bas soon as (?:possible|poss|(?:you|u|i|we) can)\b|\bthe sooner the better\b|\b(?:the|your|what'?s|next) (?:very )?(?:earliest|first|next) (?:available|free|slot|time|appointment|appt|opening|one you|possible|that you|you|i can|on|for|gap|space)\b|\bearliest (?:possible|available|(?:you|i|we)(?:'ve| have)?(?: (?:can|could|got|have))?)\b|\b(?:first|next) available\b/;
