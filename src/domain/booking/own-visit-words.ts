import { simplify } from "../message/simplify.ts";

const list =
  /我的预约|预约记录|改(一下)?(时间|期)|改约|取消预约|是不是(有)?约了|有没有约(了|过)|我约的?(是|了)?(啥|什么|哪|几点|几号|谁)|约了(啥|什么|谁)|我?(排|候)(上|到|补)(上|到)?(了|咗)?(吗|没|未)|我(都)?有(哪|几)(些|天|次|个)(预约|约)?|我(都)?约了(什么|哪|几)|my (appointment|booking)s?\b|reschedul|cancel (my|the) (appointment|booking)|what (have|do|did) (i|we) (got|have|book\w*)( booked)?|what('?s| is) booked|\b(which|what) (dates?|days?|times?|visits?) (have|do|did|am|are|'ve) (i|we)\b|\b(am|are) (i|we) (still )?(on (the|your) (wait(ing)? ?)?list|booked|down (for|as))\b|\bwhen am i (in|booked|coming|due)\b|\b(when|what time)('s| is) my\b/;

/** "我的预约", "what have I booked?": she asks for what she has, or wants it changed without saying how. */
export function asksForOwn(text: string): boolean {
  return list.test(simplify(text));
}

const ofDay =
  /几点|什么时候|(做|约)的?(是)?(什么|啥|哪个)|(是)?(哪位|谁)(做|给我|老师|来着)?|来着|\b(what time|what is (it|that)|what'?s (it|that)|what was (it|that)|who (is it )?with|which one|still (on|right|good|ok|okay|fine|alright|booked|coming) for)\b/;

/** "周六几点？", "Sunday, what is that?": of somebody who has a visit that day a question about it, and no wish for another. */
export function asksOfItsDay(text: string): boolean {
  const said = simplify(text);
  return (
    ofDay.test(said) &&
    [...said].length <= 80 &&
    !/约个|想约|预约|可以约|\b(book|free|available|another|make it)\b/.test(said)
  );
}
