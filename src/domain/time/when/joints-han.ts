import { bound, mark } from "./joint-tokens.ts";
import { type Rule, rule, says } from "./rule.ts";
import { type Bound, isDateToken, isTimeToken } from "./token.ts";

const AFTER_HAN = "(?:以|之|过)?后(?!天|日|续|来|悔|背|面|腰|台)";
const BEFORE_HAN = "(?:以|之)?前(?!台|面|天|后|男|任|日|晚|几)";

/** A day or an hour is named. */
const NAMED_HAN = /\d[号日点]|\d\/\d|(?:周|星期|礼拜)[1-7日天]|[今明后听]天|初\d|元旦|中秋|国庆|除夕/;

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
  says("(?<![不没冇唔])(?:在|有空|有位|有|行|可以|方便|得闲)的话", mark("glue")),
  says("的话|就?[改]?约?不了的话", mark("if not")),
  says("不(?:行|可以|方便)的?话|没(?:空|时间|位)(?:置|子)?的?话", mark("if not")),
  says("(?:要是|如果|若)?(?:没|冇)有?(?:位|空|号)(?:子|置|儿)?(?:的话)?就|没有?的话", mark("if not")),
  says("不行就|唔(?:得|啱|好|夹|掂)(?:嘅话|的话)?就|不然就?|要不然|否则", mark("if not")),
  says("不是(?=[,，。!！])", mark("correct")),
  says("(?<=[,，。.!！;；…?？])(?:唔系|唔啱)(?=[,，。.!！…])", mark("correct")),
  says("(?:唔系){2,}", mark("correct")),
  says("(?:都|又|也)(?:唔系|唔啱|不是|不对|唔得)(?=[,，。!！])", mark("correct")),
  // 最后定2号, 最终商量好21号
  says(
    "(?:最后|最终|到最后)(?:我们?|咱们?|大家|俩|佢哋|我哋)*(?:商量|讨论|决定|确定|敲定|定|选|约|改|还是|都系|就)(?:好|了|咗|下来|在|到|成|为|是|系|定)*",
    mark("correct"),
  ),
  // 六点下不了班, 那天走不开
  says(
    "(?:走|离|抽|脱|分|腾|下|挪)不(?:了|开|脱|出|过来|出来|得)(?:身|班|课|门|时间|空|闲|手)?(?!了?[吗么]|[?？])",
    mark("cannot"),
  ),
  // 下周三…唉我查了，下周四
  rule("(?:唉+|哎呀|哎哟|哎呦|啊呀|糟糕|糟了|惨了|死了)", (_m, _scene, { before, text, start, end }) =>
    (before?.kind === "comma" || before?.kind === "stop") &&
    NAMED_HAN.test(text.slice(0, start)) &&
    NAMED_HAN.test(text.slice(end))
      ? mark("correct")
      : null,
  ),
  says("唔系(?=[,，。!！])", mark("cannot")),
  // 後日唔要，大後日; 晏晝…唔好，禮拜日: behind a day or by itself it takes back what was said.
  rule("唔[要好]晒?[啦喇]?(?=[,，。!！…]|$)", (_m, _s, { before }) =>
    isDateToken(before) || isTimeToken(before) ? mark("cannot") : mark("correct"),
  ),
  says(
    "(?<![是要能可好行会])(?:不(?:是|要(?![,，。!！]|$)|想(?!起|早起|出门)要?|约)|唔系|唔要|唔好(?!意思|早|迟|夜|晚|太))|(?<![特个分区])别(?!的|人|处|扭)",
    mark("not"),
  ),
  says("只要(?:不是|不|唔系)|除(?!外|夕)[了咗开]?(?:开)?|避开|不包括|不算", mark("except")),
  says(
    "(?<![行可方能没有得在会])(?:不行|不可以|不(?:太)?方便|不成|不太行|不得闲|不合适|没空|没时间|没有空|没有时间|没办法|没法|去不了|来不了|来不及|过不来|赶不上|赶不到|约不了|有事|有约|有会|有课|有安排|有饭局|有聚会|有考试|唔得闲?|冇空|冇时间|唔得|不在|要上班|要加班|要开会|出差|飞(?![的机梭秒车身扑顿针行速快盒扬霜凡碟跃毛])(?=\\p{Script=Han})|不能来|不能去|上不了|(?<!中)不中(?!不)|公休|店休|休馆|休诊|不营业|没营业|(?:你们|你哋|您们|店里|店家|贵店)(?:家|店)?(?:都|就|系|是)?(?:休息|不开门?|关门|没开|唔开|放假|休)(?!吗|么|嘛|[?？])|(?:就|都)?不出门|出不了门|去不成|来不成|参加不了|没位[置子]?|不要(?=[,，。!！]|$)|起不来|不想(?:起床?|早起|出门)|没号|没名额|满了|约满|满咗|满了|有人(?:约|订)了|[太有](?:点儿?)?(?:[早晚](?!上|间|班|饭|餐|的)|赶|急|悬)|唔(?:嚟|来|去|做|开)(?:喇|啦|得|住|呀|㗎|架|嘅)|来不了|没有了|冇晒|冇位(?![呀啊]?[?？](?!咁)|咩|吗|$)|唔夹|唔掂)[㖞喎耶喇啦]?(?:(?!了?[吗么蛮]|[?？])|(?=[吗么呀啊]{0,2}[,，?？]+(?:那|咁)))",
    mark("cannot"),
  ),
  says(
    "(?:提前|提早|提|移|搬|迁|推|拖|往后移|往前移|延后|顺移|转移)[到至去](?=.{0,3}(?:\\d|周|星期|礼拜|[今明后听大下这本初]))|推迟?[到至]|顺延[到至]?(?=\\d)|延[期后]?[到至]|挪[到至去]?|调[到至成去]|转(?:到|去|做|为|成)(?!诊)|转(?=[这下]*(?:周|星期|礼拜|拜)[1-7日天末]|[听后明今][日天]|\\d{1,2}[号日])|改(?!天|善|(?:一下|下)(?!下?(?:周|个|礼拜|星期|月)|午)|时间|期|日)(?:成|到|为|约|在|至|去)?|换(?!一下|个|药|时间|人)(?:成|到|为|去)?",
    mark("correct"),
  ),
  says(
    "不对|不不+|说错了?|写错了?|记错了?|打错了?|手误|手滑了?|笔误|按错了?|输错了?|发错了?|搞错了?|错了|应该是|(?:唔好意思|不好意思|抱歉)[,，]?(?:系|是|应该是)(?=.{0,3}\\d)|我是说|看错了?|(?:日历|行事历|日期)看错|(?<=[,，。.!！?？;；…哦啊噢呃喔哎诶]|^)等(?:1?下|等)(?!.{0,2}\\d{1,2}[点:])|更正|算了|[哦啊噢呃喔哎诶]不(?!是)|(?<=[,，。.!！;；…\\s])不(?=[,，。!！…]|[周明后下今])",
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
  says("[和跟与]|(?<![得不涉普])及(?![时格])", mark("and")),
  says(
    "[到至](?=\\d|周|星期|礼拜|拜|[今明后大听下上中傍晚凌早清深半次正夜朝](?!海|国|阪|连|庆|班|课|学|门|店))",
    mark("to"),
  ),
  // 把我从周六的名单上去掉: no span begins.
  says("(?:从|由)(?=(?:这|下)?(?:周|星期|礼拜)[1-7日天末]的(?!上午|下午|早|晚|中午|傍晚|\\d))", mark("glue")),
  says("(?:从|由)(?=\\d|周|星期|礼拜|[今明后大听下上中])", bound("from", "prefix")),
  ending("才(?:有空|行|能|可以|到|有时间|得闲|方便)", "from"),
  ending(`(?:开工|复工|上班|开门|营业|回来|放假)${AFTER_HAN}`, "after"),
  ending(AFTER_HAN, "after"),
  ending(BEFORE_HAN, "before"),
  rule(
    "钟?开始(?= ?[a-z]|做|弄|剪|染|吹|化妆|来得及|吗|嘛|行|好吗|可以吗|的)|(?<=要\\d{1,2}点钟?)开始",
    (_m, _s, { before }) => (before?.kind === "clock" ? mark("glue") : null),
  ),
  ending("起|开始|往后", "from"),
  ending("为止|截止", "by"),
  says("左右|前后|上下|附近|大概|大约|差不多|约莫", mark("glue")),
  says("(?:就|都|也)(?=不|没|唔|冇)", mark("glue")),
  says("[的那个,，(（)）:：]?天(?=[,，]|$)|[的在于这那]", mark("glue")),
];

/** 六点下班 ends work at six: customers mean from then on. */
export const offWork: Rule[] = [
  rule(`我?才?(?:下班|落班|放学|收工|放工|下课|散会|忙完|开完会)(?:${AFTER_HAN})?`, (_match, _scene, place) =>
    place.before?.kind === "clock" ? bound("after", "suffix") : null,
  ),
];
