import { simplify } from "../message/simplify.ts";

const notes =
  /怀孕|怀上|有孕|孕\s?\d|备孕|哺乳|喂奶|坐月子|(在|正在|最近|每天|刚)(吃|用|服).{0,8}药|过敏(?!性|吗)|糖尿病|高血压|心脏病|癫痫|起搏器|疤痕体质|免疫病|红斑狼疮|化疗|\b(i'?m|i am|we are|currently|just found out).{0,20}(pregnant|breast ?-?feeding|nursing|on (medication|antibiotics|blood thinners|accutane|roaccutane|isotretinoin))|\bpregnan(t|cy)\b|trying (to conceive|for a baby)|\ballerg(ic|y)\b|\bdiabet\w*|\bepilep\w*|\bpacemaker\b|\bkeloids?\b/;
const none = /没有?|不是|未|无|冇|\b(no|not|never|n't|without)\b/;

/** Whether she tells, unasked, something about her health that the beautician must know before she comes: "怀孕8周了", "I'm allergic to latex". */
export function tellsHealthNote(text: string): boolean {
  const said = simplify(text);
  const found = notes.exec(said);
  return found !== null && !none.test(said.slice(Math.max(0, found.index - 8), found.index));
}
