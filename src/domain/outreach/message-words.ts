import { comesUnasked, type MessageCategory } from "./message-categories.ts";

export interface MessageWish {
  category: MessageCategory;
  on: boolean;
}

/** What each kind is called; the first that is found takes its words away from the later ones ("护理提醒" is no reminder). */
const kinds: readonly [categories: readonly MessageCategory[], words: RegExp][] = [
  [
    ["care"],
    /(护理|護理|术后|術後|恢复|恢復)(的)?(提醒|消息|訊息|信息|问候|問候|关怀|關懷|回访|回訪)|回访|回訪|check[- ]?ins?|after ?care (messages?|texts?|reminders?)|follow[- ]?ups?/gi,
  ],
  [
    ["next_visit"],
    /(下次|下一次|再次|复|復)(预约|預約|约)(的)?(提醒|建议|建議)?|约下次|約下次|re-?book\w*|next (visit|appointment) (offers?|proposals?|suggestions?)/gi,
  ],
  [["reminders"], /(预约|預約|到店)?提醒|(appointment )?reminders?|remind(ing)? me/gi],
  [
    ["tips"],
    /小?贴士|小?貼士|护肤(知识|建议|科普)|護膚(知識|建議|科普)|科普|生日(祝福|消息|短信)?|节日祝福|節日祝福|换季|換季|\btips?\b|birthday (wishes|greetings?|messages?)|seasonal( tips| messages)?/gi,
  ],
  [
    ["offers", "tips"],
    /活动|活動|优惠|優惠|促销|促銷|广告|廣告|推广|推廣|营销|營銷|行销|打折|特价|特價|\boffers?\b|promo\w*|\bdeals\b|\bads?\b|advert\w*|marketing|campaigns?|newsletters?/gi,
  ],
];

const off =
  /别|別|不要|不用|不必|不想|不需要|无需|無需|甭|唔使|唔好|唔要|不再|停(止|掉|了|发|發)?|取消|关掉|關掉|关了|拒绝|拒絕|退订|退訂|\b(no more|stop|quit|without|turn off|mute|unsubscribe|no longer|not interested in|cancel|skip)\b|\b(don'?t|do not) (want|need|send|wish|like|give|message|remind)\b|^(please )?no\b/i;
const on =
  /还是要|還是要|还要|還要|要的|照发|照發|照旧|照舊|照常|保留|留着|留著|继续|繼續|恢复发|恢復發|可以发|可以發|正常发|正常發|不能少|\b(keep|still|continue|resume|turn on|leave|do want|are fine|is fine|but send)\b/i;
/** Only such words begin what needs her yes. */
const askedFor =
  /想收|订阅|訂閱|(给|給)我(发|發)|\b(send me|subscribe me to|subscribe to|sign me up for|i'?d like to get|turn on)\b/i;
/** About an appointment, a time of day or something she forgot: nobody's wish about messages. */
const aboutElse =
  /忘|漏|没收到|沒收到|收不到|为什么|為什麼|怎么没|怎麼沒|晚上|半夜|早上|forg[eo]t|miss(ed)?\b|didn'?t (get|receive|come)|why|at night|so (late|early)|before|until/i;

const LONGEST = 100;

/**
 * What she says about the kinds of messages she gets: "别给我发活动了，提醒还是要的", "no more offers but keep the reminders". Null when it is
 * about something else, or not clear. "Offers" mean everything that is sent to many.
 */
export function messageWishes(text: string): MessageWish[] | null {
  const words = text.normalize("NFKC").trim();
  if (words.length > LONGEST || aboutElse.test(words)) return null;
  const wishes = new Map<MessageCategory, boolean>();
  for (const clause of clausesOf(words)) {
    const named = namedIn(clause.toLowerCase());
    if (named.categories.length === 0) continue;
    const wish = off.test(named.rest) ? false : on.test(named.rest) || askedFor.test(named.rest) ? true : null;
    if (wish === null) return null;
    for (const category of named.categories) {
      const mayBegin = wish === false || comesUnasked(category) || askedFor.test(named.rest);
      if (mayBegin) wishes.set(category, wish);
    }
  }
  const said = [...wishes].map(([category, wish]) => ({ category, on: wish }));
  // "Keep the reminders" alone may be about anything; beside a no it is about messages.
  const isClear = said.some((wish) => !wish.on) || askedFor.test(words);
  return said.length > 0 && isClear ? said : null;
}

function clausesOf(words: string): string[] {
  return words.split(
    /[,，。.;；!！?？\n]+|但是|但|不过|不過|只是|\bbut\b|\bjust\b|\bonly\b|\band (?=keep|still|leave|no more|stop)/i,
  );
}

/** The kinds that a clause names, and what is left of it without their names. */
function namedIn(clause: string): { categories: MessageCategory[]; rest: string } {
  const found: MessageCategory[] = [];
  let rest = clause;
  for (const [categories, words] of kinds) {
    const without = rest.replace(words, "□");
    if (without === rest) continue;
    found.push(...categories.filter((one) => !found.includes(one)));
    rest = without;
  }
  return { categories: found, rest };
}
