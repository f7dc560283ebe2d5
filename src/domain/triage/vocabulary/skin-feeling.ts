import { words } from "./words.ts";

/** What skin feels like, to her and to the touch. */
export const skinFeeling = words({
  pain: {
    zh: [
      "(?<!心|头|肉|钱包|无|不觉|令人头|让人头|偏头|镇|止|祛|少)(?:疼|痛)(?!快|点(?:在|是)|经|风|并快乐|爱|改|哭流涕|失|心疾)",
      "刺疼|辣辣|赤赤|火辣|刺痛|灼痛|生疼|扎得慌|酸痛|牵拉感|揪着疼|跳着疼",
    ],
    en: [
      "pain(?!ful|killers?|less|t|s?taking)s?",
      "painful\\w*",
      "hurt(?:s|ing|in)?(?! (?:my feelings|my wallet|to ask|anyone|business))",
      "ach(?:e|es|ing|y)",
      "sore(?:ness|r)?(?!s)(?! throat)",
      "throb\\w*",
      "ago[nm]y|excruciat\\w*",
      "tender\\w*(?! loving)",
      "killing me(?! with| softly)",
      "ow+|ouch",
      "stab\\w*",
      "sharp (?:pain|stabs?)",
    ],
  },
  pain_severe: {
    zh: [
      "(?:疼|痛)(?:死|疯|哭|爆|炸|晕|醒|到(?:睡|哭|死|发抖|想|不|受|打滚|唔|失)|得(?!不(?:厉害|明显|重|算|太)|轻|能忍|还|可以)|到(?!处)|得(?:睡|要命|受不|不行|厉害|想|不能|打滚|直|一晚|发抖|哭|要死|钻心|难以|忍)|醒了?|惨|入骨|不欲生)",
      "剧(?:烈)?(?:疼|痛)",
      "(?:巨|超级|非常|特别|极|好鬼|太|钻心(?:的)?|撕心裂肺的?|撕裂(?:样|般)|刀割(?:一样|似的)?)(?:疼|痛)",
      "止痛药?.{0,8}(?:没用|不管用|压不住|顶不住|没效|不住|冇用|无效|都?不行|还是疼|没作用)",
      "(?:止[疼痛]药?|布洛芬|芬必得|必理通|散利痛).{0,8}(?:还是|也|都|仍|依然|没用|不管用|不行|顶不|压不)",
      "(?:疼|痛).{0,6}(?:止[疼痛]药|布洛芬)|一跳一跳|跳着[疼痛]|[疼痛]到?(?:醒|半夜)|半夜.{0,3}[疼痛]",
      "受不了.{0,3}(?:疼|痛)|忍不(?:了|住)|熬不住|牙(?:痛|疼)(?:一样|似的|般)|牙(?:齿)?(?:疼|痛)|跳痛|胀痛得",
    ],
    en: [
      "(?:severe|extreme|excruciating|unbearable|intense|terrible|horrible|insane|awful|worst|crazy|massive|serious|incredible|so much|a lot of|lots of|really bad|very bad|bad|horrendous|unreal|immense|deep|out of proportion) (?:amount of )?(?:pain|ache|throbbing)",
      "(?:pain|hurts?|hurting|ach\\w+|sore|painful|throb\\w*)~ (?:severe|extreme|excruciating|unbearable|intense|terrible|horrible|insane|awful|crazy|so bad\\w*|really bad\\w*|like hell|like crazy|like mad|a lot|so much|badly|too much|bad|killing me|hell|(?:[789]|10|ten|nine|eight) ?(?:/|out of|of|,) ?(?:10|ten)|through the roof)",
      "(?:so|extremely|incredibly|insanely|super|unbearably|really|very|too) painful|agony|excruciat\\w*",
      "off the charts|ramping up|through the roof|out of this world pain",
      "throbb?\\w*",
      "(?:pain ?(?:killers?|meds?|relief)|paracetamol|ibuprofen|tylenol|advil|nurofen|panadol|aspirin|codeine)[a-z ]{0,14}(?:dont|doesnt|arent|isnt|not|didnt|wont|cant|barely|hardly) ?(?:\\w+ )?(?:touch\\w*|work\\w*|help\\w*|do\\w*|cut\\w*)",
      "nothing (?:helps|touches|works for) the pain|(?:tooth|jaw) ?aches?(?: like)?|woke me up",
      "(?:stabb\\w*|knife|knives|razor|searing|shooting|cutting|drill\\w*)",
      "(?:taken?|took|had) (?:\\w+ )?(?:codeine|paracetamol|ibuprofen|painkillers?|tylenol|advil)[a-z ]{0,16}(?:still|but|no)",
      "never (?:had|felt|experienced) (?:\\w+ )?pain|pain like this",
      "(?:crying|screaming|howling) (?:in|from|with) (?:the )?(?:pain|agony)",
      "in tears (?:from|with) (?:the )?pain|unbearable|cant take the pain|cant bear",
    ],
  },
  sleepless: {
    zh: [
      "(?:睡|瞓)(?:不|唔)(?:着|了|好|到)|(?:一|整|成)(?:晚上|夜|宿|晚|整晚)(?:都)?没(?:怎么)?(?:睡|合眼)",
      "一夜没睡|失眠|疼醒|痛醒|成晚(?:冇|都冇)?瞓|没合眼|没睡(?:好|着)",
    ],
    en: [
      "(?:cant|couldnt|could not|didnt|havent|barely|hardly|unable to|not able to|no) (?:\\w+ )?(?:sleep|slept)(?:ing)?(?! in| over)",
      "kept me (?:up|awake)|up all night|awake all night|woke me|sleepless|insomnia",
    ],
  },
  stinging: {
    zh: ["刺刺|蛰|辣(?!妹|条|椒|妈|的吃|不辣)|沙沙的痛|扎扎|针扎|针刺感|刺(?=感)"],
    en: ["sting\\w*", "prick(?:ing|ling)", "smart(?:ing|s)", "raw feeling"],
  },
  burning: {
    zh: [
      "灼(?!见|灼其华)|火(?:烧|辣)|烧(?:得|灼|着|起来|感|的感觉|到|疼|痛)|烫(?:伤|得|的感觉|坏|熟|到|红)|发烫",
      "滚烫|很烫|好烫|烫烫|火辣辣|烧烧的|烧红",
    ],
    en: [
      "burn(?:ing|s|ed|t|in)?(?! (?:calories|fat|question|a hole|out|off|the candle|candle|money|incense|desire|ed out|t out|through))",
      "on fire(?! (?:look|slay|today they|emoji))",
      "scald\\w*",
      "chemical burn",
      "feels? hot",
      "scorch\\w*",
    ],
  },
  hot: {
    zh: [
      "发热(?!疮|射频)|热热的|摸着热|摸起来(?:很)?(?:热|烫)",
      "(?:红|肿|疼|痛|又)(?:肿|红|又)?(?:热|烫)(?=痛|疼|又|肿|$|[ ,.!?的了])|越来越烫|局部热",
    ],
    en: [
      "hot (?:to (?:the )?touch|and (?:swollen|red|painful|hard|sore|throbbing)|swelling|lump|spot)",
      "(?:swollen|red|painful|sore|hard|throbbing|feels|is|really|getting|gone|tender) (?:and )?(?:really |very |so )?(?:hot|warm)(?= |$|[.,!?])(?! (?:in here|outside|today|weather|water|stone|towel))",
      "warm to (?:the )?touch|radiating heat|heat coming",
    ],
  },
  itch: {
    zh: ["(?<!手|心|嘴|技|牙)痒(?!痒的心)", "(?:好|很|有点|有啲|都|够|非常|超|少少)痕(?!迹)|痕(?:痒|到|死|得)|刺挠"],
    en: [
      "itch\\w*(?! to (?:come|get|go|try|book|see|return|travel|be))",
      "scratch(?:ing|y)(?! (?:fabric|towel|blanket|the surface))",
      "prickly",
    ],
  },
  coldness: {
    zh: [
      "冻(?!疮|龄|干|膜|死)|凉(?![茶水鞋爽快拌席面粉])|冰(?![敷箱激淋水咖袋沙奶美式粉饮镇])|冷(?![敷水静饮门气清笑知却])",
    ],
    en: [
      "cold(?! ?(?:sores?|compress|pack|water|drinks?|outside|today|weather|brew|cream|laser|plasma|flu|in here|season|feet|front))",
      "icy|chilly",
      "cool(?= to|er than| and| compared)",
    ],
  },
  cold_skin: {
    zh: [
      "冰(?:凉|冷)(?!敷|的?(?:水|饮|茶|咖啡|面膜))|发凉|凉凉(?:的)?(?!面膜)|冷冰冰|冻冰冰",
      "摸(?:起来|着|上去)?.{0,3}(?:冰|凉|冷)",
      "(?:皮肤|鼻子?|嘴唇|脸|那块|那里|额头|下巴)(?:有点|好|很|都|是|变得|感觉)*(?:冰|凉|冷)(?!敷)",
    ],
    en: [
      "(?:skin|nose|lips?|it|area|patch|spot|cheek|chin|tip|side|forehead)~ (?:cold|cool|icy|freezing|chilly)(?! (?:compress|pack|water|brew|drink|towel|outside|in here|weather|laser|sore|plasma))",
      "(?:cold|icy|cool) to (?:the )?touch",
      "(?:cold|icy) (?:patch|skin|spot|area|nose|lip)",
    ],
  },
});
