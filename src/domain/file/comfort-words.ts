import type { FactCode } from "./kinds.ts";

/** How a wish about comfort is said, in simplified characters and lower case; what stands first is looked for first. */
export interface ComfortRule {
  kind: FactCode;
  /** A choice of the kind; empty for a wish that is kept in her words. */
  value: string;
  said: RegExp;
}

const strength = "(?:力度|力道|手法|手劲|劲|按摩?|按的|按得|揉|刮|下手)";
const dislikes = "(?:不要|别|不用|不想|不太想|不喜欢|不太喜欢|受不了|讨厌|免|少|不爱)";
const noScent =
  "(?:scents?|fragrances?|aroma(?:therapy|s)?|incense|perfume|essential oils?|diffuser|(?:scented )?candles?)";

const person = "(?:美容师|美容師|技师|师傅|老师|按摩师|治疗师|医生|同事|店员|来做|帮我|给我|做)";
/** By whom she wants to be treated: the beauticians' data do not tell, so that a person sees to it. */
export const genderWish = new RegExp(
  [
    `(?:(?<!不)要|想|希望|最好|指定|找|安排|只要|可以|可唔可以|能不能|麻烦|换|改|有没有|约).{0,8}(?<!美|少|妇|儿|子|闺|侄)[女男](?:的|性|生|士|仔|孩|师傅)?(?:${person})`,
    "(?:(?<!不)要|想要|想约|希望是|最好是?|指定|找|安排|只要|换|约)(?:一?个|位|一位)?[女男](?:的|性|生|士|仔)(?!朋友|儿|护|脱|面|按|项|套|做脸|专)",
    `^[女男](?:的|性|生|士|仔|师傅|技师|美容师)(?:吧|就行|就好|可以吗|行吗|好吗|得唔得|有吗|啦|喇|呀|,|，|谢谢)*$`,
    `(?:不要|唔要|别|不想要?|唔想|介意|不喜欢|怕)(?:安排|是|派|找|俾)?[男](?:的|性|生|士|仔|师傅|技师|美容师|人)`,
    "\\b(?:fe)?male (?:beautician|therapist|technician|stylist|masseu(?:se|r)|staff|doctor|practitioner|esthetician|aesthetician|one|person|only)\\b",
    "\\b(?:lady|woman|women|girl) (?:beautician|therapist|technician|stylist|staff|doctor|practitioner|esthetician|aesthetician)\\b",
    "\\b(?:prefer|want|like|have|get|need|would|rather|only|by|see|with|must be|has to be|can it be|could it be|make it)\\b.{0,18}\\b(?:a |an |by )?(?:female|woman|lady|ladies|women|males?|man|guy)\\b(?! ?(?:of|who|aged|in her|'s))",
    "\\b(?:can|could|may) (?:a|the) (?:female|woman|lady)\\b",
    "\\bno (?:men|males?|guys)\\b",
    "^(?:a )?(?:female|woman|lady)(?: please| pls| only| if possible| preferably)*$",
  ].join("|"),
);

/** Wishes for the visit that customers say in passing; every one needs a word of the room, the hands or the treatment beside it. */
export const comfortRules: readonly ComfortRule[] = [
  {
    kind: "pressure",
    value: "light",
    said: new RegExp(
      `${strength}.{0,8}(?:轻|小|温柔|柔)(?:一)?(?:点|些)|(?:按|揉|下手)?轻(?:一)?(?:点|些)(?:按|揉|的力|就好|就行|吧|哦|谢谢|吗|好吗|可以吗|行吗)?$|(?:不要|别)(?:按|揉)?(?:得|的)?(?:太|那么|这么)(?:重|用力|大力)|\\b(?:light(?:er)?|gentler?|soft(?:er)?|less) (?:pressure|touch|massage|hands?)\\b|\\b(?:press|massage|rub|go)(?:ing)? (?:a (?:bit|little) )?(?:more )?(?:gently|gentler|lightly|softly|lighter|softer)\\b|\\b(?:press|massage|rub).{0,12}not (?:so|too) hard\\b`,
    ),
  },
  {
    kind: "pressure",
    value: "firm",
    said: new RegExp(
      `${strength}.{0,8}(?:重|大|用力)(?:一)?(?:点|些)|(?:喜欢|要|想要)(?:按)?(?:重一点|重手法|大力)|\\b(?:firm(?:er)?|strong(?:er)?|deep(?:er)?|hard(?:er)?|more) (?:pressure|massage)\\b|\\bpress (?:a (?:bit|little) )?(?:harder|more firmly|firmly)\\b`,
    ),
  },
  {
    kind: "talk",
    value: "quiet",
    said: new RegExp(
      `安静(?:一)?(?:点|些)|(?:喜欢|想|希望|要|更愿意|尽量|保持).{0,6}安静|${dislikes}.{0,4}(?:聊天|闲聊|说话|搭话|被搭话|聊)|\\b(?:prefer|like|want|rather|keep|enjoy|love).{0,16}\\b(?:quiet|silent|silence)\\b|\\b(?:no|without|not much|less|skip the|(?:don'?t|do not) (?:want|like|feel like|need)(?: to| any)?) (?:small ?talk|chat(?:ting)?|chit-?chat|talk(?:ing)?|conversation)\\b|\\bquiet (?:treatment|appointment|session|visit)\\b`,
    ),
  },
  {
    kind: "talk",
    value: "chatty",
    said: /(?:喜欢|爱)(?:边做边|一边做一边)?聊天|\b(?:love|like|enjoy)(?:s|ing)? (?:a |to )?(?:chat|chatting|talking)\b/,
  },
  {
    kind: "scent",
    value: "none",
    said: new RegExp(
      `${dislikes}.{0,4}(?:点|放|用|开|有)?(?:香薰|香氛|熏香|香味|香水味|香气|精油香|蜡烛)|(?:香薰|香氛|熏香|香味).{0,6}(?:不要|别|免了|关|受不了|头晕|头疼|太浓)|\\b(?:no|without|skip|hate|(?:can'?t|cannot) stand|(?:don'?t|do not) (?:like|want|use)|dislike|avoid)(?: the| any)? ${noScent}\\b|\\b(?:scent|fragrance)-?free (?:room|visit|treatment)\\b`,
    ),
  },
  {
    kind: "scent",
    value: "likes",
    said: /(?:喜欢|想要|爱)(?:你们)?(?:店里)?的?(?:香薰|香氛)|\blove (?:the |your )?(?:scent|aromatherapy|aroma)\b/,
  },
  {
    kind: "temperature",
    value: "warm",
    said: /(?:房间|室温|空调|温度|屋里|店里).{0,8}(?:高|暖|热)(?:一)?(?:点|些)|(?:空调|房间|室温|屋里).{0,6}(?:太|好|有点|有些)冷|(?:^|我)(?:比较|很|特别|超)?怕冷|(?:不要|别)(?:对着我?吹|开|吹)(?:太冷的?)?(?:空调|冷气)|\b(?:warmer|warm) room\b|\b(?:room|air ?con\w*|ac)\b.{0,15}\b(?:too cold|warmer|freezing)\b|\bi get cold (?:easily|quickly)\b/,
  },
  {
    kind: "temperature",
    value: "cool",
    said: /(?:房间|室温|空调|温度|屋里).{0,8}(?:低|凉)(?:一)?(?:点|些)|(?:房间|室温|屋里).{0,6}(?:太|好|有点|有些)热|(?:^|我)(?:比较|很|特别|超)?怕热|\b(?:cooler|cool) room\b|\broom\b.{0,15}\b(?:too (?:hot|warm)|cooler)\b/,
  },
  {
    kind: "music",
    value: "none",
    said: /(?:不要|别|不用|关掉?|不想听)(?:放|开)?.{0,2}音乐|\b(?:no|without|turn off(?: the)?|skip the) music\b/,
  },
  {
    kind: "music",
    value: "own",
    said: /(?:听|放)我?自己的?(?:歌|音乐|播客|歌单)|\bmy own (?:music|playlist|podcast)\b/,
  },
  {
    kind: "music",
    value: "soft",
    said: /(?:轻|舒缓|柔和?)的?音乐|音乐.{0,4}(?:轻|小声|小)(?:一)?(?:点|些)|\b(?:soft|calm(?:ing)?|quiet(?:er)?) music\b|\bmusic (?:softer|lower|quieter|down)\b/,
  },
  {
    kind: "light",
    value: "dim",
    said: /(?:灯光?|光线).{0,6}(?:暗|柔|弱)(?:一)?(?:点|些)|(?:灯光?|光线).{0,4}(?:太亮|刺眼|晃眼)|\b(?:dim(?:mer)?|softer|lower)(?: the)? lights?\b|\blights? (?:dim(?:med)?|low|down|off)\b|\blights?\b.{0,10}\btoo bright\b/,
  },
  { kind: "light", value: "bright", said: /(?:灯光?|光线).{0,6}亮(?:一)?(?:点|些)|\bbrighter light/ },
  {
    kind: "humidity",
    value: "humid",
    said: /(?:开|放)(?:个|一下)?加湿器?|(?:房间|屋里|空气)(?:太|有点|好)干|\bhumidifier\b/,
  },
  { kind: "comfort_other", value: "", said: genderWish },
  {
    kind: "comfort_other",
    value: "",
    said: /(?:不要|别|不想被?|不喜欢被?|请勿)(?:一直|老是|总是)?(?:向我|给我)?(?:推销|推卡|办卡|推荐办卡|推荐产品)|\b(?:no|without(?: any)?) (?:sales(?: talk| pitch)?|up-?selling|selling)\b|\b(?:don'?t|do not|please don'?t)(?: try to)? (?:sell|up-?sell)\b/,
  },
];
