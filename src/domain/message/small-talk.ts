import { simplify } from "./simplify.ts";

/** What a polite or idle message is, so that "yes" is not answered with "you are welcome". */
export type SmallTalk = "thanks" | "greeting" | "who_are_you" | "praise" | "acknowledgement";

const kinds: readonly [SmallTalk, RegExp][] = [
  [
    "who_are_you",
    /机器人|是不是真人|你是(谁|人|真人|ai)|是ai|你叫什么|\b(a|the) (ro)?bot\b|\bare you (an? )?(ai|human|real|machine|person)\b|who are you|what are you\b|your name/,
  ],
  ["thanks", /谢|感恩|辛苦了|唔该|\b(thanks?|thank you|thx|thanx|ty|cheers|appreciate\w*|ta)\b/],
  [
    "praise",
    /喜欢|满意|好看|漂亮|很棒|太棒|真棒|超赞|点赞|手艺|惊艳|效果(很|真|太|挺)?好|\b(love(d|ly)?|amazing|beautiful|gorgeous|fantastic|wonderful|great job|to die for|obsessed|stunning|so good)\b/,
  ],
  [
    "greeting",
    /^(你好|您好|嗨|哈喽|哈啰|hello|hi+|hey+|hiya|yo)|(早上|下午|晚上)好|^(早|早安|午安|晚安|在吗|在么|在不在|有人吗|有人在吗)|\bgood (morning|afternoon|evening)\b|are you there|anyone there|u there|how are (you|u)|how'?s it going|what'?s up/,
  ],
];

/** What kind of small talk it is; anything else is an acknowledgement. */
export function smallTalkKind(text: string): SmallTalk {
  const said = simplify(text);
  return kinds.find(([, words]) => words.test(said))?.[0] ?? "acknowledgement";
}

/** "姐妹在吗在吗", "hello??": a greeting, however often, and nothing else. */
export function onlyGreets(text: string): boolean {
  return /^((姐妹|姐姐|美女|小姐姐|老板|老师|店家|亲|你们|请问)?(在吗|在么|在嘛|在不在|有人吗|有人在吗|你好|您好|哈喽|嗨|hello|hi+|hey+|hiya|anyone there|you there|u there)[\s啊呀呢,，.。!！?？~～]*)+$/.test(
    simplify(text),
  );
}

/** Only signs and emoji, no word and no number. */
export function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

const asking =
  /[?？]\s*$|吗$|([\u4e00-\u9fff])不\1|有没有|会不会|能不能|谁|哪|怎么|什么|几|多少|推荐|\b(who|which|what|where|how|can (i|my|we|you)|could (i|my|we|you)|do (you|i|we)|is (there|it)|are there|should i|may i|recommend)\b/;

/** Whether polite words carry a question that deserves an answer: "who is your best beautician". Greetings such as "在吗" and "how are you" do not. */
export function asksSomething(text: string): boolean {
  const kind = smallTalkKind(text);
  if (kind === "who_are_you" || kind === "greeting") return false;
  return asking.test(simplify(text)) && !/how are (you|u)|what'?s up/.test(simplify(text));
}
