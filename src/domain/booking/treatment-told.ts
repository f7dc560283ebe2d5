import { simplify } from "../message/simplify.ts";
import { treatmentWords } from "./service-synonyms.ts";

const done =
  /(刚刚?|才|已经)?(做|打|弄|刷|种|接|嫁接|纹|染|烫|脱|扎|割|点|照)(了|过|完|好|的|咗)|(做|打|弄)(是|在)|\b(i'?ve had|i had|just had|had|got|did|having had|just (done|did|got)|been having)\b/;
const when =
  /刚|昨|前天|前(两|几)天|今天(早上|上午|中午)|上(个)?(周|星期|礼拜|月)|头先|寻日|琴日|(天|周|星期|礼拜|个月)(之?前|以前|了)|[周期拜][一二三四五六日天](刚|才|做|打)|去年|\b(just|yesterday|last (night|week|month|year|mon|tue|wed|thu|fri|sat|sun)\w*|(days?|weeks?|months?) ago|a (week|month) ago|earlier (today|this week)|this morning|(on|this) (mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|recently)\b/;
/** What is to come, what is wished and what is asked is not told. */
const ahead =
  /想|准备|打算|下(个)?(周|星期|礼拜|月)|明天|后天|预约|能不能|可不可以|吗|\b(book(ed)?|next|tomorrow|want|would like|i'?d like|going to|planning|wish)\b/;

/** The treatment (code of treatments.json) that a clause in simplified, lower-case words says was done to her, with a word of when; null for any other. */
export function treatmentTold(clause: string): string | null {
  if (!done.test(clause) || !when.test(clause) || ahead.test(clause)) return null;
  const found = treatmentWords
    .map(([treatment, words]) => ({ treatment, length: longest(clause, words) }))
    .sort((a, b) => b.length - a.length)[0];
  return found && found.length > 0 ? found.treatment : null;
}

function longest(clause: string, words: RegExp): number {
  return Math.max(0, ...[...clause.matchAll(new RegExp(words.source, "g"))].map(([word]) => word.length));
}

const joints =
  /[，。！？；,.!?;\n]+|\s+(?:but|so|and|if|because|although|though|then)\s+|但是|不过|不過|可是|所以|因为|因為|如果|(?<![不没沒别別])(?=还?(?:想|要|能不能|可不可以|可以|能)(?:再|来|來)?(?:做|约|約|打|预约|預約))/i;

/** Her words in pieces that each say one thing. */
export function clausesOf(text: string): string[] {
  return text.split(joints).filter((clause) => clause.trim() !== "");
}

/** "I was in the sun yesterday", 昨天刚晒完太阳: a day that is gone, and what happened on it, is told and never wished for. */
export function tellsOfPast(text: string): boolean {
  const happened = /了|过|過|刚|剛|完|咗|\b(had|was|were|did|got|been|went|used|burn\w*)\b/i;
  return happened.test(text) && gone.test(text);
}

const gone =
  /昨|前天|前晚|寻日|琴日|尋日|上(个|個)?(周|週|星期|礼拜|禮拜|月)|之前|以前|\b(yesterday|last (night|week|month|year|time)|ago)\b/i;

/** "Last Friday", 上周五: a day that is gone by its own name, and no slip for the one to come. */
export function namesGoneDay(text: string): boolean {
  return gone.test(text);
}

/** Her words without the clauses that tell what was: their days are no wish for a time. All of them when nothing else is said. */
export function withoutPast(text: string): string {
  const clauses = clausesOf(text);
  const left = clauses.filter((clause) => {
    const said = simplify(clause);
    return !(done.test(said) && when.test(said) && !ahead.test(said));
  });
  return left.length === 0 || left.length === clauses.length ? text : left.join("，");
}
