const listed = "[□、和与跟及或,/& ]|\\band\\b|\\bor\\b|\\bnor\\b|类|什么的";
const deniedBefore = new RegExp(
  `(不含|不添加|未添加|零添加|不加|无添加|无|没有?|不是|从不|从没|(并|也|都)?不?对(?=(${listed}|[^，,。.;；!?]){0,14}(不|没有?)(会|怎么)?过敏)|\\bfree (of|from)|\\bwithout( any)?|\\bno|\\bnot( allergic to)?|\\bnever( been)? allergic to|n't( be| been)? allergic to|\\bisn't|\\b(fine|ok|okay) with)(${listed})*$`,
);
const deniedAfter =
  /^(□|[、和与跟及或,/& ]|\band\b|\bor\b|类|这些|什么的|我|都|也|倒|是|的)*(-? ?free\b|不(会|怎么|太)?过敏|没有?过敏|没(事|问题|关系)|过敏(没有|是没有)|(is|are) (fine|ok|okay)\b|(doesn't|don't|never) (bother|affect))/;
/** A clause ends where she turns: "没有过敏，就是花粉". */
const clauseEnd = /[，。；!?！？;\n]|[,.] |但是?|不过(?!敏)|除了|就是|\bbut\b|\bexcept\b|\bonly\b|\bapart from\b/g;

/** Whether the substance at [start, end) is denied there; `masked` is the text with every substance drawn as □. */
export function isAllergyDenied(masked: string, start: number, end: number): boolean {
  let from = 0;
  for (const { 0: mark, index } of masked.matchAll(clauseEnd)) if (index < start) from = index + mark.length;
  const after = masked.slice(end, end + 30);
  return deniedBefore.test(masked.slice(from, start)) || deniedAfter.test(after);
}
