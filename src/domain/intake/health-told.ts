import { simplify } from "../message/simplify.ts";

/** Something of her health that she tells in passing; the code is one of contraindications.json. */
export interface ToldHealth {
  code: string;
  /** unsure: she asks about it ("can I have it while pregnant?"), which is reason enough to look. */
  answer: "yes" | "unsure";
  words: string;
}

/** Heard in her own words: the condition itself, and for a medicine that she takes it. */
const conditions: readonly [code: string, words: RegExp][] = [
  [
    "pregnancy",
    /怀孕|怀上|怀了?(宝宝|孩子|二胎|上了?)|有(了)?身孕|有喜了|孕(妇|期|早期|中期|晚期|\s?\d+\s?(周|个月))|备孕|大着肚子|\bpregnan(t|cy)\b|\bexpecting a baby\b|\btrying (to conceive|for a baby)\b|\b\d+ weeks (along|gone)\b/,
  ],
  ["breastfeeding", /哺乳|喂奶|母乳|喂母乳|\bbreast ?-?feed\w*|\bnursing (my|a) (baby|newborn|little one)/],
  ["isotretinoin_6m", /异维a酸|异维甲酸|泰尔丝|罗可坦|口服a酸|吃a酸|\b(ro)?accutane\b|\bisotretinoin\b/],
  [
    "blood_thinner",
    /华法林|氯吡格雷|抗凝药?|薄血药|(吃|服).{0,4}阿司匹林|\bwarfarin\b|\bblood thinners?\b|\bclopidogrel\b|\bxarelto\b|\beliquis\b/,
  ],
  ["photosensitising_drug", /四环素|多西环素|米诺环素|\b(doxy|mino|tetra)cycline\b/],
  ["pacemaker", /起搏器|除颤器|人工耳蜗|\bpacemaker\b|\bdefibrillator\b|\bcochlear implant\b/],
  ["epilepsy", /癫痫|\bepilep(sy|tic)\b/],
  ["keloid", /瘢痕疙瘩|疤痕疙瘩|疤痕体质|瘢痕体质|\bkeloids?\b/],
  ["light_disease", /红斑狼疮|卟啉|\blupus\b|\bporphyria\b/],
  ["autoimmune", /自身免疫|类风湿|\bautoimmune\b|\brheumatoid\b/],
  ["neuromuscular", /重症肌无力|\bmyasthenia\b/],
  ["cancer_current", /化疗|放疗|癌症|肿瘤治疗|\bchemo(therapy)?\b|\bradiotherapy\b|\bcancer\b/],
  ["diabetes_uncontrolled", /糖尿病|\bdiabet(es|ic)\b/],
  ["dvt_clot", /血栓|\bdvt\b|\bblood clots?\b|\bthrombosis\b/],
  ["bleeding_disorder", /血友病|凝血(功能)?(障碍|异常|不好)|\bh(a)?emophilia\b|\bbleeding disorder\b/],
  ["active_herpes", /唇疱疹|(正在|又|刚|在)(发|长|起)了?疱疹|\bcold sore\b/],
];
const before =
  /(没有?|没在|不是|不在|未|无|冇|唔系|并非|从未|\b(no|not|never|isn't|without|nobody is)\b|n't( been| have)?)[^，。,.;；]{0,6}$/;
/** Of somebody else: "我姐姐怀孕了", "my friend is pregnant". */
const otherPerson =
  /(我?(妈|爸|姐|妹|哥|弟|朋友|闺蜜|同事|老公|先生|男友|女儿|儿子|表|嫂|媳妇|婆婆)|她|他)[^，。,.]{0,6}$|\b(my (mum|mom|mother|sister|friend|wife|daughter|colleague|cousin|boss)|she|he|her|his)\b[^,.;]{0,16}$/;
const asks = /(吗|能不能|可不可以|可以.{0,8}[?？]|能.{0,8}[?？])|\b(can|may|could|is it (ok|okay|safe)|am i allowed)\b/;

/**
 * What a message tells about her own health that the questions before a visit ask about, in Chinese (either script) or English.
 * Denied and other people's conditions are none. The words are those of its clause.
 */
export function healthTold(text: string): ToldHealth[] {
  const told = new Map<string, ToldHealth>();
  for (const clause of text.split(/[，。！!；;\n]+|[,.](?=\s)|\bbut\b|但是?/i)) {
    const said = simplify(clause);
    for (const [code, words] of conditions) {
      const found = words.exec(said);
      if (!found || told.has(code)) continue;
      const lead = said.slice(0, found.index);
      if (before.test(lead) || otherPerson.test(lead)) continue;
      told.set(code, { code, answer: asks.test(said) ? "unsure" : "yes", words: clause.trim().slice(0, 200) });
    }
  }
  return [...told.values()];
}

/** The words without what they tell of her health. */
export function withoutHealth(text: string): string {
  return text
    .split("，")
    .filter((clause) => healthTold(clause).length === 0 || /约|做|book|appointment|want|like/i.test(clause))
    .join("，");
}
