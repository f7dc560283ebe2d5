import { type Rule, rule } from "./rule.ts";
import type { Mark, Token } from "./token.ts";

/** A mark that stands for words and still counts as so many: distances in a sentence stay what they are. */
function marking(kind: Mark["kind"], pattern: string): Rule {
  return rule(pattern, ([said]): Token[] => {
    const words = /[a-z]/.test(said) ? said.split(" ").length : said.length;
    return [{ kind }, ...Array.from({ length: words }, (): Token => ({ kind: "word" }))];
  });
}

/** Words that ask for a day, and words that only tell of one: a wedding, a flight, an examination, a pain. */
export const storiesHan: Rule[] = [
  marking(
    "tells",
    "赶|高铁|火车|飞机|航班|落雨|下雨|暴雨|台风|打风|下雪|本来|原本|原定|原来|回老家|上坟|扫墓|探亲|结婚|婚礼|领证|订婚|满月酒|喜酒|旅游|旅行|考试|面试|开学|生日|住院|出院|手术|开刀|上课|答辩|年会|约会|相亲|比赛|演出|毕业|截止|搬家|拔牙|牙医|看牙|体检|生理期|月经|例假|大姨妈|预产期|要去(?!你)|疼|痛|痒|肿|发烧|感冒|咳|拉肚子|流鼻涕|难受|哭|醒来|起床",
  ),
  marking("anyway", "回归正题|言归正传|说正事|话说回来|扯远了"),
  marking("adds", "也|都行|都可|都得"),
  marking(
    "asks",
    "约|最好|预订|预定|订|想|可以|可唔可以|行吗|行不|得唔得|得闲|有空|有位|有没有|有冇|能不能|能|安排|留|帮我|方便|改|取消|(?<![过起回本出下上])来(?![了的着])|做|复查",
  ),
];

/** The same in English. */
export const storiesEnglish: Rule[] = [
  marking("anyway", String.raw`(?:anyway|anyhow|anyways)\b`),
  marking(
    "tells",
    String.raw`(?:weddings?|wed|married|flights?|flying|fly|exams?|interviews?|part(?:y|ies)|dentist|doctor'?s?|surgery|operation|funeral|graduation|prom|deadline|concert|gig|marathon|christening|payday|paid|dinner with|leave for|leaving for|off to|land|started|(?:was|were)(?! (?:thinking|hoping|wondering|looking|planning))|than|bail(?:ing)? on|gotta bail on|woke|since|blind date|date night|hurts?|swollen|sore)\b`,
  ),
  marking("adds", String.raw`(?:too|also|as well|both)\b`),
  marking(
    "asks",
    String.raw`(?:still like|like|love|book|booking|booked|appointments?|appts?|slots?|chance|gaps?|anything|room|space|fit|squeeze|free|available|availability|fancy|want|need|put|pop|come|reschedule|rebook|cancel|keep|confirm|works?|suits?|fine|ok|okay|good|great|best|ideal|ideally|prefer|preferably|can (?:i|we|you)|could (?:i|we|you))\b`,
  ),
];
