/** Everyday words for treatments (codes of treatments.json), in simplified Chinese and lower-case English. A longer match wins over a shorter one. */
export const treatmentWords: readonly [treatment: string, words: RegExp][] = [
  [
    "FACIAL_BASIC",
    /补水|保湿|清洁|做脸|做个脸|做面|做个面|洗脸|面部护理|基础护理|皮肤护理|\bfacials?\b|hydrat\w*|face clean\w*/,
  ],
  ["EXTRACTION", /清痘|针清|粉刺|黑头|挤痘|祛痘|extractions?|blackheads?|acne clean\w*/],
  ["HYDRADERM", /小气泡|水氧|水飞梭|深层清洁|hydra ?(facial|dermabrasion|derm)|hydra\b|deep cleans\w*/],
  ["PEEL_AHA", /刷酸|果酸|焕肤|换肤|\b(glycolic|aha|fruit acid)( peel)?\b|\bpeels?\b|peeling/],
  ["PEEL_SA", /刷酸|水杨酸|焕肤|换肤|\b(salicylic|bha)( acid)?( peel)?\b|\bpeels?\b|peeling/],
  ["PEEL_TCA", /三氯醋酸|\btca\b/],
  ["MICRONEEDLE", /微针|滚针|micro ?needl\w*|derma ?(roller|pen)/],
  ["RF_MICRONEEDLE", /黄金微针|射频微针|(rf|radiofrequency) micro ?needl\w*/],
  ["IPL", /光子|彩光|脉冲光|\bipl\b|photo ?(facial|rejuvenation)/],
  ["LHR", /脱毛|除毛|激光脱毛|laser( hair( removal)?)?|hair removal/],
  ["WAX", /脱毛|除毛|蜜蜡|热蜡|修眉|brow wax(ing)?|wax(ing)?|hair removal/],
  ["PICO_QS", /皮秒|调q|祛斑|淡斑|色斑|pico|pigment\w*|dark spots?/],
  ["FRAC_LASER", /点阵|fraxel|fractional/],
  ["RF_TIGHT", /热玛吉|射频紧肤|紧肤|thermage|skin tightening/],
  ["HIFU", /超声刀|超声炮|hifu|ultherapy/],
  ["FILLER", /玻尿酸|填充|fillers?|hyaluronic|\bha injection/],
  ["BOTOX", /肉毒|除皱|去皱|瘦脸针|瘦脸|botox|botulinum|wrinkles?/],
  ["SKIN_BOOSTER", /水光针?|中胚层|skin boosters?|mesotherapy/],
  ["MESO_LIPOLYSIS", /溶脂|fat dissolv\w*|lipolysis/],
  ["LASH_EXT", /美睫|睫毛嫁接|嫁接睫毛|种睫毛|接睫毛|睫毛|嫁接|种睫毛|接睫毛|(eye)?lash(es)?( extensions?)?/],
  [
    "LASH_LIFT",
    /美睫|睫毛|翘睫|烫睫毛|角蛋白|(eye)?lash(es)?( lift(ed|ing)?| perm(ed)?)?|lift(ing)? (of |for )?(the |my )?(eye)?lash(es)?/,
  ],
  ["TINT", /染眉|染睫|((eye)?(brow|lash)(es|s)? )?tint(ing)?/],
  ["BROW_TATTOO", /眉毛|纹眉|雾眉|眉|半永久|(eye)?brows?( tattoo)?|microblad\w*/],
  ["MASSAGE", /按摩|推拿|肩颈|淋巴|massages?|lymph\w*/],
  ["GUASHA", /刮痧|gua ?sha/],
  ["CUPPING", /拔罐|cupping/],
  ["LED", /红蓝光|红光|蓝光|\bled\b|light therapy/],
  ["HAIR_COLOR", /染发|hair ?(colou?r|dye)\w*/],
  ["HAIR_PERM_BLEACH", /烫发|漂发|hair ?(perm|bleach)\w*/],
  ["EMS_BODY", /\bems\b|肌肉刺激|塑形|body sculpt\w*/],
];

/** Words that several treatments fit equally well, the likeliest first: she is asked which one she means. */
export const openWords: readonly [words: RegExp, treatments: readonly string[]][] = [
  [/清洁|\bcleans?ing\b|\bcleanse\b/, ["FACIAL_BASIC", "HYDRADERM", "EXTRACTION"]],
];

/** What people ask a beauty salon for that no treatment here is: it is answered with a friendly no instead of a shrug. */
export const otherTreatments =
  /美甲|做指甲|指甲|修脚|足疗|抽脂|吸脂|双眼皮|割眼|隆鼻|隆胸|丰胸|垫鼻|开眼角|拉皮|植发|种牙|洗牙|牙齿美白|打耳洞|穿孔|纹身|洗纹身|美黑|剪头发|剪发|理发|接发|汗蒸|私密|\b(nails?|manicures?|pedicures?|gel polish|liposuction|lipo|nose job|rhinoplasty|boob job|breast (implants?|augmentation)|eyelid surgery|face ?lift|hair ?cuts?|hair extensions?|teeth whitening|ear piercing|piercings?|tattoos?|spray tan|tanning|sauna|foot massage)\b/;
