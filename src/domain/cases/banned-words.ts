import type { CaseKind } from "./case.ts";

/** Words that play a reaction down (clinical facts, section 0, point 4); "不正常" and "not normal" say the opposite and are allowed. */
const reassurances: readonly RegExp[] = [
  /(?<![不非反异異])正常/u,
  /排毒/u,
  /(?<!\bnot |\bn['’]t |\bnot a |\bn['’]t a )\bnormal(?:ly)?\b/iu,
  /\bdetox\w*/iu,
];

/** Medicines that only a doctor names (clinical facts: never name antibiotics, steroids or antihistamines). Not sourced: common names. */
const medicines: readonly RegExp[] = [
  /布洛芬|扑热息痛|撲熱息痛|对乙酰氨基酚|對乙醯氨基酚|阿司匹林|阿斯匹林|泰诺林|芬必得/u,
  /阿莫西林|头孢\S{0,2}|頭孢\S{0,2}|青霉素|青黴素|罗红霉素|红霉素|紅黴素|四环素|莫匹罗星|百多邦|夫西地酸|抗生素/u,
  /氯雷他定|西替利嗪|左西替利嗪|扑尔敏|息斯敏|开瑞坦|仙特明|抗组胺药?|抗組織胺|抗过敏药|抗過敏藥/u,
  /地塞米松|泼尼松|潑尼松|强的松|氢化可的松|氫化可體松|糠酸莫米松|激素药?膏?|类固醇|類固醇|皮炎平|艾洛松|皮康王/u,
  /阿昔洛韦|阿昔洛韋|伐昔洛韦|异维A酸|維A酸|维A酸|透明质酸酶|玻尿酸酶/u,
  /\b(?:ibuprofen|paracetamol|acetaminophen|aspirin|tylenol|advil|naproxen)\b/iu,
  /\b(?:amoxicillin|penicillin|cephalexin|doxycycline|erythromycin|mupirocin|fusidic acid|antibiotics?)\b/iu,
  /\b(?:cetirizine|loratadine|fexofenadine|benadryl|diphenhydramine|zyrtec|claritin|antihistamines?)\b/iu,
  /\b(?:hydrocortisone|cortisone|prednisone|prednisolone|dexamethasone|betamethasone|steroids?)\b/iu,
  /\b(?:aciclovir|acyclovir|valaciclovir|valacyclovir|isotretinoin|accutane|tretinoin|hyaluronidase)\b/iu,
];

const aboutTheBody: ReadonlySet<CaseKind> = new Set(["reaction", "intake", "question"]);

/** Words a reply to a case had better not hold: medicines always, reassurances when it is about a symptom. Empty when there are none. */
export function bannedWords(text: string, kind: CaseKind): string[] {
  const patterns = aboutTheBody.has(kind) ? [...reassurances, ...medicines] : medicines;
  const found = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return [...new Set(found)];
}
