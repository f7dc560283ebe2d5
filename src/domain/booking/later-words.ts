import { simplify } from "../message/simplify.ts";

const later =
  /(先)?(不|别|唔)(用|急|着急)?(约|订|定|预约)(了|先|住|啦|喇)|(到时候?|下次|改天|以后|过几天|回头|有空)再(说|约|找|联系|来|看|问|订|book)|(再|先)(看看|想想|考虑|考虑考虑|商量)|考虑(一下|下)|我?问问(我)?(妈|老公|家里|朋友)|\b(i'?ll|let me|i will|i'd better) (think|have a think|get back|come back|let (you|u) know|check|ask my|sleep on)\b|\b(think about it|maybe (later|another time|some other time)|some other time|leave it for now|not (right )?now|get back to (you|u))\b/;

const off =
  /再(说|讲|看|聊)(吧|啦|喇|了)?$|(下|过|等|迟)[^，,。]{0,6}再(约|订|定|book|来|找)[^，,。]{0,3}(吧|啦|喇|了)?$|(先|就)?(别|不|唔)(约|订|定|做|要)(了|啦|喇|住|先)|\bi(?:'ll| will) (?:re)?book (?:again |in |it )?(?:when|later|next|another|some|once|after)\b|\b(?:don'?t|do not) (?:book|reserve) (?:it|anything|me|that)?\b/;

/** "下周再说", "先别约了", "I'll rebook when things calm down": no wish to come, although a day or a treatment may be named. */
export function putsOff(text: string): boolean {
  return off.test(simplify(text)) && [...text].length <= 60;
}

/** "到时候再找你", "I'll think about it": she leaves it open for now, whatever else she says; a day or an hour beside it is a wish all the same. */
export function leavesItOpen(text: string): boolean {
  return later.test(simplify(text)) && [...text].length <= 60;
}
