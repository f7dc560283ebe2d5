import { readPhoneNumber } from "../customers/phone-number.ts";
import { simplify } from "../message/simplify.ts";

/** What customers ask the front desk for beside a visit: each has its own answer. */
export type DeskTopic = "last_visit" | "reminder" | "form" | "invoice" | "package" | "gift" | "discount";

/** In order: the first that fits counts. */
const topics: readonly [DeskTopic, RegExp][] = [
  [
    "last_visit",
    /(上次|上回|之前|上一次)(在你们(这|家|店)?)?(我)?(是)?(做|约)(的|了|过)?(是)?(什么|啥|哪个|哪些|咩|哪位|谁)|(上次|上回|最近一次)(是)?(什么时候|哪天|几号|几时)(做|来)|我?(做过|来做过)(些)?(什么|哪些|咩)|\b(what|which) (did|treatment did|have) (i|we) (have|had|get|got|do)( done)?( last time| last| before| at my last)|\bwhat was my last\b|\bwhen (was|did) (my last|i last)\b|\bwho did (my|me) last\b/,
  ],
  [
    "reminder",
    /(记得|到时候?|提前.{0,4}|前一天|当天|能不能|可以|会|麻烦|帮我)[^，。]{0,6}提醒(我|一下|吗|不)|^提醒(我|一下)|\b(remind me|send me a reminder|get a reminder|will i get a reminder|do you send reminders?)\b/,
  ],
  [
    "form",
    /(收到|看到|有没有收到)[^，。]{0,8}(问卷|表格|表单|健康|填的|资料表)|(问卷|表格|表单|填的)[^，。]{0,8}(收到|提交|成功|看到)(了)?(吗|没|么|不)|\b(did|have) (you|u) (get|got|receive|received|see|seen) (my|the) (form|answers|questionnaire)\b|\b(did|has) my (form|questionnaire|answers) (come|go|gone|get|arrive)/,
  ],
  ["invoice", /发票|收据|小票|开票|抬头|\b(invoices?|receipts?|vat)\b/],
  [
    "package",
    /(疗程|次|储值|会员|年|月|套)卡|卡里|套餐|疗程(包|价|还)|(还剩|剩下|剩)(多少|几)|余额|积分|\b(packages?|bundles?|course of \d+|sessions? (left|remaining)|(how many|any) (sessions|credits)|member(ship)?s?|loyalty|points|prepaid|my balance)\b/,
  ],
  [
    "gift",
    /礼品卡|礼物卡|代金券|送(给)?(我)?(朋友|闺蜜|妈|女友|老婆|人)(一个|一次|一张|个)?|\b(gift (cards?|vouchers?|certificates?)|vouchers?|as a (gift|present)|present for)\b/,
  ],
  [
    "discount",
    /便宜(点|一点|些)|优惠|打折|折扣|团购|砍价|活动价|有(什么|啥|没有)?活动|少(点|一点)(钱)?(吗|呗)|平(啲|点)|\b(discounts?|cheaper|special offers?|any (deals?|offers?|promos?|promotions?)|student price|price match|do a deal|mates rates)\b/,
  ],
];

/** What of a message is about the front desk, and what else she says: "can I get a facial n do u do gift cards". */
export function deskPart(text: string): { topic: DeskTopic; rest: string } | null {
  const topic = deskTopic(text);
  if (topic === null) return null;
  const pieces = text.split(/[，。！？；,.!?;\n]+|\s+(?:and|n|&|also|plus|but)\s+|另外|顺便|順便|还有|還有/i);
  const rest = pieces.filter((piece) => piece !== undefined && piece.trim() !== "" && deskTopic(piece) === null);
  return { topic, rest: rest.length === pieces.length ? "" : rest.join("，").trim() };
}

/** Which of them her words ask about; null for anything else. */
export function deskTopic(text: string): DeskTopic | null {
  const said = simplify(text);
  if ([...said].length > 120) return null;
  return topics.find(([, words]) => words.test(said))?.[0] ?? null;
}

/** "Can you call me", "给我打个电话": she wants to be phoned. */
export function asksForCall(text: string): boolean {
  return /(打|回|来)(一?个)?(电话|电)(给)?(我)?|(电话)(联系|沟通|聊|说)|\b(call|phone|ring) me\b|\bgive me a (call|ring|bell)\b|\b(can|could) (someone|somebody|you|u) (call|phone|ring)\b|\bcall ?back\b/.test(
    simplify(text),
  );
}

const numberWords = /电话|手机|号码|号|换号|联系|打|\b(number|phone|mobile|cell|tel|call|ring|reach|whatsapp)\b/;

/** The phone number she gives in words that are about nothing else, "我换手机号了，新的是139…", "my number is 07700 900123"; null when there is none. */
export function phoneTold(text: string): string | null {
  const said = simplify(text);
  const found = /\+?\d[\d\s().\-–—]{6,18}\d/.exec(said);
  const dialled = found ? readPhoneNumber(found[0]) : null;
  if (!found || !dialled || dialled.replace("+", "").length < 8 || [...said].length > 80) return null;
  // Her mother's number is not hers.
  if (
    /[她他佢]|妈|爸|女儿|儿子|老公|老婆|姐|妹|朋友|\b(her|his|their|(mum|mom|dad|daughter|son|husband|wife|friend|sister)'?s?)\b/.test(
      said,
    )
  )
    return null;
  const rest = said.replace(found[0], " ").replace(/[\s，。,.:：!！]+/g, "");
  return rest === "" || numberWords.test(said.replace(found[0], " ")) ? dialled : null;
}
