import { closedWords, wordsOnly } from "../message/closed-words.ts";
import { simplify } from "../message/simplify.ts";

/** Words that agree by themselves. */
const agreeing = [
  ..."好 对 是 系 啱 得 可以 行 中 成 嗯 恩 冲 妥 妥了 稳 约 约上 约它 定 定了 订 订上 预约 预订 确认 确定 同意 无误 没错 冇错 没问题 冇问题 没毛病 就这样 就这么 就这 就那 就呢 就它 都要 都约 都订 都好 都可以 就是这样 是这样 成交 走起 安排 安排上 拿下".split(
    " ",
  ),
  ..."yes|yess|yea|yeah|yeh|yep|yup|ya|yh|y|aye|ok|okk|okay|oki|k|kk|sure|fine|perfect|great|good|lovely|brilliant|grand|fab|fabulous|wonderful|excellent|super|awesome|correct|right|confirm|confirmed|deal|agreed|absolutely|definitely|exactly|indeed|works|suits|no worries|no problem|too easy|sounds good|sounds great|sounds perfect|all good|why not|go ahead|go for it|take|book|book in|reserve|lock|do it|do that|do so|let's do|please do|happy with|works for|alright|alrighty|sure thing|okey|dokey|go on then|nice one|no probs|will do|👌|👍|✅|🆗".split(
    "|",
  ),
];

/** What may stand beside them without saying anything else: politeness, whom it is for, what it points at. */
export const politeWords = [
  ..."吧 了 啦 喇 呀 啊 吖 哦 喔 噢 的 滴 嘞 哒 嘅 㗎 咧 哈 哈哈 嘻嘻 嘿 哟 么 那 咁 就 先 要 我 我要 我们 你 您 你们 请 麻烦 辛苦 谢谢 多谢 唔该 感恩 谢啦 帮 帮我 帮忙 给我 给我们 一下 一 上 姐 姐姐 老师 美女 小姐姐 这个 那个 这 那 呢个 它 两个 都 全部 时间 呗 喽 咯 先生 一起 办 此 个 位 呢".split(
    " ",
  ),
  ..."please|pls|plz|thanks|thank|thankyou|thx|ty|ta|cheers|you|u|so much|very|much|a lot|lots|then|it|that|this|them|those|both|all|one|i|i'll|ill|i'd|we|we'll|will|we'd|would be|it's|its|that's|thats|that is|that'll|is|be|dear|love|hun|hon|mate|babe|girl|x|xx|xxx|lol|haha|hehe|oh|ooh|ah|well|so|and|just|let's|lets|now|for me|for us|me|us|in|down|up|the|with|by|really|actually|to|can you|could you|go on|yay|much|amazing|cool|nice|happy|first|would|love it".split(
    "|",
  ),
];

const known = closedWords(agreeing, politeWords);
const yeses: ReadonlySet<string> = new Set(agreeing);

/**
 * Whether her whole message agrees to what was read back, "ok good, I confirm", "好的好的那就约上吧", "yes book both please": every word of it agrees or is mere
 * politeness, and one at least agrees. What asks, or says one word more, does not; `also` are words that do no more than name what is asked.
 */
export function agrees(text: string, also: readonly string[] = []): boolean {
  // "可可" is a name.
  if (simplify(text) === "可") return true;
  if (/[?？]|吗/.test(text) || asking.test(simplify(text))) return false;
  const words = wordsOnly(text, also.length === 0 ? known : closedWords(known, also));
  return words?.some((word) => yeses.has(word)) ?? false;
}

/** "Is that ok", "can you book it" without a mark of a question; "对了" goes on to something else. */
const asking = /^(?:is|are|do you|does|would|will|was|can|could)\b|^对了$|^我的|^(?:可|行|得|好)(?:不|唔)/;
