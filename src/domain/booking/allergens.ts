import { simplify } from "../message/simplify.ts";

/** Words of a file that mean one of the allergies the intakes ask about (codes of contraindications.json). */
const allergens: readonly [code: string, words: RegExp][] = [
  ["allergy_ppd_henna", /染发|染眉|染睫|染膏|对苯二胺|海娜|\bppd\b|hair ?dye|\bdyes?\b|\bhenna\b|\btint\b/],
  ["allergy_adhesive", /胶水|胶布|胶带|睫毛胶|乳胶|贴布|\b(glue|adhesive|tape|latex)\b/],
  ["allergy_lidocaine", /利多卡因|麻药|麻膏|麻醉|lidocaine|numbing|ana?esthetic/],
  ["allergy_salicylate", /水杨酸|阿司匹林|阿斯匹灵|salicyl|aspirin|\bbha\b/],
  ["allergy_shellfish", /虾|蟹|贝类|海鲜|shellfish|shrimp|prawns?|crab|seafood/],
  ["allergy_filler", /玻尿酸|透明质酸|溶解酶|hyaluron|\bfillers?\b/],
  ["allergy_botulinum", /肉毒|白蛋白|牛奶|奶蛋白|botulinum|botox|albumin|cow'?s milk|milk protein/],
  ["metal_allergy", /金属|镍|\b(nickel|metal)\b/],
];

/** Which allergies of the intakes the words of her file name, in either script or English; none for "没有" and the like. */
export function allergensIn(words: string): string[] {
  const said = simplify(words);
  return allergens.filter(([, pattern]) => pattern.test(said)).map(([code]) => code);
}
