import { type Rule, says } from "./rule.ts";
import type { Mark } from "./token.ts";

const NOISE: Mark = { kind: "noise" };
const NUMBER = String.raw`\d+(?:[.,]\d+)?(?:\s*[-–~&到至]\s*\d+(?:\.\d+)?)?\s*`;

const HAN_UNITS =
  "元|块|毛|分钱|rmb|万|千|折|%|次|人|位|个人|名|女生|姐妹|岁|周岁|支|盒|瓶|包|片|针|盎司|毫升|ml|cc|克|斤|公斤|公里|米|厘米|度|倍|项|种|款|样|件|套|层|楼|折扣|后(?=[的女男生人一])|条|遍|回|步|疗程|颗|根|双|家|间|代|期|号(?:码|房|楼|店|线|床|技师|美容|柜|馆|门|出口|院|桌|机|套餐|色|针|产品|小姐|老师)|个(?:疗程|项目|部位|问题|地方|朋友|小孩|孩子|痘|包|月大|人|女|男|客|顾客|人一起)";
const HAN_DURATIONS =
  "分钟?(?![前后])|秒|个?半?(?:小时|钟头|钟(?!头?[前后]))(?![前之以]?后)|天(?![之以]?[前后内])|(?:个?(?:星期|礼拜|周)|个月)(?![1-7日天初中底末上下尾]|[之以]?[后内前])|年(?!\\d|[之以]?后)";

const GREETING = `(?:早上|上午|中午|下午|晚上)好(?![了吗些点的不过啦])|早安|晚安|午安|早晨(?=[,，!！]|想|请问|你好|唔该)`;
const ENGLISH_UNITS =
  "quid|pounds?|dollars?|bucks|euros?|rmb|yuan|usd|gbp|hkd|ntd|kr|k|people|persons?|ppl|pax|of (?:us|them|my|the)|adults?|kids?|girls?|ladies|guests?|friends?|times?|x|sessions?|treatments?|appointments?|appts?|visits?|slots?|hands?|feet|nails?|areas?|syringes?|units?|vials?|lips?|ml|cc|mg|g|cm|mm|kg|lbs?|percent|years?|yrs?|yo|y/o|months?|minutes?|mins?|min|hours?|hrs?|hr|seconds?|secs?|days?|weeks?|nights?|stars?|things?|questions?|options?|more|inch(?:es)?|spots?|places?|sides?|cheeks?|points?|birthdays?|anniversary";

/** Numbers and greetings that are no dates and no times: prices, people, ages, doses, lengths of time, telephone numbers. */
export const noise: Rule[] = [
  says(String.raw`\+?\d[\d ]{6,}\d|\d{3,4}-\d{3,4}-?\d{3,4}|\d{5,}`, NOISE),
  says(String.raw`https?:\/\/\S+|\d+\s*[-–~&到至]\s*\d+个?(?:小时|分钟)(?:[之以]?后)?`, NOISE),
  says(String.raw`24\/7|24 ?(?:小时|hours?|hrs?)(?![之以]?后)|[$£€¥]\s*\d+(?:[.,]\d+)*|\d+(?:\.\d+)?%`, NOISE),
  says(`(?<![到至])第${NUMBER}(?:次|天|日|个|周|位|号|回|步|针|疗程|期|家|项|条)?`, NOISE),
  says(
    String.raw`(?:spf|size|room|(?<!, )no\.?|number|phase|day|week|step|level|option|aged?|#|pa|uv|type|grade)\s?\d+\b(?!\s?[ap]m)`,
    NOISE,
  ),
  says(String.raw`my \d+(?:st|nd|rd|th)\b(?! of)`, NOISE),
  // "For a 40th", "mum's 60th": a birthday.
  says(String.raw`(?:(?:a|an|her|his|our|their)|\w+'s) (?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)\b(?! of)`, NOISE),
  says(String.raw`(?:in bed|fast asleep|asleep|tucked up) by (?:about )?\d{1,2}(?::\d\d)?(?: ?[ap]m)?\b`, NOISE),
  // "My flight's at 6, so before 3": an hour of something else.
  says(
    String.raw`(?:flight|train|plane|bus|class|lesson|meeting|exam|party|dinner|lecture)(?:'s| is| starts?| leaves)? at \d{1,2}(?::\d\d)?(?: ?[ap]m)?\b(?=[^.;]*\b(?:before|after|so|by)\b)`,
    NOISE,
  ),
  says(String.raw`i'?m \d+(?! ?[ap]m)\b`, NOISE),
  says(String.raw`提前\d+(?:天|个?小时|分钟)|\d+:\d+:\d+:\d+|7-11|[789]0后|\d+号(?:码|房|楼|店|线)`, NOISE),
  says(String.raw`(?:晚到?|迟到?|早到?|堵车?|耽误)\d+(?:&\d+)?(?:分钟?|个?(?:半)?(?:小时|钟))`, NOISE),
  says(
    String.raw`\d+(?:&\d+)?点(?=(?:小)?(?:建议|要求|问题|意见|想法|疑问|需求|需要|注意|说明|原因|好处|不明|不懂|要问|想问|要说|原则))`,
    NOISE,
  ),
  says(String.raw`\d+个?(?:周|星期|礼拜|月)\d+(?:&\d+)?[次回趟遍]`, NOISE),
  says(`1个?(?:晚上|上午|下午|早上|整天|夜|早)|[2-9]个(?:晚上|上午|下午|早上)`, NOISE),
  says(`${NUMBER}(?:${HAN_UNITS})`, NOISE),
  says(`${NUMBER}(?:${HAN_DURATIONS})`, NOISE),
  says(`半个?(?:小时|钟头|钟|天|月)(?![之以]?[后内])|半年(?![之以]?后)`, NOISE),
  says(String.raw`(?:x ?\d+|\d+ ?x)\b|\d+ (?:of|out of|in) \d+\b`, NOISE),
  says(
    String.raw`${NUMBER}-?(?:${ENGLISH_UNITS})\b(?!'? (?:from|on|time|later|out|ago|before|after|to|past|hence|today|tomorrow|friday|monday|tuesday|wednesday|thursday|saturday|sunday))`,
    NOISE,
  ),
  says(
    String.raw`\d+(?:st|nd|rd|th) (?:time|visit|session|appointment|treatment|1|one|floor|person|of my|birthday|anniversary|month|go|round|lesson|available|slot|class|customer)s?\b`,
    NOISE,
  ),
  says(String.raw`\d\/\d (?:an |of )?(?:hour|hr|price|off|way|face|day|leg|arm|length)`, NOISE),
  says(
    "(?:happy|merry) (?:new year|christmas|holidays|valentine'?s)|(?:新年|圣诞|元旦|中秋|春节|国庆)(?:节)?快乐",
    NOISE,
  ),
  says(String.raw`间隔\d+(?:&\d+)?个?(?:周|星期|礼拜|天|月)|间隔\d+-\d+个?(?:周|星期|礼拜|天|月)`, NOISE),
  // 昨天说的三点改四点: when it was said, not the day of the appointment.
  says(
    "(?:昨[天日晚]|前[天日]|琴日|寻日|寻晚|上次|上回|刚才|之前)(?:跟|和|同)?(?:你|您|你们|我们)?(?:说|讲|讲好|说好|说定)的?嘅?(?=[^。.!?！？]{0,12}(?:改|换|挪|推|调|转))",
    NOISE,
  ),
  // "Since Monday it itches" is a story.
  says(String.raw`since (?:last |this )?(?:\w+day|last week|last night|this morning)\b`, NOISE),
  says("(?:从|由|自)[^,，。]{1,8}?到(?:现在|依家|而家|如今)", NOISE),
  says(
    String.raw`(?:on|work|works|working|do|doing) (?:nights?|earlies|lates)\b|night (?:shifts?|duty)\b|nights? off\b`,
    NOISE,
  ),
  // 掛八號: the signal of a typhoon.
  says(
    String.raw`(?:挂|打|改挂|悬挂)(?:紧|住|咗|起)?\d{1,2}号(?:风球|波|风|信号)?|\d{1,2}号(?:风球|风|波|台风|信号|强风|烈风)`,
    NOISE,
  ),
  // "The 47 bus"
  says(String.raw`(?:the |no\.? ?|number )?\d{1,3} (?:bus|tram|train|route)\b`, NOISE),
  says(
    String.raw`like (?:a|an|the) \w+ (?:turkey|tree|dinner|pudding|cracker|morning)\b|christmas (?:turkey|tree|pudding|dinner|jumper)`,
    NOISE,
  ),
  says(String.raw`(?:party|group|table|family|total) (?:of|for) \d+\b`, NOISE),
  says("(?:都)?过了?(?:0点|半夜|12点)了", NOISE),
  // 改天再约 asks for no day.
  says("(?:改天|过几天|下次|回头|改日|迟啲|第日)再(?:约|说|讲|来|联系|book|找你)", NOISE),
  says(GREETING, NOISE),
  says("(?:几点钟?|几时|什么时候|啥时候?|啥时间?)(?:会|就|才)?(?:收工|放工|下班|关门|打烊|开门|营业|开工|上班)", NOISE),
  says(String.raw`good (?:morning|afternoon|evening|night|day)\b`, NOISE),
  says(
    String.raw`(?:sorry|no) (?:problem|worries|for|about|to(?! (?:the |this )?(?:\w+day\b|\d))|but)\b|not sure\b|can'?t wait\b|as soon as possible|asap`,
    NOISE,
  ),
];
