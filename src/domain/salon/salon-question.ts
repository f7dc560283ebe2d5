import { simplify } from "../message/simplify.ts";

/** What people ask about a salon that the salon's own data answers. */
export type SalonQuestion = "hours" | "address" | "phone" | "price" | "duration" | "services" | "offer";

/** In order: "how much is a facial and how long does it take" is about the price first. */
const questions: readonly [SalonQuestion, RegExp][] = [
  [
    "hours",
    /营业(时间|吗|到|不)?|(几点|什么时候|多早|多晚|几时)(开门|关门|开店|打烊|上班|下班|收工|开$|关$)|(开门|关门|打烊)(时间|了吗|吗|没)|开(不开)?门(吗|么|不)?$|上班时间|(你们|店里|今天|明天|后天|周.|星期.|礼拜.|节|元旦|春节|国庆)(还|都|也)?(开|休息|放假|上班|有人)(不|吗|么)|\b(opening|business|working) (hours?|times?)\b|\bhours of\b|\b(what time|when|until when|how late|till when|til when)\b.{0,14}\b(open|close|shut)\b|\b(are|r) (you|u|guys|you guys) (open|closed|shut)\b|\bdo (you|u) (open|close)\b|^(opening )?hours$/,
  ],
  [
    "address",
    /地址|(你们|您们|店|店里|店铺|门店|沙龙|诊所)(是|到底)?(在|喺|开在)(哪|边|什么地方|边度)|^(请问)?(你们|您们)?(家|店|店里)?(在哪|在哪里|在哪儿|喺边度|怎么走|怎么去|怎么过去|怎么过来|点去)(啊|呀|呢)?[?？]*$|怎么(去|到)(你们|店)|哪个地铁|(发|给)(我)?(个)?(定位|位置)|位置(在|是)?(哪|发)|\bwhere (are|r) (you|u)( guys)?( exactly| again| located| based|$|[?,.!]| and\b)|\bwhere('s| is) (the |your )?(salon|shop|clinic|studio|place|spa)\b|\byour (address|location)\b|\b(the |what is |what's )address\b|^address\??$|\bwhere (do|should) i (go|come)\b|\bdirections\b|how (do|can) i (get|find) (there|to you|you)\b/,
  ],
  [
    "phone",
    /(?<!打)(电话|手机|联系方式|号码)(号码|号)?(是)?(多少|几号|是啥|是什么|发我|给我|有吗|几多)|^(联系)?电话[?？]*$|(你们|店里)(的)?(电话|联系方式)[?？]*$|\b(your|the|a) (phone|telephone|contact)( number)?\b.{0,4}$|\bphone number\b|\bwhat('s| is) your number\b/,
  ],
  [
    "price",
    /多少钱|什么价|价格|价钱|价目|价位|价表|怎么收费|收费(标准|吗|多少|怎么)|几多钱|几钱|点收费|(贵|便宜)(不贵|吗|不)|\bhow much('s|\s+(is|are|for|does|do|would|will|to)\b|\s*[?]|$)|\bprices?\b|\bpric(ing|e list)\b|\b(what|how much).{0,20}\bcosts?\b|\brates\b|\bcosts?\s*[?]/,
  ],
  [
    "duration",
    /(要|需要|做|大概|一次|大约|得)(做|花|用)?(多久|多长时间|多长|几个小时|几小时|几多分钟|多少分钟|多少时间|几耐)(?!.{0,3}(能|可以|才|恢复|消|退|好))|\bhow long (does|do|is|are|will|would)\b.{0,40}\b(take|last|appointment|session|treatment|facial|massage|be)\b/,
  ],
  [
    "services",
    /(有|做|提供)(些)?(什么|哪些|咩|边啲)(项目|服务|护理|内容|可以做|做)|(什么|哪些)(项目|服务)|(项目|服务)(单|表|列表|清单|介绍|有哪些)|能做(什么|啥|哪些)|\b(what|which) (services|treatments)\b|\b(service|treatment)s? (list|menu)\b|^(menu|services|treatments)$|\bwhat do you (do|offer|have)\b/,
  ],
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
  if (found.length === 0) return { asked: distinct, rest: [] };
  return { asked: distinct, rest: othersAmong(read) };
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
    /[?？。！；;\n]+|[,，](?!\s*\d)|\s+(?:and|also|or)\s+(?=(?:is|are|do|does|what|how|where|when|can|could|which|who|will)\b)|顺便|順便|还有|還有/i,
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
  return question === "hours" || question === "address" || question === "phone" ? question : "services";
}
