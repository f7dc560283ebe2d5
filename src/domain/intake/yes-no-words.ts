import type { LocalText } from "../message/locale.ts";

/** 有没有晒伤, 做过激光吗, 有湿疹吗: in Chinese one answers such a question with 有 or 没有, not with 是. */
const asksWhetherThereIs = /(?<![没只所具])有(?![点时])|[吃用做打得长戴发填][^，？?]{0,4}过/;
const asksWhetherItIs = /是不是|是否|会不会/;

/** The sentence on the button of an answer to a yes-or-no question, as its Chinese wording asks for; English says yes and no to all. */
export function answerButton(answer: "yes" | "no" | "unsure", text: LocalText): string {
  const asked = text["zh-CN"];
  const there = asksWhetherThereIs.test(asked) && !asksWhetherItIs.test(asked);
  if (answer === "unsure" || !there) return `intake-button-${answer}`;
  return answer === "yes" ? "intake-button-there-is" : "intake-button-there-is-none";
}
