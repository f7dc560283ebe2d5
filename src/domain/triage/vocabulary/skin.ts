import { words } from "./words.ts";

/** What skin does: colour, shape, surface, feeling. The site decides how grave it is. */
export const skin = words({
  swelling: {
    zh: [
      "(?<!消|退|去水|不)(?:浮|水|红)?肿(?!么办|瘤)",
      "(?<!头|酸|腹|肚|肚子|胃|脑袋|发)胀(?!气|痛经|价)",
      "猪头|香肠|馒头脸?|包子脸|发面|鼓起来|鼓了?(?:起|个)?(?:一)?(?:大)?包|胖了?一圈|(?:粗|大|肥)(?:了|咗|出)?(?:好|整整)?(?:一|两|几)?(?:大)?圈|(?:粗|大)(?:了)?(?:一倍|好多|很多)|水汪汪的眼袋",
    ],
    en: [
      "swell(?:ing|s|ed|in)?(?! with pride)",
      "swollen?",
      "swolen",
      "swelled",
      "puff(?:y|ed|iness|ing)?(?: up)?",
      "balloon\\w*",
      "blew up|blown up|blowing up",
      "inflated",
      "(?:twice|double|triple|3x|2x) (?:its|the|their|normal) (?:normal )?size",
      "(?:huge|massive|enormous|giant|fat) (?:lips?|face|tongue)",
      "(?:lips?|face|tongue) (?:is |are |feels? |looks? |got |so )*(?:huge|massive|enormous|giant|fat|thick)",
      "(?:bigger|thicker|larger|fatter|wider) than (?:the other|normal|usual|before|my other)",
      "chipmunk|quasimodo|elephant man|sausages?|edema|oedema|bee ?stung look",
    ],
  },
  redness: {
    zh: [
      "(?<!口|粉|网|大|眼|走|当|双|分|腮|砖|酒|玫瑰|豆沙|枣|正|西柚|番茄)红(?!色(?!的?(?:斑|疹|点|块|印|线|肿|一片|一块))|包|酒|茶|糖|枣|书|利|薯|颜|娘|毯|绿灯|梅|豆|烧|玫瑰|石榴|景天|血丝|色的?指甲|人|黑榜|外|参|唇|旗|火火|红火火|蓝光|光(?:面罩|仪|照|治疗))",
      "潮红|泛粉|粉粉的|发粉",
    ],
    en: [
      "red(?:dish|der|ness)?(?! (?:wine|light therapy|lipstick|nails?|packet|envelope|carpet|dress|bull|line train|tape|flag|lips look|polish))",
      "pink(?:ish|er|y)?(?! (?:nails?|lipstick|polish|gel|dress|gloss|slip))",
      "flush(?:ed|ing)?",
      "rosy",
      "sun ?burn(?:ed|t)?",
      "lobster|tomato",
      "erythema",
    ],
  },
  rash: {
    zh: [
      "(?:皮|红|药|湿|斑丘|起|出|小|热|皮肤)疹",
      "疹子",
      "(?:起|长|出|冒|鼓)(?:了|咗|好多|很多|一些|一片|满|些|大片|一堆|小|一|几)*(?:小)?(?:疙瘩|红点|点点|红疙瘩|颗粒|粒粒|包(?!装|月)|小包|红包包|红斑|粒)|(?:起|出|冒|长)(?:了|咗|好多|很多|一些)*(?:一块块|一片片|一块一块|一粒粒|一颗颗)",
      "红疙瘩|红点|小红疙瘩|过敏疹|红斑",
    ],
    en: [
      "rash\\w*(?! decision)",
      "(?:red |little |small |tiny |itchy |raised )*(?:bumps?|spots|dots|patches|blotch\\w*|hivey)(?= |$|[.,!?])",
      "eczema|dermatitis",
    ],
  },
  hives: { zh: ["风团|荨麻疹|寻麻疹|风疹|风疙瘩|风癞|鬼风疙瘩|起风"], en: ["hives|welts?|wheals?|urticaria|nettle"] },
  allergy: {
    zh: ["过敏(?!史|原|体质|测试|吗我|源|药|皮|的?体质)(?!肌)", "敏感(?:了|咗)", "皮肤敏感了"],
    en: [
      "allergic reaction",
      "allergic(?! to (?:cats?|dogs?|nuts?|peanuts?|pollen|shellfish|seafood|latex|dust))",
      "reacting (?:badly )?to",
      "bad reaction|(?:had|having|got|get) a (?:bad |weird )?reaction",
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
      "(?:疼|痛)(?:死|疯|哭|爆|炸|晕|醒|到(?:睡|哭|死|发抖|想|不|受|打滚|唔|失)|得(?!不(?:厉害|明显|重|算|太)|轻|能忍|还|可以)|到(?!处)|得(?:睡|要命|受不|不行|厉害|想|不能|打滚|直|一晚|发抖|哭|要死|钻心|难以|忍)|醒了?|惨|入骨|不欲生)|剧(?:烈)?(?:疼|痛)|(?:巨|超级|非常|特别|极|好鬼|太|钻心(?:的)?|撕心裂肺的?|撕裂(?:样|般)|刀割(?:一样|似的)?)(?:疼|痛)|止痛药?.{0,8}(?:没用|不管用|压不住|顶不住|没效|不住|冇用|无效|都?不行|还是疼|没作用)|(?:止[疼痛]药?|布洛芬|芬必得|必理通|散利痛).{0,8}(?:还是|也|都|仍|依然|没用|不管用|不行|顶不|压不)|(?:疼|痛).{0,6}(?:止[疼痛]药|布洛芬)|一跳一跳|跳着[疼痛]|[疼痛]到?(?:醒|半夜)|半夜.{0,3}[疼痛]|受不了.{0,3}(?:疼|痛)|忍不(?:了|住)|熬不住|牙(?:痛|疼)(?:一样|似的|般)|牙(?:齿)?(?:疼|痛)|跳痛|胀痛得",
    ],
    en: [
      "(?:severe|extreme|excruciating|unbearable|intense|terrible|horrible|insane|awful|worst|crazy|massive|serious|incredible|so much|a lot of|lots of|really bad|very bad|bad|horrendous|unreal|immense|deep|out of proportion) (?:amount of )?(?:pain|ache|throbbing)",
      "(?:pain|hurts?|hurting|ach\\w+|sore|painful|throb\\w*)~ (?:severe|extreme|excruciating|unbearable|intense|terrible|horrible|insane|awful|crazy|so bad\\w*|really bad\\w*|like hell|like crazy|like mad|a lot|so much|badly|too much|bad|killing me|hell|(?:[789]|10|ten|nine|eight) ?(?:/|out of|of|,) ?(?:10|ten)|through the roof)",
      "(?:so|extremely|incredibly|insanely|super|unbearably|really|very|too) painful|agony|excruciat\\w*",
      "throbb?\\w*|(?:pain ?(?:killers?|meds?|relief)|paracetamol|ibuprofen|tylenol|advil|nurofen|panadol|aspirin|codeine)[a-z ]{0,14}(?:dont|doesnt|arent|isnt|not|didnt|wont|cant|barely|hardly) ?(?:\\w+ )?(?:touch\\w*|work\\w*|help\\w*|do\\w*|cut\\w*)|nothing (?:helps|touches|works for) the pain|(?:tooth|jaw) ?aches?(?: like)?|woke me up|(?:stabb\\w*|knife|knives|razor|searing|shooting|cutting|drill\\w*)|(?:taken?|took|had) (?:\\w+ )?(?:codeine|paracetamol|ibuprofen|painkillers?|tylenol|advil)[a-z ]{0,16}(?:still|but|no)|never (?:had|felt|experienced) (?:\\w+ )?pain|pain like this|(?:crying|screaming|howling) (?:in|from|with) (?:the )?(?:pain|agony)|in tears (?:from|with) (?:the )?pain|unbearable|cant take the pain|cant bear",
    ],
  },
  sleepless: {
    zh: [
      "(?:睡|瞓)(?:不|唔)(?:着|了|好|到)|(?:一|整|成)(?:晚上|夜|宿|晚|整晚)(?:都)?没(?:怎么)?(?:睡|合眼)|一夜没睡|失眠|疼醒|痛醒|成晚(?:冇|都冇)?瞓|没合眼|没睡(?:好|着)",
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
      "灼(?!见|灼其华)|火(?:烧|辣)|烧(?:得慌|灼|着|起来|感|的感觉|到|疼|痛)|烫(?:伤|得|的感觉|坏|熟|到|红)|发烫|滚烫|很烫|好烫|烫烫|火辣辣|烧烧的|烧红",
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
      "发热(?!疮|射频)|热热的|摸着热|摸起来(?:很)?(?:热|烫)|(?:红|肿|疼|痛|又)(?:肿|红|又)?(?:热|烫)(?=痛|疼|又|肿|$|[ ,.!?的了])|越来越烫|局部热",
    ],
    en: [
      "hot (?:to (?:the )?touch|and (?:swollen|red|painful|hard|sore|throbbing)|swelling|lump|spot)",
      "(?:swollen|red|painful|sore|hard|throbbing|feels|is|really|getting|gone|tender) (?:and )?(?:really |very |so )?(?:hot|warm)(?= |$|[.,!?])(?! (?:in here|outside|today|weather|water|stone|towel))",
      "warm to (?:the )?touch|radiating heat|heat coming",
    ],
  },
  blister: {
    zh: [
      "水[泡疱炮脬]|[起出鼓长冒](?:了|咗|好多|很多|几个|一个|一些|大|小|满|一片|成片|个|一堆|一排|些|晒|透明|一串|成串|过)*[泡疱](?!疹)|血[泡疱]|大泡(?!泡)|小泡(?!芙)|燎泡|[泡疱](?:破了|连成|变大)",
    ],
    en: ["blister\\w*(?! pack)", "bubbl(?:es?|ing|ed)(?: up)?(?! (?:tea|bath|gum))", "vesicles?", "fluid.?filled"],
  },
  cold_sore: {
    zh: ["疱疹|热疮|唇疱|发热疮|上火.{0,4}(?:泡|疱)|嘴角.{0,4}(?:泡|疱|烂)"],
    en: ["cold ?sores?|fever blisters?|herpes|hsv|shingles"],
  },
  white_patch: {
    zh: [
      "(?:皮肤?|嘴|唇|鼻|额|脸|面|下巴|针|眉|一块|一片|一条|有点|有些|突然|整|全|边缘|那里|这里|那块|地方|周围|也|都|好像|开始|变得|按|中间|颜色|上面|旁边|尖|头|翼|角)(?:.{0,6})(?:发白|变白|泛白|苍白|白白的|白咗|白了|煞白|惨白|灰白|白晒)(?!.{0,2}(?:好多|一个度|很多|透|嫩|亮|啦好开心))",
      "像(?:个)?(?:死人|尸体|蜡|蜡像|石膏)",
      "(?:发|变|泛)白(?!好多|了好多|一个度|一度|亮|嫩|头发|色头)|(?:有|起|出现|多了|一)(?:了)?(?:一)?(?:块|片|点|小块|圈|条|道)(?:很|是|发|有点|好)?白(?:的|色|斑|块|点|印)?|白(?:一块|一片|色的?斑|斑|块)|(?:没|冇)(?:有|什么|乜)?(?:血色|颜色)|颜色(?:变|很|好|越来越|也|有点)*(?:淡|浅)(?=$|[,.!? 几])|缺血|唔红|变咗白|惨白",
    ],
    en: [
      "(?:white|pale|blanch\\w*|ashen|ghostly|whitish|waxy|colou?rless|bloodless) (?:\\w+ )?(?:patch\\w*|spots?|area|areas|skin|lip|lips|nose|streaks?|line|ring|marks?|blotch\\w*|tip|splotch\\w*)",
      "(?:skin|lips?|nose|area|spot|patch|tip|cheek|chin|it|forehead|side|part|bit|face|site|corner)(?: of (?:my |the )?\\w+)?~ (?:white|pale|blanch\\w*|ashen|whitish|waxy|lost (?:its|all) colou?r)(?!r|head| heads| teeth| wine)",
      "blanch\\w*",
      "turn(?:ed|ing|s)? (?:white|pale)",
      "gone (?:white|pale)",
      "went (?:white|pale)",
      "(?:the )?colou?r of (?:wax|paper|chalk|milk|ash|putty|snow|a sheet|a ghost|marble|concrete|clay)|like (?:wax|chalk|marble|a corpse|candle wax)",
      "no colou?r (?:in|left)",
      "drained of colou?r",
    ],
  },
  whiteness: {
    zh: [
      "(?<![美洁漂雪明清坦空表直净亮黑李小])白(?![天菜酒领痴搭板衣云种嫩皙净]|色(?:的?(?:衣|裙|指甲|款|睫毛|美甲|头发)))",
    ],
    en: [
      "whit(?:e|ish|er|ening)(?! ?(?:heads?|wine|teeth|noise|dress|nails?|hair|board|list|lie))",
      "pale\\w*",
      "blanch\\w*",
      "bloodless|colou?rless",
    ],
  },
  coldness: {
    zh: ["凉(?![茶水鞋爽快拌席面粉])|冰(?![敷箱激淋水咖袋沙奶美式粉饮镇])|冷(?![敷水静饮门气清笑知却])"],
    en: [
      "cold(?! ?(?:sores?|compress|pack|water|drinks?|outside|today|weather|brew|cream|laser|plasma|flu|in here|season|feet|front))",
      "icy|chilly",
      "cool(?= to|er than| and| compared)",
    ],
  },
  grey: {
    zh: ["(?:发|变|泛)灰|灰(?:灰的|白|白色|色的?(?:一块|皮|斑)|咗|了|暗暗)(?!指甲)|发青|青灰|铁青"],
    en: [
      "(?:gr[ae]y(?:ish)?|dusky|ashy) (?:\\w+ )?(?:patch\\w*|spots?|area|skin|lips?|nose|tip|colou?r|blotch\\w*)",
      "(?:skin|lips?|nose|it|area|spot|tip|patch|looks?|turning|turned|went|going|gone)~ (?:gr[ae]y(?:ish)?|dusky|ashy)(?! (?:nails?|hair))",
      "dusky",
    ],
  },
  /** A colour that is not right, unnamed; counts after injections. */
  colour_off: {
    zh: [
      "颜色(?:有点|看着|好像|都|也|变得|变|好|很|越来越|特别)*(?:不太?对|怪|变了|发?暗|深|不一样|难看|发青|发乌|不均匀|不正常|异常)",
      "变(?:了)?色|花里胡哨",
    ],
    en: [
      "(?:odd|weird|strange|funny|different|off|wrong|darker|abnormal|unusual|horrible|bad) (?:ish )?colou?r",
      "colou?r (?:is |looks? |has |seems? |went |gone |a bit )+(?:off|weird|wrong|funny|strange|different|changed|odd|dark\\w*|not right|bad)",
      "discolou?r\\w*|chang(?:ed|ing) colou?r|lost (?:its|all|the) colou?r|colou?r chang\\w*",
    ],
  },
  mottled: {
    zh: [
      "网(?:状|格|纹|一样|咁|的纹)|(?:像|好似|跟|似).{0,4}(?:网|蕾丝|大理石|蜘蛛网|渔网|树枝|地图)|花(?:斑|纹|花绿绿的紫)|大理石|蕾丝|一块一块紫|斑驳|皮肤.{0,4}发花|树枝状|紫斑|紫癜|蜘蛛网",
    ],
    en: [
      "mottl\\w*",
      "(?:lace|lacy|lacey|net|netting|web|spider ?web|marbl\\w*|fishnet|mesh|reticulat\\w*|livedo|tree branch|branching|map)(?: ?like| ?pattern\\w*| ?looking|y)?(?= |$|[.,!?])(?! (?:dress|price|top|tea|gloves|address|site|chat))",
      "blotchy",
    ],
  },
  purple: {
    zh: ["紫(?!外|米|薯|苏|色指甲|色头|色的?(?:衣|裙|指甲|头发))|乌青|发乌|乌黑|瘀黑"],
    en: [
      "purpl\\w*(?! (?:nails?|hair|shampoo|polish|dress))",
      "violet colou?r",
      "blue(?:ish|y)?(?= |$|[.,!?])(?! (?:nails?|polish|light|tick|dress|eyes|hair|monday))",
      "bluish",
    ],
  },
  black_skin: {
    zh: [
      "(?:皮肤?|嘴|唇|鼻|脸|针|地方|那块|那里|伤口|边缘|肉|这块|一块|中间|尖|头|翼)(?:.{0,5})(?:发黑|变黑|黑掉|乌黑|黑了|黑咗|黑黑的)(?!头)|(?:皮肤|肉|鼻).{0,3}黑(?:掉|死)|发黑|黑紫|紫黑|黑掉|黑色的?(?:皮|痂|肉)",
    ],
    en: [
      "(?:skin|nose|lips?|it|area|spot|tip|patch|flesh|wound|edges?|site|bit|part|cheek)(?: of (?:my |the )?\\w+)?(?: is| are| has| looks?| went| turned| turning| going| gone| goes| getting| starting to (?:go|turn|look)| a bit| all| kinda| really| started (?:going|turning))* (?:black(?:ish|ened)?|dark (?:purple|blue)|purple ?black|dark)(?!er? (?:than|spots?)|head)",
      "scab[a-z ]{0,28} dark|(?:scab|spot|patch|area|bit|bruise|skin)[a-z ]{0,12} (?:black|very dark|almost black|dark purple)|(?:black|blackened|dark purple) (?:skin|patch|area|flesh|tissue|scab|edges?|spot on my (?:lip|nose|skin|cheek|chin))",
      "turn(?:ed|ing|s) black|going (?:black|dark)|gone black",
    ],
  },
  necrosis: {
    zh: ["坏死|坏疽|烂(?!脸|大街|桃花|漫|醉|尾|摊|透了这)|腐(?!竹|乳)|溃烂|溃疡"],
    en: [
      "necro\\w*|gangren\\w*|rott(?:en|ing)(?! (?:service|attitude|luck|mood))|(?:tissue|skin|flesh) (?:is )?(?:dying|death|dead)|dying (?:tissue|skin)|eating away",
    ],
  },
  slow_refill: {
    zh: [
      "(?:按|压)(?:了|下去|一下|压|下|着|住)?.{0,6}(?:不(?:变|会变|回|泛|转|发)?(?:红|回色|色)|不回|慢慢才|很久才|好耐先|不会回|唔(?:变|返)红|没有?变红|好久才|白很久|还是白|半天)|(?:不|唔|冇)(?:会|肯|见)?(?:返|回|转)(?:返|番)?(?:红|色)|回(?:血|色|弹)(?:慢|很慢|不好|差)|不回(?:血|色)|毛细",
    ],
    en: [
      "(?:colou?r|blood|redness|pink)(?: in it)? (?:doesnt|does not|wont|isnt|not|didnt|takes? (?:forever|ages|long|a while|so long|\\w+ seconds)(?: to)?|is slow to|slow to|never|taking (?:ages|long)(?: to)?) ?(?:come\\w*|return\\w*|go\\w*|refill\\w*)? ?(?:back)?",
      "(?:stays?|remains?|still) (?:white|pale|blanched)(?: when| after| if)?",
      "no (?:pulse|return|rush|flush|change) (?:of|in) colou?r|when i (?:press|push|squish|squeeze|pinch|poke|touch)[a-z ]{0,12}(?:white|pale|nothing|no colou?r|doesnt|takes|stays)|(?:doesnt|dont|not|wont|isnt) (?:pink|redden|colou?r|blanch|flush|going red|go red|go pink)(?: up)?",
      "(?:ages|forever|a while|a long time|seconds|slow\\w*|so long)[a-z ]{0,24}(?:colou?r|pink|red|blood)[a-z ]{0,12}(?:back|return\\w*)",
      "capillary refill|slow (?:refill|to refill|colou?r return)|(?:press|push)[a-z ]{0,14}(?:stays? white|doesnt (?:go|turn) (?:pink|red)|no colou?r|doesnt change)",
    ],
  },
  cold_skin: {
    zh: [
      "冰(?:凉|冷)(?!敷|的?(?:水|饮|茶|咖啡|面膜))|发凉|凉凉(?:的)?(?!面膜)|冷冰冰|冻冰冰|摸(?:起来|着|上去)?.{0,3}(?:冰|凉|冷)|(?:皮肤|鼻子?|嘴唇|脸|那块|那里|额头|下巴)(?:有点|好|很|都|是|变得|感觉)*(?:冰|凉|冷)(?!敷)",
    ],
    en: [
      "(?:skin|nose|lips?|it|area|patch|spot|cheek|chin|tip|side|forehead)~ (?:cold|cool|icy|freezing|chilly)(?! (?:compress|pack|water|brew|drink|towel|outside|in here|weather|laser|sore|plasma))",
      "(?:cold|icy|cool) to (?:the )?touch",
      "(?:cold|icy) (?:patch|skin|spot|area|nose|lip)",
    ],
  },
  bruise: {
    zh: [
      "小?青点|淤青|瘀青|瘀血|淤血|乌青|青(?:一块|了一块|咗|了|紫)|青一块紫一块|(?<=那块|有点|还|那里|一片|地方|周围|变|发)青(?:的|$|[,.!? ])|青的那?块|青.{0,4}变黄|罐印|痧印|痧(?=.{0,4}印|还|没|退)|黄黄瘀|瘀(?!斑堵)|淤(?!堵|青血)|紫一块",
    ],
    en: [
      "bruis\\w*",
      "black (?:and|n) blue",
      "cup(?:ping)? marks?|gua ?sha marks?|marks? (?:still|are still|havent)",
      "hickey|haematoma|hematoma",
      "black eye",
    ],
  },
  bleeding: {
    zh: [
      "(?<!滴|心在)(?:流|出|渗|冒|飙|飚)(?:了|着|咗|点|很多|好多|一点|一些|有点|了点|了一点)*血(?!压|糖)|血(?:止不住|一直流|流不停|流|不停|还在|渗|止唔到|珠)|渗血|大出血|见血|血淋淋|止(?:不住|唔到)血",
    ],
    en: [
      "bleed\\w*(?! (?:money|edge|heart))",
      "bled",
      "blood(?:y)? (?:everywhere|coming|leaking|pouring|dripping|soaked|from|on (?:my|the) (?:pillow|towel|gauze))",
      "gush\\w*",
      "oozing blood",
    ],
  },
  lump: {
    zh: [
      "硬块|肿块|硬结|结节|疙瘩(?!汤)|小?硬(?:的|硬|硬地|梆梆|邦邦|了|咗|粒|球|条|点)|肉芽|凸起|(?:有|摸到|摸着|里面).{0,4}(?:硬|颗粒|粒|一坨|包|条索|小球|豆)|不平|凹凸|鼓包|条索|起节|肿包|(?<=有点|好|很|摸着|越来越|变|发)硬",
    ],
    en: [
      "lump\\w*(?! sum)",
      "nodul\\w*",
      "(?:hard|firm|solid|pea.?sized) (?:bit|spot|ball|bump|area|patch|knot|mass|balls|bits|bumps|knots)|(?:small|little|tiny|weird) (?:ball|knot|mass|balls|knots)|pea",
      "(?:feels?|is|are|its|still|quite|a bit|really|gone|bit) (?:firm|hard)(?= |$|[.,!?])(?! to)",
      "bump under",
      "knots?|granuloma|beads? under|uneven(?! (?:brows?|smile))",
    ],
  },
  bumps: {
    zh: ["小红点|毛囊炎|毛孔.{0,3}红|倒生毛|倒刺毛|内生毛|埋没毛|小粒粒|小颗粒|鸡皮(?!疙瘩)|小丘疹"],
    en: [
      "(?:little|small|tiny|red) (?:red )?(?:bumps?|dots?|spots)",
      "ingrown\\w*",
      "razor ?(?:bumps?|burn)",
      "folliculitis",
      "chicken skin",
    ],
  },
  pimples: {
    zh: [
      "爆[痘疮]|长[痘疮]|起(?:了|小|好多|很多)*痘|闭口|粟粒|痘痘|冒痘|暗疮|脂肪粒|粉刺(?!针清)|烂脸|冒.{0,4}痘|痘(?=.{0,3}(?:多|冒|爆|起))",
    ],
    en: [
      "break(?:ing)? ?outs?|broke out|breakout",
      "pimples?|zits?|acne(?! (?:scars?|facial|treatment))|purging|white ?heads?|milia|spots on my (?:chin|face|forehead)",
    ],
  },
  /** Turned darker, nothing else said: a mark after light, a warning after a needle. */
  darkening: {
    zh: ["变黑|黑(?:咗|了|掉)|变(?:得)?(?:很|好)?黑"],
    en: ["(?:went|going|turned|turning|gone) (?:really |very |all )?dark"],
  },
  dark_marks: {
    zh: [
      "反黑|色沉|黑印|印子|留(?:了|低)?(?:黑)?印|色素|发暗|变深|暗沉|斑(?:更|变|颜色)?(?:深|黑|多)(?:了)?|晒斑(?=更)|褐色",
    ],
    en: [
      "hyper ?pigment\\w*|pih|(?:dark|brown|tan)(?:er)? (?:marks?|spots?|patch\\w*|areas?|circles? where)|darker(?: than before)?|discolou?r\\w*|left (?:a )?(?:dark )?marks?|(?:spots?|freckles?|pigment\\w*)[a-z ]{0,12}(?:darker|dark)",
    ],
  },
  pale_marks: {
    zh: ["白斑|色素(?:脱失|减退)|留疤|疤痕|凸起来的?疤|增生疤|瘢痕(?!体质)|白印|凹凸疤|留(?:下|了)?(?:个)?疤"],
    en: [
      "hypo ?pigment\\w*|(?:white|lighter|pale) (?:patch\\w*|spots?|marks?)(?: left)?|scar(?:red|ring|s)?(?! (?:treatment|removal|cream|face))|keloid\\w*|raised mark",
    ],
  },
  scab: { zh: ["结[痂咖]|痂(?!皮掉完)|结壳|掉[痂疤]"], en: ["scab\\w*|crust\\w*"] },
  peeling: {
    zh: ["[脱掉褪蜕起](?:了|点|一点|大|小|白|很多|好多|细)*(?:皮|屑)(?!炎)|皮屑|爆皮|卡粉|干裂|起皮|脱皮"],
    en: ["peel(?:ing|ed|s)(?! (?:appointment|treatment|booking))", "flak\\w*", "shedding|dry patches"],
  },
  dryness: {
    zh: [
      "(?:有点|很|好|非常|特别|有些|发|皮肤|脸|都|够|超|太|唇|嘴|又|巨|还|面|比较|感觉|有啲)(?:好|很|有点)?(?:干(?!净|货|嘛|吗|活|什么|啥|预|扰|杯|涉|脆|完|了件|妈)|燥)|干(?:痒|燥|巴巴|紧|得|裂|干的)|缺水|紧绷",
    ],
    en: [
      "dry(?:ness|ing)?(?! (?:clean\\w*|hair|shampoo|it|off|brushing|my hair|cut|nails|time))",
      "tight(?:ness)?(?= (?:and|skin|dry)|$|[.,!?])(?! (?:schedule|budget))",
      "(?:skin|face) (?:feels? |is |a bit |really )*tight(?:ness)?",
      "parched|chapped|dehydrated",
    ],
  },
  pus: {
    zh: [
      "(?:流|化|含|出|冒|灌|有|起|生|挤出)?脓(?!妆|包车)|脓[点包头疱水液]|黄(?:色|绿)?(?:的)?(?:水|液|痂|脓|分泌)|绿(?:色|黄)?(?:的)?(?:水|脓|分泌|痂|液)|发炎|感染|眼屎.{0,4}(?:黄|多|绿)|(?:黄|绿).{0,3}眼屎|白头.{0,3}脓",
    ],
    en: [
      "pus(?:sy|s)?(?!h)",
      "infect(?:ed|ion|ions)",
      "(?:yellow|green|cloudy|smelly|thick|gunky|weird)(?:ish)?(?:[ ,/]*(?:and |or )?(?:yellow|green|brown|thick|sticky))? (?:crust\\w*|discharge|fluid|liquid|gunk|goo|stuff|ooze|gunge|drainage|scabs?|sticky stuff)",
      "discharge(?! (?:from hospital|me))",
      "gunk",
      "abscess\\w*|boils?(?! water)|carbuncle|white ?heads? (?:by|near|around|where|at) the",
    ],
  },
  oozing: {
    zh: ["渗(?:液|水|出液|黄|出来)|流(?:黄)?水(?!光)(?!账|线|席)|湿哒哒|淌水|渗出|流(?:组织)?液|流脓水|黄水|烂(?=流)"],
    en: ["ooz\\w*", "weep\\w*(?! with joy| from joy)", "leak(?:ing|s)(?! (?:tap|pipe))", "seep\\w*", "draining"],
  },
  smell: {
    zh: ["(?:有|发|一股|好|闻到|有股|臭)(?:了|点)?(?:异味|臭味?|腥味|腐味|怪味|恶臭)|发臭|恶臭|好臭"],
    en: [
      "(?:and|it|that|which) smells(?= |$|[.,!])(?! (?:nice|good|great|amazing|lovely))|smells? (?:bad|rotten|awful|weird|funny|off|horrible|foul|like (?:rot\\w*|something died))|(?:bad|foul|rotten|weird|funny|horrible|fishy) (?:smell|odou?r)|smelly|stinks|stench",
    ],
  },
  skin_off: {
    zh: [
      "皮(?:都|整块|整片|一片片|一大片|一块块|大片|全|肤)*(?:掉|撕|脱|剥|扯)(?:下来|光)|红肉|嫩肉",
      "皮(?:都|整块|全|肤)?(?:撕|扯|掉|甩|破|脱|蹭)(?:下来|掉|破|了|甩|没了|光)|破(?:了)?皮|撕(?:掉|下|甩|破|破了)(?:了|一?块|一层)*皮|露(?:出)?肉|露肉|掉(?:了)?(?:一)?(?:块|层)皮|破溃|掉肉|烂皮",
    ],
    en: [
      "(?:skin|piece of skin|layer of skin)[a-z ]{0,12}(?:ripped|tore|torn|lifted|peeled|came|come|pulled|taken|coming|fell|falling|rubbed|gone)(?: right| straight| completely)?(?: off| away)?",
      "(?:ripped|tore|took|pulled|torn|lifted|taken)[a-z ]{0,10} (?:skin)",
      "raw(?! (?:food|fish|salmon|honey|eggs))",
      "open (?:wound|sore|cut)",
      "grazed|scraped",
    ],
  },
  charred: {
    zh: ["烧焦|焦(?:了|黑|味|痂|掉)(?!糖)|烫熟|烧伤|灼伤|烫白|烧烂|电(?:伤|击|到)|烧糊|烧成"],
    en: [
      "char(?:red|ring)|singed|burn(?:ed|t) (?:flesh|smell)|cooked|chemical burns?|(?:acid|bleach|laser|peel|wax|machine|they|she|he|it|relaxer|perm|dye|you|product|cream) (?:has |have |really |actually |badly |completely )?(?:burned|burnt|burn) (?:my|me|her|his|the)|burned? (?:bigger|larger)|electrical burn|(?:second|third|2nd|3rd) degree",
    ],
  },
  stripes: {
    zh: [
      "(?:一条一条|条状|格子|一道一道|方块|一格一格|斑马)(?:的)?(?:红|印|痕|烫|黑|斑)?|烫(?:出)?(?:的)?印|烫痕|烫(?:出|了|伤)?.{0,6}(?:印|疤|痕)",
    ],
    en: [
      "(?:stripes?|striped|grid|zebra|tram ?line|lines? of) ?(?:marks?|burns?|pattern|shaped)?(?= |$|[.,!?])",
      "burn marks?",
    ],
  },
  dent: {
    zh: ["凹(?!造型)|有个?坑|塌陷|陷下去|(?:脸|颊|太阳穴).{0,4}(?:塌|坑)|凹陷"],
    en: ["dents?|hollow\\w*|dip in|divot|indent\\w*|sunken|lost (?:volume|fat)|fat loss|caved"],
  },
  foreign: {
    zh: ["(?:线|埋线|线头|假体|针头).{0,4}(?:露|出来|断|戳|穿|顶)"],
    en: ["threads? (?:poking|coming|sticking|out)|needle broke|something sticking out"],
  },
  hair_fall: {
    zh: ["(?:头发|一把一把|成把|大把|狂)(?:.{0,4})(?:掉|断)(?:头发|发)?|断发|掉发|头发(?:断|掉)|斑秃|秃了?一块"],
    en: [
      "hair (?:is |keeps? |has been )?(?:falling|coming|breaking|snapping|melting)(?: out| off)?|bald (?:patch|spot)s?|hair loss|clumps of hair",
    ],
  },
});
