import treatments from "../clinical/treatments.json" with { type: "json" };
import { type TreatmentGroup, treatmentGroups } from "./treatment-groups.ts";
import { patternOf, type Wording } from "./vocabulary/words.ts";

/** What was done to her and when, as far as the salon or she herself says. */
export interface TreatmentContext {
  /** Known to the salon. */
  treatment?: string;
  /** Known to the salon plus named in the text. Empty means: we do not know what was done. */
  treatments: ReadonlySet<string>;
  groups: ReadonlySet<TreatmentGroup>;
  day?: number;
  numbingNamed: boolean;
}

const names: Record<string, Wording> = {
  FILLER: {
    zh: [
      "玻尿酸|填充|丰(?:唇|鼻|下巴)|打(?:了)?(?:嘴唇|苹果肌|泪沟|法令纹|下巴|鼻子)|隆鼻针|透明质酸|童颜针|少女针|濡白",
    ],
    en: ["fillers?|hyaluronic|juved\\w*|restylane|sculptra|radiesse|lip (?:injections?|flip)|lips done"],
  },
  BOTOX: {
    zh: ["肉毒|瘦脸针|除皱针|保妥适|衡力|botox|乐提葆|瘦肩针|瘦腿针"],
    en: ["botox|dysport|xeomin|tox|botulinum|masseter"],
  },
  SKIN_BOOSTER: {
    zh: ["水光|中胚层|嗨体|美白针|婴儿针|菲洛嘉"],
    en: ["skin ?boosters?|meso(?:therapy)?|profhilo|rejuran"],
  },
  MESO_LIPOLYSIS: { zh: ["溶脂"], en: ["lipolysis|fat.?dissolv\\w*|kybella"] },
  IPL: { zh: ["光子"], en: ["ipl|photo ?facial"] },
  LHR: { zh: ["激光脱毛|脱毛(?!膏)"], en: ["laser hair"] },
  PICO_QS: { zh: ["皮秒|调q|祛斑|洗纹身|激光"], en: ["pico\\w*|q.?switch\\w*|laser(?! hair)"] },
  FRAC_LASER: { zh: ["点阵"], en: ["fraxel|fractional|co2 laser"] },
  RF_TIGHT: { zh: ["热玛吉|射频"], en: ["thermage|rf|radio ?frequency"] },
  HIFU: { zh: ["超声(?:刀|炮)"], en: ["hifu|ulther\\w*|ultrasound"] },
  RF_MICRONEEDLE: { zh: ["黄金微针"], en: ["morpheus\\d?|rf micro\\w*"] },
  MICRONEEDLE: { zh: ["(?<!黄金)微针"], en: ["micro ?needl\\w*|dermapen"] },
  PEEL_AHA: { zh: ["果酸|刷酸|换肤"], en: ["(?:chemical |acid |glycolic |aha |fruit )?peel(?= |$|[.,!?])|glycolic"] },
  PEEL_SA: { zh: ["水杨酸"], en: ["salicylic"] },
  PEEL_TCA: { zh: ["三氯醋酸"], en: ["tca"] },
  LASH_EXT: { zh: ["(?:嫁接|种|接)睫毛|睫毛(?:嫁接)?"], en: ["lash(?:es)? extensions?|extensions|lashes(?: done)?"] },
  LASH_LIFT: { zh: ["烫睫毛|翘睫"], en: ["lash lift"] },
  TINT: { zh: ["染眉|染睫"], en: ["tint(?:ed|ing)?"] },
  BROW_TATTOO: {
    zh: ["纹眉|雾眉|绣眉|纹绣|纹唇|纹眼线"],
    en: ["microblad\\w*|brow tattoo|powder brows|pmu|permanent make ?up"],
  },
  WAX: { zh: ["蜜蜡"], en: ["wax\\w*|brazilian"] },
  MASSAGE: { zh: ["按摩|推拿|马杀鸡|spa|(?<=刚|你们|师傅)按(?:完|了)|按完|撳完"], en: ["massag\\w*|lymph\\w*"] },
  GUASHA: { zh: ["刮痧"], en: ["gua ?sha"] },
  CUPPING: { zh: ["拔(?:火)?罐"], en: ["cupping"] },
  HAIR_COLOR: { zh: ["染(?:头)?发|染头|染膏"], en: ["hair (?:dye|colou?r)|dyed my hair|colou?red my hair"] },
  HAIR_PERM_BLEACH: { zh: ["烫发|漂(?:发|头)|烫头|电发"], en: ["perm(?= |$|[.,!?])|bleach\\w*|relaxer|keratin"] },
  EMS_BODY: { zh: ["ems"], en: ["ems"] },
  HYDRADERM: { zh: ["小气泡|水氧"], en: ["hydra ?facial"] },
  EXTRACTION: { zh: ["针清|清痘"], en: ["extractions?"] },
};

const namePatterns = Object.entries(names).map(
  ([code, wording]) => [code, new RegExp(patternOf(wording).source)] as const,
);
const injectionNamed = /打(?:完|了)?(?:一|几)?针|注射|injections?|injected|(?<![a-z])(?:jabs?|shots?)(?![a-z])/;
const numbing =
  /麻(?:药|膏|醉)|敷麻|numb(?:ing)? (?:cream|gel|spray|injection)|lidocaine|利多卡因|anaesthetic|anesthetic/;
const known = new Set(treatments.map((treatment) => treatment.code));
const groupNames = Object.keys(treatmentGroups).filter((name): name is TreatmentGroup => name in treatmentGroups);

function named(text: string): string[] {
  const found = namePatterns.filter(([, pattern]) => pattern.test(text)).map(([code]) => code);
  return injectionNamed.test(text) && found.length === 0 ? ["FILLER", "BOTOX"] : found;
}

/** Which treatments a message is about: the salon's record first; her own words only where the record is silent or agrees on injections. */
export function treatmentContext(text: string, treatment?: string, day?: number): TreatmentContext {
  const recorded = treatment !== undefined && known.has(treatment) ? treatment : undefined;
  const treatmentsMeant = new Set(recorded === undefined ? named(text) : [recorded, ...named(text)]);
  const groups = new Set(
    groupNames.filter((name) => treatmentGroups[name].some((code: string) => treatmentsMeant.has(code))),
  );
  const numbingNamed = numbing.test(text);
  if (numbingNamed) groups.add("numbed");
  return {
    treatment: recorded,
    treatments: treatmentsMeant,
    groups,
    day: Number.isFinite(day) ? day : undefined,
    numbingNamed,
  };
}
