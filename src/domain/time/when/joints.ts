import { MONTHS } from "./names-english.ts";
import { type Rule, rule, says } from "./rule.ts";
import { type Bound, isDateToken, isTimeToken, type Mark } from "./token.ts";

const mark = (kind: Mark["kind"]): Mark => ({ kind });
const bound = (edge: Bound["edge"], side: Bound["side"]): Bound => ({ kind: "bound", edge, side });
const DAY_NAMES = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow";
const AFTER_HAN = "(?:以|之|过)?后(?!天|日|续|来|悔|背|面|腰|台)";
const BEFORE_HAN = "(?:以|之)?前(?!台|面|天|后|男|任|日|晚|几)";

/** A Chinese ending such as 以后 counts only directly behind a day or a time. */
function ending(pattern: string, edge: Bound["edge"]): Rule {
  return rule(pattern, (_match, _scene, place) =>
    isDateToken(place.before) || isTimeToken(place.before) || place.before?.kind === "number"
      ? bound(edge, "suffix")
      : null,
  );
}

/** Words that join, correct, take back or bound, in Chinese. */
export const jointsHan: Rule[] = [
  // 飞之前能挤进去不: before the day just told.
  says(
    "(?:飞|走|出发|出国|结婚|婚礼|考试|手术|在?[那这此]|离开|出门|旅行|旅游)[之以]前|(?:飞|出发|出国|结婚|考试)前(?=[能可想做约])",
    bound("before", "back"),
  ),
  // 别太晚 is advice, it refuses no day.
  says("(?:别|不要|唔好|不能|不想|不)(?:弄|搞|约|排)?得?太(?:[早晚迟夜赶])", mark("glue")),
  says("(?:上班|加班|忙|开会|上课|出差|在外地|旅游|休假|度假)到", mark("occupied"), bound("by", "prefix")),
  rule("除外|[以之]外(?!的?路)|(?:不算|避开|不包括)(?=[,，。]|$)", (_match, _scene, { before }) =>
    isDateToken(before) || isTimeToken(before) ? mark("excepted") : null,
  ),
  says(
    "(?:最早|(?:不要|不能|不可以|不可|不|别|唔好|唔可以)早[于过])(?=(?:下午|上午|早上|晚上|中午|傍晚|晏昼|下昼)?\\d)",
    bound("from", "prefix"),
  ),
  // 八点半要上班: until then.
  rule(
    "就?(?:还)?(?:要|得)(?:上班|走|出门|接|赶|开会|去接|回家|到家|出发|上课|集合|去机场|登机|赶到|报到)",
    (_m, _s, { before }) => (before?.kind === "clock" ? bound("by", "suffix") : null),
  ),
  says("最晚|最迟|(?:不要|不能|不可以|不可|不|别|唔好|唔可以)(?:[晚迟][于过]|超过)", bound("by", "prefix")),
  says("的话|就?[改]?约?不了的话", mark("if not")),
  says("不(?:行|可以|方便)的?话|没(?:空|时间|位)(?:置|子)?的?话", mark("if not")),
  says("(?:要是|如果|若)?(?:没|冇)有?(?:位|空|号)(?:子|置|儿)?(?:的话)?就|没有?的话", mark("if not")),
  says("不行就|不然就?|要不然|否则", mark("if not")),
  says("不是(?=[,，。!！])", mark("correct")),
  says("(?<=[,，。.!！;；…?？])(?:唔系|唔啱)(?=[,，。.!！…])", mark("correct")),
  says("(?:唔系){2,}", mark("correct")),
  says("唔系(?=[,，。!！])", mark("cannot")),
  says(
    "(?<![是要能可好行会])(?:不(?:是|要(?![,，。!！]|$)|想(?!起|早起|出门)要?|约)|唔系|唔要|唔好(?!意思|早|迟|夜|晚|太))|(?<![特个分区])别(?!的|人|处|扭)",
    mark("not"),
  ),
  says("只要(?:不是|不|唔系)|除(?!外|夕)[了咗开]?(?:开)?|避开|不包括|不算", mark("except")),
  says(
    "(?<![行可方能没有得在会])(?:不行|不可以|不(?:太)?方便|不成|不太行|不得闲|不合适|没空|没时间|没有空|没有时间|没办法|没法|去不了|来不了|来不及|过不来|赶不上|赶不到|约不了|有事|有约|有会|有课|有安排|有饭局|有聚会|有考试|唔得闲?|冇空|冇时间|唔得|不在|要上班|要加班|要开会|出差|飞(?!机)(?=\\p{Script=Han})|不能来|不能去|上不了|(?<!中)不中(?!不)|公休|店休|(?:你们|你哋|您们|店里|店家|贵店)(?:家|店)?(?:都|就|系|是)?(?:休息|不开门?|关门|没开|唔开|放假|休)(?!吗|么|嘛|[?？])|(?:就|都)?不出门|出不了门|去不成|来不成|参加不了|没位[置子]?|不要(?=[,，。!！]|$)|起不来|不想(?:起床?|早起|出门)|没号|没名额|满了|约满|[太有](?:点儿?)?(?:[早晚](?!上|间|班|饭|餐|的)|赶|急|悬)|唔(?:嚟|来|去|做|开)(?:喇|啦|得|住|呀|㗎|架|嘅)|来不了)(?![吗么?？])",
    mark("cannot"),
  ),
  says(
    "(?:提前|提早|提)[到至]|推迟?[到至]|顺延[到至]?(?=\\d)|延[期后]?[到至]|挪[到至去]?|调[到至成去]|转(?:到|去|做|为|成)(?!诊)|改(?!天|善|(?:一下|下)(?!周|个|礼拜|星期|月|午)|时间|期|日)(?:成|到|为|约|在|至|去)?|换(?!一下|个|药|时间|人)(?:成|到|为|去)?",
    mark("correct"),
  ),
  says(
    "不对|不不+|说错了?|写错了?|记错了?|打错了?|搞错了?|错了|应该是|我是说|看错了?|(?:日历|行事历|日期)看错|(?<=[,，。.!！?？;；…哦啊噢呃喔哎诶]|^)等(?:1?下|等)(?!.{0,2}\\d{1,2}[点:])|更正|算了|[哦啊噢呃喔哎诶]不(?!是)|(?<=[,，。.!！;；…\\s])不(?=[,，。!！…]|[周明后下今])",
    mark("correct"),
  ),
  rule(
    "(?:已经?|都|刚刚?)?(?:做|来|约|去|打)?过完?了?(?=[,，。!！;；])|(?:已经?|都|刚刚?)(?:做|来|约|去|打)了(?=[,，。!！;；])",
    (_match, _scene, { before }) => (isDateToken(before) ? mark("cannot") : null),
  ),
  rule("还是", (_match, _scene, place) =>
    isDateToken(place.before) || isTimeToken(place.before) ? mark("or") : mark("correct"),
  ),
  ending("或者?(?:更晚|晚一?点|以后|之后|往后)", "from"),
  ending("或者?(?:更早|早一?点|以前|之前)", "by"),
  says("或者?|或是|抑或|定系|要么|要不|、|或者说", mark("or")),
  // 圣诞同元旦之间
  rule("[和跟与及同到至](?=.{1,8}之间)", (_m, _s, { before }) =>
    isDateToken(before) || isTimeToken(before) ? mark("to") : null,
  ),
  says(
    "所以|那就|(?:那|咁)(?=我?就?(?:周|星期|礼拜|拜|[今明后听]|下(?:周|个?星期|个?礼拜)|大后天|\\d{1,2}[号日月])[^,，。?？]{0,6})|咁就",
    mark("so"),
  ),
  says("[和跟与及]", mark("and")),
  says("[到至](?=\\d|周|星期|礼拜|拜|[今明后大听下上中傍晚凌早清深半次正夜朝])", mark("to")),
  // 把我从周六的名单上去掉: no span begins.
  says("(?:从|由)(?=(?:这|下)?(?:周|星期|礼拜)[1-7日天末]的(?!上午|下午|早|晚|中午|傍晚|\\d))", mark("glue")),
  says("(?:从|由)(?=\\d|周|星期|礼拜|[今明后大听下上中])", bound("from", "prefix")),
  ending("才(?:有空|行|能|可以|到|有时间|得闲|方便)", "from"),
  ending(`(?:开工|复工|上班|开门|营业|回来|放假)${AFTER_HAN}`, "after"),
  ending(AFTER_HAN, "after"),
  ending(BEFORE_HAN, "before"),
  rule("钟?开始(?=做|弄|吗|嘛|行|好吗|可以吗|的)|(?<=要\\d{1,2}点钟?)开始", (_m, _s, { before }) =>
    before?.kind === "clock" ? mark("glue") : null,
  ),
  ending("起|开始|往后", "from"),
  ending("为止|截止", "by"),
  says("左右|前后|上下|附近|大概|大约|差不多|约莫", mark("glue")),
  says("(?:就|都|也)(?=不|没|唔|冇)", mark("glue")),
  says("[的那个,，(（)）:：]?天(?=[,，]|$)|[的在于这那]", mark("glue")),
];

/** The same in English. */
export const jointsEnglish: Rule[] = [
  says(
    String.raw`(?:the )?(?:earliest|soonest) (?:that )?(?:i|we) (?:can|could)(?: [a-z]+){0,2}(?: is| would be)?(?= \d| half| quarter| noon)`,
    bound("from", "prefix"),
  ),
  says(
    String.raw`(?:the )?latest (?:that )?(?:i|we) (?:can|could)(?: [a-z]+){0,2}(?: is| would be)?(?= \d| half| quarter| noon)`,
    bound("by", "prefix"),
  ),
  // "The 25th is the wedding, the Thursday before would be perfect."
  rule(
    String.raw`(after|before)(?= *(?:$|[,.!?;)]| (?:please|pls|would|works?|is|if|instead|maybe|though)\b))`,
    (m, _scene, { before }) =>
      before?.kind === "weekday" ? bound(m[1] === "after" ? "after" : "before", "back") : null,
  ),
  rule(String.raw`(?:any ?time )?(after|before|from|by|until) (?:that|then)\b`, (m) =>
    m[1] === "until"
      ? bound("by", "back")
      : bound(m[1] === "after" || m[1] === "before" || m[1] === "from" ? m[1] : "by", "back"),
  ),
  says("(?:between |from )?now (?:and|until|to|-)(?= )", bound("by", "prefix")),
  says(String.raw`between\b`, mark("between")),
  says(String.raw`if not\b|if (?:that|it|this)(?:'s| is) (?:gone|taken|full|booked|not|no good|no use)\b`, mark("or")),
  says(
    String.raw`(?:not|nothing|never) (?:until|before|earlier than|sooner than)\b|no (?:earlier|sooner) than\b`,
    bound("from", "prefix"),
  ),
  says(String.raw`(?:no|not) later than\b|not after\b|(?:at the )?latest by\b`, bound("by", "prefix")),
  says("any ?time(?= (?:after|before) (?:work|school|lunch|dinner|tea|supper|noon|the school))", mark("glue")),
  says(String.raw`past(?= \d)`, bound("after", "prefix")),
  says(String.raw`any ?time after\b|later than\b|after\b`, bound("after", "prefix")),
  says(String.raw`earlier than\b|before\b|any ?time before\b`, bound("before", "prefix")),
  says(
    String.raw`(?:or|and) later\b|(?:or|and) after(?= *(?:$|[,.?!]|on |please|is |would ))|onwards?\b|\+(?!\d)|upwards\b`,
    bound("from", "suffix"),
  ),
  says(String.raw`or (?:earlier|before)\b`, bound("by", "suffix")),
  says(String.raw`at the (?:very |absolute )?latest\b|latest\b`, { ...bound("by", "suffix"), superlative: true }),
  says(String.raw`at the (?:very |absolute )?earliest\b`, { ...bound("from", "suffix"), superlative: true }),
  says(
    String.raw`(?:(?:finish|done|off|get off|clock off|knock off|get out)(?: work)? at|(?:finish|leave|get off) work by)\b`,
    bound("after", "prefix"),
  ),
  says(
    String.raw`(?:(?:i'm|i am|i'll be) )?(?:away|busy|out|off|working|at work|in meetings?|on holiday|on shift|tied up|abroad|not (?:free|around|available))(?: [a-z]+){0,2} until\b`,
    bound("after", "prefix"),
  ),
  says(String.raw`earliest(?= \d)`, bound("from", "prefix")),
  rule("plus(?= *(?:$|[,.?!]|please|can ))", (_match, _scene, { before }) =>
    before?.kind === "number" || before?.kind === "clock" ? bound("from", "suffix") : null,
  ),
  says(String.raw`(?:starting|to start|start|starts|begin|beginning) at\b`, mark("at")),
  says(String.raw`from\b|starting\b|as of\b`, bound("from", "prefix")),
  // "Can I come by after work": no end of anything.
  says(
    String.raw`(?<=\b(?:come|coming|swing|pop|drop|stop|nip|call|pass|run|stroll|walk|roll|head|bop) )by\b(?! ?\d)`,
    mark("glue"),
  ),
  says(
    String.raw`by (?:text|phone|email|car|bus|train|tube|mistake|accident|the way|far|myself|your|me)\b`,
    mark("glue"),
  ),
  says(String.raw`by\b|(?:any ?time |anywhere )?up (?:to|until)\b(?= ?\d)`, bound("by", "prefix")),
  rule(String.raw`until\b(?= ?\d)`, (_match, _scene, { before }) =>
    before?.kind === "number" || before?.kind === "clock" ? mark("to") : null,
  ),
  // 3点→5点, said of an appointment that is to move.
  says("→+|[-=]+>", mark("correct")),
  // "She said a month - can I do the 10th": a pause.
  rule(
    `(?:-+|[–—])(?= (?!${DAY_NAMES}|the |next |noon|mid|late|early|half|quarter)[a-z])`,
    (_m, _s, { text, start }) => (text[start - 1] === " " ? mark("comma") : null),
  ),
  rule(String.raw`(?:to|until|thru|through)\b|-+|[–—~～&]+`, (match) =>
    match[0] === "until" ? [mark("to"), bound("by", "prefix")] : mark("to"),
  ),
  says(
    String.raw`(?:at|around|about|approx(?:imately)?|roughly|circa|say|@|(?<!(?:'d|would|i|we|you|they) )like)\b|@|how about\b|(?:can|could|shall) (?:we|i|you) (?:do|say|come at|go for)(?= \d)|still(?= \d)|let'?s (?:do|say|go for|go with|go|make it|try)\b|what about\b`,
    mark("at"),
  ),
  says(
    String.raw`(?:(?:can|could|shall|would) (?:we|i|you) make it(?= (?:for )?\d)|make it|make that|make mine|(?:(?:i|we) )?(?:need|want|needed|wanted) it(?: (?:to be|moved to|at|on|for|changed to))?(?= (?:on |at |the )?(?:\d|(?:${DAY_NAMES})\b))|needs? to be(?: at| on| moved to)?(?= (?:\d|(?:${DAY_NAMES})\b))|(?:put|book|get|squeeze|fit|pop) (?:me|him|her|us|them|my \w+) (?:in |down )?(?:at|on|for)(?= \d{1,2}(?::\d\d)?(?![\w/]))(?= [^,.?!]*[?!]?$)|change (?:it|that)? ?to|switch (?:it|that)? ?to|i (?:mean|meant)|(?:scratch|scrap|strike|forget|cancel|ignore) that|correction|oops|whoops|wait|hang on|hold on|nope|actually|my (?:bad|mistake)|on second thoughts?|or rather|i should say|but (?:can|could|shall) (?:we|i|you) (?:do|say|make it|go for|have|come at))\b`,
    mark("correct"),
    mark("at"),
  ),
  // "No Mondays" opens with a wish; "Tuesday, no, Wednesday" mends one.
  rule(`no(?= (?:${DAY_NAMES})\\b)`, (_m, _s, { start }) => (start === 0 ? mark("except") : null)),
  // "9 am, no, pm"
  rule(String.raw`(?:no|not|sorry|oops|i mean|i meant|\*)[, ]*([ap])\.?m\b\.?`, (m) => ({
    kind: "half",
    half: m[1] === "a" ? "am" : "pm",
  })),
  says(
    String.raw`sorry\b|(?<=[,;.…] ?)no(?= \d)|no(?=\s*[,.!…;-]|\s+(?:sorry|wait|not|make|actually|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|today))`,
    mark("correct"),
  ),
  says(String.raw`so\b(?! (?:much|many|far|long|sorry))`, mark("so")),
  says(String.raw`instead(?! of)\b`, mark("instead")),
  says(
    String.raw`(?:move|moved|moving|reschedul\w+|switch|swap|push|(?<!(?:my|night|late|early|day|a|the|on|long|next|last) )shift|bump|change|shove|nudge|bring|put|shunt)\b`,
    mark("moving"),
  ),
  says(String.raw`(?:any ?(?:thing|day|time|where)?|whatever) but (?:that|then)\b`, mark("excepted")),
  says(
    String.raw`(?:(?:any|every|all|the)(?: ?(?:thing|day|days|time|where))?s? (?:but|bar)|except(?: for)?|excluding|apart from|other than|with the exception of|but not|just not|though not|only not)(?! (?:before|until|after|too|later|earlier))\b`,
    mark("except"),
  ),
  // "Any day next week but Tuesday".
  rule(
    String.raw`but(?= (?:the |on )?(?:${DAY_NAMES})s?\b(?! (?:is|are|works?|would|could|can|suits?|looks|might|at|after|before|instead|then)))`,
    (_match, _scene, { text, start }) =>
      /\b(?:any|every|all|whole|each)[^.,;!?]*$/.test(text.slice(0, start)) ? mark("except") : null,
  ),
  says(`(?:not|and not)(?= (?:on )?(?:${DAY_NAMES})s?(?: either|,? (?:but )?any other))`, mark("except")),
  says(String.raw`bar(?= (?:the |on )?(?:${DAY_NAMES})s?\b)`, mark("except")),
  says(
    String.raw`(?:isn't|not|never|no more|instead of|rather than)\b|no(?= (?:morning|afternoon|evening|weekend)s?\b)|nothing on\b`,
    mark("not"),
  ),
  says(String.raw`no to(?= (?:the )?(?:${DAY_NAMES}|\d))`, mark("not")),
  // "Y'all close Sundays": no day to come.
  says(
    String.raw`(?<!are |do |if |when |days? )(?:you(?:'re| are| guys| lot)?|y'all(?: are)?|yous|yas|they(?:'re| are)?) (?:close|closed|shut|are closed|are shut|don't open|don't do|don't work|aren't open|not open)(?: on)?(?= (?:${DAY_NAMES})s?\b)`,
    mark("cannot"),
  ),
  says(String.raw`giv(?:e|ing) (?:away |up )?(?:my|the)(?= (?:${DAY_NAMES})\b)`, mark("not")),
  says(
    String.raw`(?:forget|scrap|ignore|skip|drop|scratch)(?: about)?\b(?= (?:the |this |next )?(?:${DAY_NAMES}|\d))`,
    mark("not"),
  ),
  rule(
    String.raw`(?:out|full|gone|(?:fully )?booked(?: up)?|a? ?no[ -]go)(?= *(?:[,.;!?]|$|so\b|but\b|for me))`,
    (_m, _s, { before }) => (isDateToken(before) ? mark("cannot") : null),
  ),
  says(
    String.raw`(?:(?:does|do|would|will|did)(?: not|n't)|won't|wouldn't) (?:really )?(?:work|suit|do)\b|(?:is|'s|are)(?: not|n't) (?:good|possible|great|ideal|free|available)\b|(?:is|'s|are|'re) (?:no good|out|bad|full|a no)\b|(?:is|are|'s|'re) (?:closed|shut)\b(?! ?\?)|(?:does|do|is|ca|wo)n't(?=\s*(?:$|[,.!?;]))|no good\b|can(?:'t|not| not)(?: (?:do|make|come|manage))?(?: it)?\b|couldn't\b|don't want\b|unavailable\b|(?:i'm|am|i'll be) (?:busy|away|out|working|at work|not free|not around)\b|busy\b|not free\b`,
    mark("cannot"),
  ),
  says(
    String.raw`(?:work|working|meetings?|class|school(?! run)|shift|uni)\b(?! (?:ends|finishes|is over))`,
    mark("occupied"),
  ),
  says(String.raw`or\b|either\b|alternatively\b|\/`, mark("or")),
  says(String.raw`and\b|plus\b`, mark("and")),
  rule(String.raw`for\b(?= \d{1,2}(?![\d:]| ?[ap]m))`, (_match, _scene, place) =>
    /\b(?:in|down|booked|it|me|rescheduled?|slot) $/.test(place.text.slice(0, place.start)) ? mark("at") : null,
  ),
  says(
    String.raw`for\b(?= (?:the |this |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today))`,
    mark("to"),
  ),
  says(String.raw`for \d{1,2}(?![\d:./-]| ?[ap]m| ?(?:of )?(?:${MONTHS.join("|")}))\b`, mark("noise")),
  rule(String.raw`(?:is|would|does|are|do|could)\b`, (_match, _scene, place) =>
    /^ \d{1,2}(?::\d\d)? (?:ok|okay|good|free|available|possible|too|any|work|suit|fine|alright|be|do|any)/.test(
      place.text.slice(place.end),
    )
      ? mark("at")
      : null,
  ),
  says(
    String.raw`(?:of|on|the|in|this|that|which is|i\.e\.|ie|is|for|a|an|please|pls|maybe|perhaps|ideally)\b`,
    mark("glue"),
  ),
];

/** 六点下班 ends work at six: customers mean from then on. */
export const offWork: Rule[] = [
  rule(`才?(?:下班|放学|收工|放工|下课|散会|忙完|开完会)(?:${AFTER_HAN})?`, (_match, _scene, place) =>
    place.before?.kind === "clock" ? bound("after", "suffix") : null,
  ),
];

/** Commas pause, full stops end a clause. */
export const punctuation: Rule[] = [
  says("[,，:：()（）\"“”'…]+", mark("comma")),
  rule("[.。!！?？;；\\n]+", ([stop]) => (/[?？]/.test(stop) ? { kind: "stop", question: true } : mark("stop"))),
];
