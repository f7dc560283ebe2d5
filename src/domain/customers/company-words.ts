import { simplify } from "../message/simplify.ts";
import { type Relation, relations, relationWords } from "./family-words.ts";

/** Who comes along with her, and how many they are with her; the relation is null when she did not say. */
export interface Company {
  relation: Relation | null;
  people: number;
}

const figures: Record<string, number> = {
  ...{ 两: 2, 俩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8 },
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, both: 2 },
};
/** Said in English in the middle of Cantonese. */
const mixed: Partial<Record<Relation, string>> = { friend: "friend", partner: "bf|gf|husband|wife", parent: "mum|dad" };
const count = "(\\d{1,2}|[两俩二三四五六七八]|two|three|four|five|six|seven|eight)";
const counted: readonly RegExp[] = [
  new RegExp(`${count} ?(?:个|位)(?:人|大人|朋友|女生|姐妹|同事)`),
  new RegExp(`我们(?:仨|${count})(?:个|位)?`),
  new RegExp(
    `\\b(?:for|of us|we are|we're|there (?:are|will be)|party of|group of)(?: the)? ${count}(?: of us| people| persons| ladies| girls| friends| adults)?\\b(?! ?(?:[:.]\\d|am|pm|o'?clock|hours?|hrs?|min|weeks?|days?|months?|times|sessions?))`,
  ),
  new RegExp(`\\b${count} of us\\b`),
  new RegExp(`\\b${count} (?:people|persons|ladies)\\b`),
];
const both = /我们(俩|两个?)|两个?人(?!士)|\b(both of us|us both|we both|the both of us|couples?|together with)\b/;

/** "For me and my mum", "我和我闺蜜", "两个人一起": she does not come alone; null when she speaks of herself only. */
export function heardCompany(text: string): Company | null {
  const said = simplify(text);
  if (onlySitsAlong.test(said)) return null;
  const relation = relations.find((one) => comesAlong(said, one)) ?? null;
  const people = peopleIn(said);
  if (people !== null && people > 2) return { relation, people };
  return relation !== null || people === 2 ? { relation, people: 2 } : null;
}

/** "Is it ok to bring my kid?", "she'd only sit", 带娃来方便吗: somebody who waits and is not treated. */
const onlySitsAlong =
  /\b(?:ok(?:ay)?|alright|all right|fine|allowed|possible|mind|problem|can|could|may) (?:if |to |for |me |us )*(?:i |we )?(?:bring|have|take) (?:my|our|a|the) (?:\w+ )?(?:kids?|child|children|baby|toddler|son|daughter|boys?|girls?|little one)\b|\b(?:only|just) (?:to )?(?:sit|watch|wait)s?\b|带(?:着|上|个)?(?:小孩|孩子|宝宝|娃|小朋友|细路|BB)(?:一起)?(?:来|去|过来)?(?:可以|行|方便|没关系|介意|得唔得)|(?:只是|就)(?:坐|等|陪)/i;

function comesAlong(said: string, relation: Relation): boolean {
  const { han, english } = relationWords[relation];
  const who = `(?:我(?:的|家)?|个|一个|一位)?[阿小细大]?(?:${han}|${mixed[relation] ?? "(?!)"})`;
  const whose = `(?:my|a|our) (?:\\w+ )?(?:${english})`;
  return [
    new RegExp(`(?:我|自己)(?:跟|和|与|同埋?|还有|加|、)${who}`),
    new RegExp(`${who}(?:跟|和|与|同埋?)我(?!说|讲|提)`),
    new RegExp(`(?:带|帶|跟|和|同埋?|叫上|拉上|陪)(?:着|上|埋)?${who}(?:一起|一块|一齐|一道|来|过来|去|同去)`),
    new RegExp(`\\b(?:me|myself|i)(?:,| and| \\+| &|\\/)+ ?(?:also )?${whose}\\b`),
    new RegExp(`\\b${whose}(?: and| &| \\+) (?:me|i|myself)\\b`),
    new RegExp(`我(?:做|要|想做|想要|约)[^，,]{1,14}[，,、]?\\s*(?:${who})(?:做|要|想|也|约)`),
    new RegExp(
      `\\b(?:for me|me (?:a|an|the) [\\w ]{2,24}),? (?:and|&|plus|then) (?:[\\w ]{2,30} )?(?:for )?${whose}\\b`,
    ),
    new RegExp(`\\b(?:with|bring(?:ing)?|together with) ${whose}\\b(?! (?:on|who|which|last|said|told|had))`),
  ].some((pattern) => pattern.test(said));
}

function peopleIn(said: string): number | null {
  for (const pattern of counted) {
    const found = pattern.exec(said);
    if (!found) continue;
    const figure = found[1];
    const people = figure === undefined ? 3 : (figures[figure] ?? Number(figure));
    if (people >= 2 && people <= 20) return people;
  }
  return both.test(said) ? 2 : null;
}
