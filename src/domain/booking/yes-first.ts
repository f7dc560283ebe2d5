import { agrees } from "./agreeing-words.ts";

const joints =
  /[.。!！,，;；\n~～]+|(?<=[\u4e00-\u9fff])\s+|\s+(?=(?:and|also|oh|btw|by the way|can|could|one more)\b)/gi;
const but =
  /^(?:but|though|only|except|however|unless|if|just not|但|不过|不過|可是|只是|就是(?!这样|這樣)|除非|如果)/i;

/** "Yes please. And could somebody ring me?": the words that agree, and the rest; null when they do not begin with a yes, or take it back at once. */
export function yesFirst(text: string): { yes: string; rest: string } | null {
  const ends = [...text.matchAll(joints)].map(({ index, 0: mark }) => ({ at: index, after: index + mark.length }));
  for (const { at, after } of ends) {
    const [yes, rest] = [text.slice(0, at).trim(), text.slice(after).trim()];
    if (rest === "" || !agrees(yes)) continue;
    return but.test(rest.replace(/^(?:and|also|oh)\s+/i, "")) ? null : { yes, rest };
  }
  return null;
}

/** "Friday keep the same", 周五那个不变: nothing is asked for with it. */
export function leavesTheRest(text: string): boolean {
  return /不变|不動|不动|别动|照旧|照舊|保留|留着|還是原來|还是原来|\b(keep|leave|stays?|same)\b/i.test(text);
}
