import { simplify } from "../message/simplify.ts";

const pause =
  /等(一)?(下|会|阵)(儿)?(再|吧|啊|哈|先)?|稍等|等等(?!我|吧约)|(先)?(去)?忙(一下|了|会)|开会(去)?了?|接个?电话|老板(叫|找)|一会(儿)?(再)?(说|聊|回)|回头(说|聊)|\b(hang on|hold on|one (sec|second|moment|min|minute)|just a (sec|second|moment|min|minute)|give me (a|one|two|5|five|ten)|(brb|bbl)|be right back|back in a (bit|sec|minute)|(sorry )?wait\b(?=$|,? (my|i|the|let)\b)|got to (go|run)|gotta (go|run)|in a meeting|boss is (calling|here)|phone'?s ringing|(my )?\w+ is calling( me)?)\b/;

/** "开会去了等下", "sorry wait, my boss is calling": she breaks off for a while; nothing is answered by it. */
export function breaksOff(text: string): boolean {
  return pause.test(simplify(text)) && [...text].length <= 50;
}

const there =
  /^(你好|您好|hello|hi|hey)?[，, ]*((你|人|您|还)?在(吗|不|么|嘛|不在)|还在(吗|不|么|嘛)?|有人吗|(are )?(you|u) (still )?(there|around)|anyone there|still there|hello)[\s?？!！~～]*$/;

/** "还在吗", "are you there?" in the middle of something. */
export function asksIfThere(text: string): boolean {
  return there.test(simplify(text));
}

const free =
  /(还|仲)(有|在|空着|留着|可以|行|能约|得)(位|空|的)?(吗|么|嘛|不|没|咩)|(是|是不是)(还)?(有空|空着|留着)|\bis (it|that|the (slot|time)|this) (still )?(free|available|open|there|ok|good)\b|\b(still|do you still have) (got )?(it|that|free|available)\b/;

/** "Is it still free?" of the time that was read back or offered. */
export function asksIfStillFree(text: string): boolean {
  return free.test(simplify(text)) && [...text].length <= 60;
}
