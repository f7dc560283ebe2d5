import { WEEKDAYS } from "./names-english.ts";
import { type Rule, rule } from "./rule.ts";
import type { Mark, Token } from "./token.ts";

// … and what is the salon's business, not a story: "I've got a facial on Friday".
const OWN_BUSINESS =
  "appo|appt|book|slot|session|reserv|vouch|gift|quest|query|facial|massage|wax|peel|cut|colou?r|blow|lash|brow|nail|mani|pedi|gel|treat|consult|laser|botox|filler|tan|trim|fill|full|patch|place|space|spot|free|gap|day off|window|few|look|word|chat|couple|bit|lot|chance";

// What happens on a day beside the wish.
const TELLS_HAN = [
  "赶|高铁|火车|动车|飞机|航班|登机|落雨|下雨|暴雨|台风|打风|下雪",
  "起初|先前(?=[约说话讲想订])|本身(?=想|打算|约|系|是|要|谂)|人(?:太|好|肯定|会|又|最)?多(?!少)|人山人海|挤(?:爆|死)|(?:才|先|再)?回来(?![做补剪找再复弄打])|先返|返嚟|回国|搞(?:活动|年会|团建|聚会|town hall|party|event|seminar|培训|大扫除)|校庆|段考|月考|毕业礼|尾牙|健检|烤肉|大扫除",
  "回(?:老家|国|南部|北部|娘家|乡|外婆家|奶奶家|婆家)|上坟|扫墓|探亲|拜年|走亲戚|教会|做礼拜(?![1-7日天])",
  "结婚|婚礼|领证|订婚|满月酒|喜酒|摆酒|办酒|饮宴|吃席|百日宴|周岁宴|旅游|旅行|考试|面试|高考|中考|开学|生日|大寿|住院|出院|手术|开刀|上课|答辩|年会|约会|相亲|比赛|演出|毕业|截止|到期|过期|搬家|军训|培训|家长会|运动会|团建|同学会|聚会|饭局|应酬|值班|加班|夜班",
  "拔牙|牙医|看牙|体检|打疫苗|生理期|月经|例假|大姨妈|预产期|医院",
  "(?:医生|医师|老师|护士|店员|技师|美容师|顾问|你们|她|他|我妈|我老公)(?:说|讲|让我?|叫我?|建议|要求)(?!的时候)|(?<=[号日天])到(?![你店时期\\d周今明后下星礼]|了?可以)|带娃|带孩子|看孩子|遛娃|陪(?:孩子|娃|老公|老婆|爸|妈|家人|客户|我)|照顾|发(?:工资|薪|粮)|出粮",
  "(?:要|得|开始)返(?:工|夜|早|中|更|学|大陆|乡下|内地|公司|屋企)(?!之?[前后])|要返学|返紧工|凑仔|凑女|凑孙|带仔|要(?:去|返去)?[复覆]诊|影响|耽误|(?:吃|喝|参加|去|有)(?:个|场)?(?:酒席|局)|幼儿园|兴趣班|补习班?|辅导班|补眠|补觉|睡午觉|就(?:要)?(?:走|回)(?:了|去)|拍(?:形象照|毕业照|婚纱|证件照|写真|定妆|全家福|广告|戏)|还(?:要|得)(?:做饭|煮饭)?(?!约|订|做)|忙(?:死|翻|疯|不过来|着|得)|(?:很|太|好|超|特别)忙",
  "要去(?!你)|我去(?!不|得|你|店|做|剪|弄|找你|那边做)|(?:要|得)(?:去|上|回|陪|接|送|拜|请|考|值|搬|开|参加|见|带)(?!你|店|做|来)",
  "外地|(?<=在)(?:外面|老家|国外|旅游|出差)|不在家|再(?:跟|和|同|给)?(?:你|您|你们|你哋)?(?:确认|联系|回复|答复|通知|告诉|聊)|给(?:你|您|你们)(?:答复|回复|准信|消息|打电话)|覆(?:你|返你)|(?:还|正)在(?=[上开接送忙加带陪值跑出赶吃路飞机])",
  "疼|痛|痒|肿|发烧|感冒|咳|拉肚子|流鼻涕|难受|哭|醒来|起床",
];
const TELLS_ENGLISH = [
  "weddings?|wed|married|marrying|engaged|flights?|flying|fly|flies|exams?|interviews?|part(?:y|ies)|dentist|doctor'?s?|surgery|operation|funeral|graduation|graduates?|graduating|prom|formal|ball|deadline|concert|gig|marathon|christening|baptism|baby shower|hen (?:do|party)|stag|audition|recital|jury duty|hospital|payday|paid|pilates|yoga|church|(?:parents?'?s?'?|fireworks|quiz|games?|movie|film|curry|girls'?|lads'?|boys'?|hen|stag|opening|school|pub|poker|bingo|karaoke|prom|club|trivia|taco|family|wine|cocktail|football|soccer|choir|darts|panto|dance|book club|band|theatre|football|open) (?:night|evening)s?|quincea(?:n|ñ)era|(?:bar|bat) mitzvah|communion|homecoming|reunion|sleepover|tournament|gender reveal|baby shower|retirement (?:do|party)|netball|football|soccer|swimming|rehearsals?|step class|gym class|book club|choir|brownies|scouts|antenatal|physio|orthodontist|optician'?s?|sports day|school run|(?:pick|drop)[ -]?(?:ups?|offs?)|(?:pick|drop) the kids(?: (?:up|off))?|nursery|birthday|anniversary|it'?s (?=(?:my|our|her|his|the|\\w+'s) \\w)",
  "dinner with|(?:dinner|lunch|brunch|drinks) (?:is |booked )?at|leave for|leaving for|off to|(?:bus|train|flight|plane|coach|ferry|boat|lift|ride|uber|taxi|cab) (?:is|leaves|goes|departs|gets in|comes|arrives|lands)|gets in|picks? (?:me|us|him|her) up|land|started|turns \\d+|turning \\d+|(?:shift|work|class|school|meeting|lesson|lecture|training) (?:ends|finishes|is over)|due (?:on|the)|is due|'s due",
  "(?:was|were)(?! (?:thinking|hoping|wondering|looking|planning|gonna|going to))|than|bail(?:ing)? on|woke|since|blind date|date night|hurts?|swollen|sore",
  // What she or hers have to do: "I've got a ball on Thursday", "my boss moved the meeting", "gotta be at work at 1".
  `(?:(?:i|we|she|he|they)(?:'ve| have|'s)? (?:got|have|has)|i've|we've) (?:a|an|my|the|to) (?!${OWN_BUSINESS})`,
  `(?:my|our|the) (?:kids?|daughter|son|mum|mom|mam|dad|husband|wife|hubby|boyfriend|girlfriend|fella|boss|manager|sister|brother|baby|nan|gran|in-?laws|parents|dog|cat|car|boiler|plumber|builders?)(?:'s(?! \\d)| has| have| gets?| got| moved| starts?| comes?| arrives?| lands?| flies)(?! (?:booked|appo|appt|free|available|coming|asked|wondering|a booking))`,
  "(?:get|be|are|am|i'm|we're|gets|come|comes|coming|flying?|fly|drive|driving) (?:back|home|in) from",
  "(?:gotta|have to|has to|got to|need to|must) (?:be (?:at|back|home|out|there|somewhere)|go|leave|get (?:to|back|home)|pick|catch|work|run|head|dash|collect)|kicks? off|lets out|results|land(?:s|ing)?",
  // "My niece's show is on the 11th"
  `(?:\\w+'s|my|our|his|her|their) (?!${OWN_BUSINESS})[\\p{L}]+(?: [\\p{L}]+)? (?:is|are) (?:on|at)(?= (?:the |this |next )?(?:\\d|\\w+day\\b))`,
  "but (?:that|that'?s|it'?s)(?: is)?",
  "usually|normally|typically|(?:i'll|i will|will|gonna|going to) (?:let you know|confirm|ring you|call you|text you|message you|get back to you)",
  "said to|told me to|recommended",
  "(?:i|we) (?:said|asked for|agreed|wanted|booked|told you)(?=[^.?!]*\\bbut\\b)|(?:we|you) agreed|my lunch(?: break)? (?:is|'s)",
  // What she had in mind before a "but".
  "(?:was|were|had been|'d been|been) (?:gonna|going to|thinking|hoping|planning|meant to|supposed to|aiming)(?=[^.?!]*(?:\\b(?:but|however|except|then|now|instead|so)\\b|但|不过|可是|可惜))(?![^.?!]*\\b(?:too|also|as well)\\b)",
];

/** A mark that stands for words and still counts as so many: distances in a sentence stay what they are. */
function marking(kind: Mark["kind"], pattern: string): Rule {
  return rule(pattern, ([said]): Token[] => {
    const words = /[a-z]/.test(said) ? said.split(" ").length : said.length;
    return [{ kind }, ...Array.from({ length: words }, (): Token => ({ kind: "word" }))];
  });
}

/** "I had a peel on the 3rd" tells what was done; "I had an appointment on the 3rd" does not. */
const NOT_BOOKED = "(?:(?!book|appo|appt|slot|space|open|free|avail|cancel|reserv|wedding|[.,;?!]).){0,40}?";

/** Words that ask for a day, and words that only tell of one: a wedding, a flight, an examination, a pain. */
export const storiesHan: Rule[] = [
  marking("originally", "本来|原本|原定|原来|原订|原先"),
  marking("tells", TELLS_HAN.join("|")),
  marking(
    "cancels",
    "取消|退(?:了|掉)吧?(?!款|钱)|退(?=[吧,，。]|$)|删(?:了|掉)|划掉|去掉|撤(?:了|掉)|不(?:约|做|来|去)了(?![吗么?？]|的)|cancel",
  ),
  // 23号打的水光, 刚割的双眼皮: what was done then is no wish.
  marking(
    "done",
    "(?:过?来|过?去)?[做打弄剪染种绣纹烫](?:了)?的?(?:时候|时(?=[,，]))|(?:[嗰那]日|那天|当天|嗰次|那次)[做打弄剪染种绣纹烫脱](?:完|咗|了|过)|(?:又|也|再|刚|先|才)*[做打补来剪染种绣纹烫脱注](?:了|过|咗)(?:\\d)(?:次|回|趟|遍|针|支)|(?:刚刚?|才)?[做打割纹绣种接剪染烫祛脱文拔洗弄填埋吸注敷](?:了|过|完|好)?的(?!话|时候|吧|好|行|可以|呢|[?？]|$)|(?:刚刚?|才)[做打割纹绣种接剪染烫祛脱文拔洗弄填埋吸注敷](?:了|过|完)",
  ),
  marking("anyway", "回归正题|言归正传|说正事|话说回来|扯远了"),
  marking("only", "只有|只能|只得(?=早|上|下|晚|中)|净系|得(?=下昼|上昼|朝早|晚上|夜晚)"),
  marking("because", "因为|由于|因住"),
  marking("adds", "也|都行|都可|都得"),
  marking(
    "asks",
    "约|最好|预订|预定|订|想|可以|可唔可以|行吗|行不|得唔得|得闲|有空|有位|有没有|有冇|能不能|能|安排|留|帮我|方便|改|(?<![过起回本出下上妈爸婆公友戚人客])来(?![了的着])|做|复查",
  ),
];

/** The same in English. */
export const storiesEnglish: Rule[] = [
  marking("anyway", String.raw`(?:anyway|anyhow|anyways)\b`),
  marking(
    "cancels",
    String.raw`(?:cancel(?! (?:that|or))|(?:gotta|got to|have to|had to|going to|gonna|need to) (?:bail|pull out)(?! on)|take (?:me|us|my \w+|her|him|it) off|call (?:it )?off|give up my (?:slot|spot|place|appointment|appt)|no longer (?:need|make|come))\b`,
  ),
  marking(
    "done",
    `(?:i|we|you|she|he|they) (?:had|did|used|bought|came in|came|was in|were in|went)(?= ${NOT_BOOKED}on (?:the |last )?(?:\\d|(?:${WEEKDAYS.join("|")})\\b))`,
  ),
  marking("originally", String.raw`(?:currently|originally|at the moment|as it stands|presently)\b`),
  marking("tells", String.raw`(?:${TELLS_ENGLISH.join("|")})\b`),
  marking("only", "only(?= (?:in |on )?(?:the )?(?:mornings?|afternoons?|evenings?|nights?)\\b)"),
  marking("decides", String.raw`it is(?= *(?:$|[,.!;]|then\b|please\b|pls\b))`),
  marking(
    "because",
    String.raw`(?:(?:as|since)(?= (?:on )?(?:the )?(?:${WEEKDAYS.join("|")})s? (?:i|we|my|the|is|i'm|i've|we're|we've)\b)|because|cos|coz|cuz|cause i|as i(?:'m| am| have| work| teach| start| finish))\b`,
  ),
  marking("adds", String.raw`(?:too|also|as well|both)\b`),
  marking(
    "asks",
    String.raw`(?:still like|like|love|book|booking|booked|appointments?|appts?|slots?|chance|gaps?|anything|room|space|fit|squeeze|free|available|availability|fancy|want|need|put|pop|come|reschedule|rebook|keep|confirm|has to be|have to be|must be|works?|suits?|fine|ok|okay|good|great|perfect|grand|lovely|brill(?:iant)?|fab|amazing|champion|best|ideal|ideally|prefer|preferably|can (?:i|we|you|u|ya|it be|that be)|could (?:i|we|you|u|ya|it be|that be))\b`,
  ),
];
