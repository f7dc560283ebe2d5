import { words } from "./words.ts";

/** Where on the body. Exclusions keep face cream, doors and mobile phones from being faces, mouths and hands. */
export const sites = words({
  eye: {
    zh: [
      "(?<!亮|显|惹|耀|碍|养)(?:眼(?!角纹|角细纹|纹|袋|妆|皮|睑|泡|影|霜|线|膜|光|红你|红别|红人|红我|红她|红他|前一亮|福|镜)|目(?=赤))",
      "隻眼",
      "(?:左|右|单|双)眼(?!皮)",
      "黑眼珠",
      "眼珠",
      "眼球",
      "眼角(?!纹|细纹)",
      "眼白",
    ],
    en: ["eyes?(?! ?(?:lashes|lash|brows?|lids?|liner|shadow|cream|candy))", "eye ?balls?", "iris"],
  },
  /** Seeing itself: "看路牌", "what I see". */
  sight: {
    zh: [
      "看(?!起来|上去|着|看|到效果|来|好|价|图|照|店|你|了你|医生|中|牙|过|一下|下|不起|病|诊|样|似|电影|剧|书|孩子|完|我|了|出|效果|得出|得我)",
      "睇(?!落|医生|戏|到效果)",
      "视(?:力|野|线|物)",
      "望(?=.{0,3}嘢)",
    ],
    en: [
      "see(?:ing)?(?! (?:you|u|ya|if|how|when|what you|your|a doctor|the|my (?:appointment|doctor)|no|any|more|results?|them|it|that|why))",
      "what i see",
      "sight",
      "vision",
      "view",
    ],
  },
  eyelid: { zh: ["眼皮", "眼睑", "眼泡", "(?:上|下)睑"], en: ["eye ?lids?", "lids?"] },
  brow: { zh: ["眉毛", "眉头", "眉尾", "眉(?!笔|粉|飞)"], en: ["eye ?brows?", "brows?"] },
  lash: { zh: ["睫毛(?:根|边)"], en: ["lash ?line"] },
  lips: {
    zh: ["(?:嘴|口)唇", "(?<!大红|烈焰|红)唇(?!膏|釉|彩|线|妆|形|珠)", "嘴皮", "个嘴(?!角)", "嘴巴(?!周|旁|边|歪)"],
    en: ["lips?", "lp"],
  },
  mouth: {
    zh: ["嘴(?!甜|馋|硬|唇|皮|碎|贫|痒|替)", "口(?:角|周|腔|边|鼻)", "咀(?!嚼)", "牙龈", "(?:上|下)颚"],
    en: ["mouth", "gums?", "palate"],
  },
  tongue: { zh: ["舌头", "舌(?!头)", "脷"], en: ["tongues?"] },
  throat: {
    zh: ["喉咙", "嗓子(?!眼儿?甜)", "咽喉", "喉(?!咙)", "咙(?<!喉咙)", "嗓(?!子|门)"],
    en: ["throat", "thr?oat", "airway"],
  },
  nose: { zh: ["鼻(?:子|头|尖|翼|梁|孔|小柱|唇)?", "山根"], en: ["nose", "nostrils?", "nasal"] },
  face: {
    zh: [
      "(?<!翻|丢|刷|不要|打|赏|撕破|笑)脸(?!书|谱|基尼|色|面膜)",
      "(?<=块|个|成|我|她|塊|边)面(?!膜|霜|包|条|前|积|试|对|子|部膜|谈)",
      "面(?:部|颊|肿|红|瘫|上(?=有|红|肿|痒))",
      "额头|前额|脑门|太阳穴|苹果肌|法令纹|泪沟|卧蚕|印堂|眉心|下巴|下颌|下颚线|颧骨|腮(?!红|帮子鼓)|两颊|T区",
      "t区|人中|酒窝|皮肤|肌肤|额",
    ],
    en: [
      "face",
      "cheeks?",
      "forehead",
      "chin",
      "jaw(?:line)?",
      "temples?",
      "nasolabial",
      "smile lines?",
      "tear troughs?",
      "undereyes?",
      "under eyes?",
      "cheekbones?",
    ],
  },
  injection_site: {
    zh: [
      "针[口眼孔]",
      "(?:打针|注射|下针|打过?|填充)(?:的|过的|了的)?(?:地方|部位|位置|那边|那里|那块|处)",
      "进针点",
      "打针位",
    ],
    en: [
      "(?:injection|needle|entry|puncture) (?:sites?|spots?|points?|marks?|holes?)",
      "where (?:it was|i was|they|she|he|you|we) (?:injected|put|did)[a-z ]{0,18}",
      "where i (?:got|had)[a-z ]{0,18}",
    ],
  },
  skin: { zh: ["皮(?!秒|卡|包|带|蛋|鞋|肤科)"], en: ["skin(?! ?care)"] },
  ear: { zh: ["耳朵", "耳垂", "耳后"], en: ["ears?"] },
  teeth: { zh: ["牙(?:齿|根|床)?(?!膏|医|科|刷|龈)"], en: ["tooth", "teeth"] },
  head: {
    zh: ["(?<![黑白针眉舌噱念鼻额指枕码钟])头(?!像|发|条|绪|疗|一次|皮|部理|天|等|牌|痛|疼|晕|昏)"],
    en: ["head"],
  },
  scalp: { zh: ["头皮", "发际线", "发根"], en: ["scalp", "hair ?line"] },
  neck: { zh: ["脖子", "颈(?!椎操)", "后颈"], en: ["necks?"] },
  chest: { zh: ["胸口", "心口", "胸(?!针|罩|围|部护理)"], en: ["chest"] },
  belly: { zh: ["肚子", "腹部?", "胃"], en: ["bell(?:y|ies)", "stomach", "tummy", "abdomen"] },
  back: {
    zh: ["后背", "背(?:部|上|后|很|好|有|也|疼|痛|酸)", "腰"],
    en: [
      "(?<!come |get |call |go |went |came |got |text |message |hear |write |be |money |welcome |way |look |heading |right |it )backs?(?! (?:to|in|on|from|for|next|soon|and forth|at))",
      "spine",
    ],
  },
  leg: {
    zh: ["腿", "小腿", "(?:左|右|单|一|只|条|边)脚", "膝盖", "脚踝"],
    en: ["legs?", "cal(?:f|ves)", "thighs?", "ankles?", "knees?"],
  },
  arm: {
    zh: ["手臂", "胳膊", "手腕", "(?<=左|右|只|边|双|两)手(?!机|法|艺)", "腋下", "腋窝"],
    en: ["arms?(?! ?chair)", "armpits?", "underarms?", "wrist", "elbow"],
  },
  hand: {
    zh: [
      "手(?!机|法|艺|工|续|术|册|头|势|气|下|把手|感|表|链|镯|滑|痒|残|抖音|慢)",
      "脚(?!本|踏|气|步|印|底按)",
      "手指",
      "手脚",
      "四肢",
    ],
    en: ["hands?(?! ?(?:cream|bag|made|ful))", "fingers?", "foot", "feet", "toes?", "limbs?"],
  },
  nails: { zh: ["指甲(?!油)", "甲床"], en: ["(?:finger)?nails?(?! (?:polish|salon|art|appointment))"] },
  private: {
    zh: ["私密|私处|比基尼|下体|外阴|阴部|屁股"],
    en: ["bikini(?: line| area)?", "genitals?", "groin", "private parts?", "vulva", "labia"],
  },
  body: {
    zh: ["全身|浑身|成身|周身|身上|身体|满身|一身|半身|大腿内侧"],
    en: ["(?:all over|whole) (?:my |the )?body", "body", "everywhere", "all over"],
  },
});

export type Site = keyof typeof sites;
