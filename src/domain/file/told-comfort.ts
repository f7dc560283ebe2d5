import { simplify } from "../message/simplify.ts";
import { comfortRules } from "./comfort-words.ts";
import type { FactCode } from "./kinds.ts";

/** A wish for her visits that she said herself. */
export interface ToldComfort {
  kind: FactCode;
  value: string;
  /** Her words. */
  words: string;
}

/** What she wished for, and what else she said. */
export interface HeardComfort {
  told: ToldComfort[];
  rest: string;
}

const others =
  /我(?:的)?(?:妈|爸|婆婆|老公|女儿|儿子|姐|妹|朋友|闺蜜|同事|孩子)|她|他(?!们家)|\bmy (?:mum|mom|mother|dad|father|daughter|son|sister|friend|husband|kid|child)\b|\b(?:she|he|her|his)\b/;
/** "可以轻一点吗" asks for it, "几点比较安静？" asks about it. */
const request = /可以|能不能|可不可以|能否|麻烦|请|希望|\b(?:could|can|would|may|please|if possible)\b/;
const asks =
  /[?？]|吗|呢$|什么|怎么|为什么|几点|哪|多少|有没有|是不是|会不会|时段|\b(?:what|which|when|why|how|do you|does|is (?:it|there|the)|are (?:there|you)|will)\b/;
const courtesy =
  /^(?:(?:下次|这次|到时候?|做的时候|来的时候|麻烦|请|谢谢|多谢|谢啦|辛苦|你好|您好|好的?|嗯|哦|了|吧|哈|呀|啊|and|also|but|please|thanks?|thank you|hi|hello|by the way|btw|when i come|next time|during the treatment|for me|ok|okay)[\s,，.。!！~～]*)*$/i;

/**
 * Reads wishes for the visit out of her words, clause by clause: "下周三做补水，别放香薰" keeps the scent and leaves the booking. Questions
 * about the salon and what is said of somebody else are left alone. Empty `told` when there is no wish.
 */
export function hearComfort(text: string): HeardComfort {
  const told: ToldComfort[] = [];
  const rest: string[] = [];
  for (const clause of clausesOf(text)) {
    const found = comfortIn(clause);
    if (found.length === 0) rest.push(clause);
    else told.push(...found);
  }
  const left = rest.join("，").trim();
  return { told: newest(told), rest: courtesy.test(left) ? "" : told.length > 0 ? left : text };
}

function clausesOf(text: string): string[] {
  return text
    .split(/(?<=[?？])|[，,。；;!！\n]+|\s+(?:and|but|also)\s+(?=(?:i|please|no|can|could|the|a|keep|less|more)\b)/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

function comfortIn(clause: string): ToldComfort[] {
  const said = simplify(clause);
  if (said.length > 80 || others.test(said)) return [];
  if ((asks.test(clause) || asks.test(said)) && !request.test(said)) return [];
  const rules = comfortRules.filter((rule) => rule.said.test(said));
  const kinds = new Set<FactCode>();
  return rules.flatMap(({ kind, value }) => {
    if (kinds.has(kind)) return [];
    kinds.add(kind);
    return [{ kind, value, words: clause }];
  });
}

/** Said twice, the later counts. */
function newest(told: readonly ToldComfort[]): ToldComfort[] {
  const last = new Map(told.map((one) => [one.kind, one]));
  return [...last.values()];
}
