import { simplify } from "../message/simplify.ts";

/** What people ask about a salon that the salon's own data answers. */
export type SalonQuestion =
  | "staff"
  | "hours"
  | "address"
  | "phone"
  /** Whether there is another place of the same salon, and where. */
  | "branches"
  | "price"
  | "duration"
  | "services"
  | "prepare"
  /** Of the house itself, parking and lifts and cards: its data do not tell, a person does. */
  | "premises"
  | "offer";

/** "做之前要注意什么", "anything I should avoid beforehand": what she does before a visit; what follows after one is care. */
const prepares =
  /(做|来|去|打|弄|护理|到店|约|治疗|项目|过来)?(之前|以前|前)(都|我|一天|几天)?(有|要|需要|该|得|应该|使|使唔使)?(不要|唔要)?(什么|啥|哪些|咩|乜|边啲|什么样的)?(要|该|需要|好)?.{0,2}(注意|准备|忌口|避免|避开|禁忌|戒|停用|停什么)|(要|需要|用|应该|使唔使|要不要|得)(提前|事先|预先|先)?(怎么|点样|点|如何)?准备(什么|啥|咩|乜|些|吗|么|嘛|点|一下|好)|(要|使|需要|用)(唔|不)(要|使|用)?(做|有)?(咩|什么|啥|乜)?准备|(怎么|如何|点样)(提前)?准备|提前(要|需要|有)?(什么|啥|咩)?(要)?(注意|准备)|(来|去|做|打|弄)(之前|前)(要不要|要|需不需要|需要|能不能|可不可以|可以|能|得唔得|可唔可以).{1,10}(吗|嘛|么|呀|咩|\?|？|$)|\b(how|what) (do|should|can|must|shall) i (need to )?(prep(are)?|do (before|beforehand|to prepare))\b|\b(anything|something|what|things?)\b.{0,40}\b(prep(are)?|beforehand|before (it|the|my|that|this|i come|coming|treatment|we start))\b|\b(anything|something|what|things?)\b.{0,30}\b(avoid|stop|mind|know|prepare|skip)\b.{0,12}\bbefore(?=[?.!, ]*$)|\b(should|must|do) i (need to )?(avoid|stop|prepare|do)\b.{0,30}\b(before(hand)?|prior|in advance)\b(?! ?\d)|\b(need|have) to (prep(are)?)\b|\bpreparations?\b|\b(prep|preparing) for (it|this|the|my|that)\b|\b(before(hand)?|prior to)\b.{0,30}\b(avoid|prepare|do i need to)\b/;

/** The building and what comes with a visit there. */
const ofTheHouse =
  /停车|泊车|车位|电梯|升降机|楼梯|几楼|边层|轮椅|无障碍|洗手间|卫生间|厕所|wi-?fi|无线网|充电(宝|器|线)?(吗|么|有|可)|(带|带着|帶)(上|个|只)?(宠物|狗|猫|小孩|孩子|宝宝|婴儿|娃|细路|BB|小朋友).{0,10}(吗|嘛|么|方便|可以|得唔得|行|进|去|来)|(宠物|狗|婴儿车)(可以|能|得)|(微信|支付宝|刷卡|信用卡|现金|银行卡|八达通|花呗|转账|医保)(可以|能|支付|付款|付|行|收|得|吗)|(收|可以用|能用|支持|接受)(微信|支付宝|信用卡|刷卡|现金|八达通|花呗)|(怎么|点样|如何)(付款|付钱|支付|俾钱)|更衣(室|柜)|(储物|寄存)|(提供|有)(毛巾|拖鞋|浴袍|茶水|零食|吃的|喝的|水喝|饮品)|(地铁|巴士|公交|港铁)(站|口|近|方便|怎么|点)|\b(car ?park|parking|park (my|the|a) (car|bike)|can i park|where (can|do|should) (i|we) park|somewhere to park)\b|\b(is there|are there|there'?s|(you|building|salon|place|it) (have|got|has)|any|is the) (a |an |any |many )?(working )?(lifts?|elevator|stairs|steps|escalator|ramp)\b(?! (\w+ )?(and|on|at|for|with|appointment|done|hurt))|\b(elevator|wheelchair|step-?free|disabled access|accessib\w+)\b|\b(which|what) floor\b|\bground floor\b|\b(wi-?fi|toilets?|loo|bathroom|restroom|lockers?|changing rooms?|showers?)\b|\b(bring|leave) (my |a |the )?(dog|puppy|pet|cat|baby|kids?|child(ren)?|toddler|pram|buggy|pushchair|stroller)\b(?=.{0,30}(\?|$|along|with me|in the))|\b(pay|take|accept)\b.{0,20}\b(cards?|cash|visa|amex|alipay|wechat|apple pay|contactless|octopus)\b|\b(card|cash) ok\b|\bhow (do|can) i pay\b|\b(nearest|closest) (station|metro|subway|tube|mtr|bus)\b|\b(metro|subway|tube|mtr|bus) (station|stop)\b/;

/** In order: "how much is a facial and how long does it take" is about the price first. */
const questions: readonly [SalonQuestion, RegExp][] = [
  [
    "staff",
    /谁(会)?(在(?!做|说|用)|上班|当班|值班|有班|喺度)|(哪|几)(一)?(位|个)(美容师|老师|技师|师傅)?(会)?(在|上班|当班|值班)|有(谁|哪些(人|美容师))(在|上班)|边个(返工|喺度|当值)|\bwho('s| is|'ll be| will be|s)? (in|on|work(ing|s)?|around|on shift|there)\b/,
  ],
  [
    "hours",
    /营业(时间|吗|到|不)?|(几点|什么时候|多早|多晚|几时)(开门|关门|开店|打烊|上班|下班|收工|开$|关$)|(开门|关门|打烊)(时间|了吗|吗|没)|开(不开)?门(吗|么|不)?$|上班时间|(你们|店里|今天|明天|后天|周.|星期.|礼拜.|节|元旦|春节|国庆)(还|都|也)?(开|休息|放假|上班|有人)(不|吗|么)|\b(opening|business|working) (hours?|times?)\b|\bhours of\b|\b(what time|when|until when|how late|till when|til when)\b.{0,14}\b(open|close|shut)\b|\b(are|r) (you|u|guys|you guys) (open|closed|shut)\b|\bdo (you|u) (open|close)\b|^(opening )?hours$/,
  ],
  [
    "branches",
    /分店|(别的|其他|另外|另一|哪些|哪几|第二|几)(个|间|家)?(分?店|门店)|(还|仲)有(没有)?(别的|其他|另外)?(分?店|门店)|[\u4e00-\u9fff]{2,4}(那边|这边)?(有|冇|有没有|有冇)(分?店|门店)|连锁|\b(another|other|any other|different|more|second|nearest|which|what|your) (branch(es)?|locations?|stores?)\b|\b(an?|any|other) branch(es)?\b|\b(branch|location|salon|shop|place|one) (in|near|around|closer|nearer) (?!(the|my|an?) (morning|afternoon|evening|week))\w+.{0,20}\?|\bbranch(es)? (in|near|at)\b|\b(only|just) (the )?one (branch|salon|location|shop)\b/,
  ],
  [
    "address",
    /地址|(你们|您们|你哋|店|店里|店铺|门店|沙龙|诊所)(是|到底)?(在|喺|开在)(哪|边|什么地方|边度)|^(请问)?(你们|您们)?(家|店|店里)?(在哪|在哪里|在哪儿|喺边度|怎么走|怎么去|怎么过去|怎么过来|点去)(啊|呀|呢)?[?？]*$|怎么(去|到)(你们|店)|哪个地铁|(发|给)(我)?(个)?(定位|位置)|位置(在|是)?(哪|发)|\bwhere (are|r) (you|u)( guys)?( exactly| again| located| based|$|[?,.!]| and\b)|\bwhere('s| is) (the |your )?(salon|shop|clinic|studio|place|spa)\b|\byour (address|location)\b|\b(the |what is |what's )address\b|^address\??$|\bwhere (do|should) i (go|come)\b|\bdirections\b|how (do|can) i (get|find) (there|to you|you)\b/,
  ],
  [
    "phone",
    /(?<!打)(电话|手机|联系方式|号码)(号码|号)?(是)?(多少|几号|是啥|是什么|发我|给我|有吗|几多)|^(联系)?电话[?？]*$|(你们|店里)(的)?(电话|联系方式)[?？]*$|\b(your|the|a) (phone|telephone|contact)( number)?\b.{0,4}$|\bphone number\b|\bwhat('s| is) your number\b/,
  ],
  [
    "price",
    /多少钱|多少(米|刀|块|元)|^[\u4e00-\u9fff]{2,8}多少[?？]?$|什么价|价格|价钱|价目|价位|价表|怎么收费|收费(标准|吗|多少|怎么)|几多钱|几钱|点收费|(贵|便宜)(不贵|吗|不)|\bhow much('s|\s+(is|are|for|does|do|would|will|to)\b|\s*[?]|$)|\bprices?\b|\bpric(ing|e list)\b|\b(what|how much).{0,20}\bcosts?\b|\brates\b|\bcosts?\s*[?]/,
  ],
  [
    "duration",
    /(要|需要|做|大概|一次|大约|得)(做|花|用)?(多久|多长时间|多长|几个小时|几小时|几多分钟|多少分钟|多少时间|几耐)(?!.{0,3}(能|可以|才|恢复|消|退|好))|\bhow long (does|do|is|are|will|would)\b.{0,40}\b(altogether|in total|all in|it be|take|last|appointment|session|treatment|facial|massage|be)\b/,
  ],
  [
    "services",
    /(有|做|提供)(些)?(什么|哪些|咩|边啲)(项目|服务|护理|内容|可以做|做)|(什么|哪些)(项目|服务)|(项目|服务)(单|表|列表|清单|介绍|有哪些)|能做(什么|啥|哪些)|\b(what|which) (services|treatments)\b|\b(service|treatment)s? (list|menu)\b|^(menu|services|treatments)$|\bwhat do you (do|offer|have)\b/,
  ],
  ["prepare", prepares],
  ["premises", ofTheHouse],
  [
    "offer",
    /(有没有|有无|做不做|能不能做|可不可以做|可以做|能做|提供|你们有|你们做|店里有|这里有|有做|会做|有).{1,12}(吗|么|嘛|不|没有|[?？])|(有没有|有无|做不做|能不能做).{1,12}$|\b(do|can|does) (you|u|the salon|you guys)( guys)?( also| even)? (do|have|offer|provide|sell)\b/,
  ],
];

/** "How long until it heals" and "is there any redness afterwards" are about care, not about the offer. */
const aboutCare =
  /恢复|消肿|消退|退红|结痂|掉痂|做完|打完|之后|以后|术后|副作用|后遗|反黑|疼|痛|\b(heal|recover|after|redness|swell|peel(ing)? off|side effects?|hurt|pain)\w*/;

/** Whether the words ask for what the salon's own data can tell, and what; null for everything else. */
export function salonQuestion(text: string): SalonQuestion | null {
  if (text.length > 120) return null;
  const said = simplify(text);
  const found = questions.find(([, words]) => words.test(said))?.[0] ?? null;
  // "How much do I get back?" is about her money, not about the price list.
  if (found === "price" && /退|赔|补偿|refund|back|compensat/.test(said)) return null;
  const afterwards = found === "duration" || found === "offer";
  return afterwards && aboutCare.test(said) ? null : found;
}

/** The questions of a message that the salon's data answer, each with its words, and those that they do not. */
export interface QuestionsTold {
  asked: { question: SalonQuestion; words: string }[];
  rest: string[];
  /** Her words that ask nothing. */
  others: string[];
}

const asking =
  /[?？]\s*$|(吗|么|嘛|呢|没有|不|没|未)$|([\u4e00-\u9fff])不\2|^(请问|想问)|有没有|会不会|能不能|怎么|哪|几|多少|\b(is there|are there|do (you|u|i|we)|can (i|you|u|we)|could (i|you)|does|what|how|who|which|where|when|is it|is that|will)\b/;
/** A wish to come and a word of politeness are no question that somebody must answer. */
const noQuestion =
  /预约|约|订|\bbook|appointment|fit me in|squeeze me in|come in|你好|在吗|有人|方便吗$|可以吗$|好吗$|行吗$|\b(how are (you|u)|please|can (you|u) help|are you there)\b/;

/** Reads each question of a message by itself: "where are you and is there parking?". Prices and durations are one answer. */
export function questionsIn(text: string): QuestionsTold {
  const whole = salonQuestion(text);
  const read = piecesOf(text);
  const found = read.flatMap(({ words, question }) => (question === null ? [] : [{ words, question }]));
  const asked = found.length > 0 ? found : whole === null ? [] : [{ words: text, question: whole }];
  const kinds = asked.map(({ question }) => answeredAs(question));
  const distinct = asked.filter((_, index) => kinds.indexOf(kinds[index] ?? "") === index);
  if (found.length === 0) return { asked: distinct, rest: [], others: [] };
  const rest = othersAmong(read);
  const others = read.filter(({ words, question }) => question === null && !rest.includes(words));
  return { asked: distinct, rest, others: others.map(({ words }) => words) };
}

/** Questions beside a wish to come, "…顺便问下有停车位吗", that the salon's data do not answer; none in a message of one piece. */
export function questionsBeside(text: string): string[] {
  const read = piecesOf(text);
  // "你们有停车位吗" sounds like the offer, which the data may not tell.
  const open = read.map((piece) => (piece.question === "offer" ? { ...piece, question: null } : piece));
  return read.length < 2 ? [] : othersAmong(open);
}

interface Piece {
  words: string;
  question: SalonQuestion | null;
}

function piecesOf(text: string): Piece[] {
  const pieces = text.split(
    /[?？。！；;\n]+|[,，](?!\s*\d)|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])|\s+(?:and|also|or)\s+(?=(?:is|are|do|does|what|how|where|when|can|could|which|who|will)\b)|顺便|順便|还有|還有/i,
  );
  return pieces
    .map((piece) => piece?.trim() ?? "")
    .filter((piece) => [...piece].length > 1)
    .map((words) => ({ words, question: salonQuestion(words) }));
}

function othersAmong(read: readonly Piece[]): string[] {
  const said = read.filter(({ question }) => question === null).map(({ words }) => words);
  return said.filter((words) => asking.test(simplify(words)) && !noQuestion.test(simplify(words)));
}

/** Price, duration and offer of a treatment stand in one line. */
function answeredAs(question: SalonQuestion): string {
  const own: readonly SalonQuestion[] = ["staff", "hours", "branches", "address", "phone", "prepare", "premises"];
  return own.includes(question) ? question : "services";
}
