import { words } from "./words.ts";

/** What stands out of skin, opens in it, or comes off it. */
export const skinSurface = words({
  swelling: {
    zh: [
      "(?<!消|退|去水|不)(?:浮|水|红)?肿(?!么办|瘤)",
      "(?<!头|酸|腹|肚|肚子|胃|脑袋|发)胀(?!气|痛经|价)",
      "猪头|香肠|馒头脸?|包子脸|发面|鼓起来|鼓了?(?:起|个)?(?:一)?(?:大)?包|胖了?一圈",
      "(?:粗|大|肥)(?:了|咗|出)?(?:好|整整)?(?:一|两|几)?(?:大)?圈|(?:粗|大)(?:了)?(?:一倍|好多|很多)",
      "水汪汪的眼袋",
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
  rash: {
    zh: [
      "(?:皮|红|药|湿|斑丘|起|出|小|热|皮肤)疹",
      "疹子",
      "(?:起|长|出|冒|鼓)(?:了|咗|好多|很多|一些|一片|满|些|大片|一堆|小|一|几)*(?:小)?(?:疙瘩|红点|点点|红疙瘩|颗粒|粒粒|包(?!装|月)|小包|红包包|红斑|粒)",
      "(?:起|出|冒|长)(?:了|咗|好多|很多|一些)*(?:一块块|一片片|一块一块|一粒粒|一颗颗)",
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
  blister: {
    zh: [
      "(?:都|全|满|有|些|几个?|好多|一脸|大|小|脓)(?:是|脸)?[泡疱](?![澡脚沫面芙泡妞汤温疹])|水[泡疱炮脬]",
      "[起出鼓长冒](?:了|咗|好多|很多|几个|一个|一些|大|小|满|一片|成片|个|一堆|一排|些|晒|透明|一串|成串|过)*[泡疱](?!疹)",
      "血[泡疱]|大泡(?!泡)|小泡(?!芙)|燎泡|[泡疱](?:破了|连成|变大)",
    ],
    en: ["blister\\w*(?! pack)", "bubbl(?:es?|ing|ed)(?: up)?(?! (?:tea|bath|gum))", "vesicles?", "fluid.?filled"],
  },
  cold_sore: {
    zh: ["疱疹|热疮|唇疱|发热疮|上火.{0,4}(?:泡|疱)|嘴角.{0,4}(?:泡|疱|烂)"],
    en: ["ulcers?|ulcerat\\w*|(?:open )?sores(?= |$|[.,!?])|cold ?sores?|fever blisters?|herpes|hsv|shingles"],
  },
  necrosis: {
    zh: ["坏死|坏疽|烂(?!脸|大街|桃花|漫|醉|尾|摊|透了这)|腐(?!竹|乳)|溃烂|溃疡"],
    en: [
      "necro\\w*|gangren\\w*|rott(?:en|ing)(?! (?:service|attitude|luck|mood))",
      "(?:tissue|skin|flesh) (?:is )?(?:dying|death|dead)|dying (?:tissue|skin)|eating away",
    ],
  },
  bleeding: {
    zh: [
      "(?<![滴贫补换充淤瘀白心])血(?![压糖型管色丝拼本红缘统气]|清(?!水)|价|推荐)",
      "(?<!滴|心在)(?:流|出|渗|冒|飙|飚)(?:了|着|咗|点|很多|好多|一点|一些|有点|了点|了一点)*血(?!压|糖)",
      "血(?:止不住|一直流|流不停|流|不停|还在|渗|止唔到|珠)|渗血|大出血|见血|血淋淋|止(?:不住|唔到)血",
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
      "硬块|肿块|硬结|结节|疙瘩(?!汤)|小?硬(?:的|硬|硬地|梆梆|邦邦|了|咗|粒|球|条|点)|肉芽|凸起",
      "(?:有|摸到|摸着|里面).{0,4}(?:硬|颗粒|粒|一坨|包|条索|小球|豆)|不平|凹凸|鼓包|条索|起节|肿包",
      "(?<=有点|好|很|摸着|越来越|变|发)硬",
    ],
    en: [
      "lump\\w*(?! sum)",
      "nodul\\w*",
      "(?:hard|firm|solid|pea.?sized) (?:bit|spot|ball|bump|area|patch|knot|mass|balls|bits|bumps|knots)",
      "(?:small|little|tiny|weird) (?:ball|knot|mass|balls|knots)|pea",
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
      "爆[痘疮]|长[痘疮]|起(?:了|小|好多|很多)*痘|闭口|粟粒|痘痘|冒痘|暗疮|脂肪粒|粉刺(?!针清)|烂脸|冒.{0,4}痘",
      "痘(?=.{0,3}(?:多|冒|爆|起))",
    ],
    en: [
      "break(?:ing)? ?outs?|broke out|breakout",
      "pimples?|zits?|acne(?! (?:scars?|facial|treatment))|purging|white ?heads?|milia",
      "spots on my (?:chin|face|forehead)",
    ],
  },
  scab: { zh: ["结[痂咖]|痂(?!皮掉完)|结壳|掉[痂疤]"], en: ["scab\\w*|crust\\w*"] },
  peeling: {
    zh: ["[脱掉褪蜕起](?:了|点|一点|大|小|白|很多|好多|细)*(?:皮|屑)(?!炎)|皮屑|爆皮|卡粉|干裂|起皮|脱皮"],
    en: ["peel(?:ing|ed|s)(?! (?:appointment|treatment|booking))", "flak\\w*", "shedding|dry patches"],
  },
  dryness: {
    zh: [
      "(?:有点|很|好|非常|特别|有些|发|皮肤|脸|都|够|超|太|唇|嘴|又|巨|还|面|比较|感觉|有啲)(?:好|很|有点)?(?:干(?!净|货|嘛|吗|活|什么|啥|预|扰|杯|涉|脆|完|了件|妈)|燥)",
      "干(?:痒|燥|巴巴|紧|得|裂|干的)|缺水|紧绷",
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
      "(?:流|化|含|出|冒|灌|有|起|生|挤出)?脓(?!妆|包车)|脓[点包头疱水液]",
      "黄(?:色|绿)?(?:的)?(?:水|液|痂|脓|分泌)|绿(?:色|黄)?(?:的)?(?:水|脓|分泌|痂|液)|发炎|感染",
      "眼屎.{0,4}(?:黄|多|绿)|(?:黄|绿).{0,3}眼屎|白头.{0,3}脓",
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
      "(?:and|it|that|which) smells(?= |$|[.,!])(?! (?:nice|good|great|amazing|lovely))",
      "smells? (?:bad|rotten|awful|weird|funny|off|horrible|foul|like (?:rot\\w*|something died))",
      "(?:bad|foul|rotten|weird|funny|horrible|fishy) (?:smell|odou?r)|smelly|stinks|stench",
    ],
  },
  skin_off: {
    zh: [
      "皮(?:都|整块|整片|一片片|一大片|一块块|大片|全|肤)*(?:掉|撕|脱|剥|扯)(?:下来|光)|红肉|嫩肉",
      "皮(?:都|整块|全|肤)?(?:撕|扯|掉|甩|破|脱|蹭)(?:下来|掉|破|了|甩|没了|光)|破(?:了)?皮",
      "撕(?:掉|下|甩|破|破了)(?:了|一?块|一层)*皮|露(?:出)?肉|露肉|掉(?:了)?(?:一)?(?:块|层)皮|破溃|掉肉|烂皮",
    ],
    en: [
      "(?:skin|piece of skin|layer of skin)[a-z ]{0,12}(?:ripped|tore|torn|lifted|peeled|came|come|pulled|taken|coming|fell|falling|rubbed|gone)(?: right| straight| completely)?(?: off| away)?",
      "(?:ripped|tore|took|pulled|torn|lifted|taken)[a-z ]{0,22} (?:skin)",
      "raw(?! (?:food|fish|salmon|honey|eggs))",
      "open (?:wound|sore|cut)",
      "grazed|scraped",
    ],
  },
  charred: {
    zh: ["烧焦|焦(?:了|黑|味|痂|掉)(?!糖)|烫熟|烧伤|灼伤|烫白|烧烂|电(?:伤|击|到)|烧糊|烧成"],
    en: [
      "char(?:red|ring)|singed|burn(?:ed|t) (?:flesh|smell)|cooked|chemical burns?",
      "(?:acid|bleach|laser|peel|wax|machine|they|she|he|it|relaxer|perm|dye|you|product|cream) (?:has |have |really |actually |badly |completely )?(?:burned|burnt|burn) (?:my|me|her|his|the)",
      "burned? (?:bigger|larger)|electrical burn|(?:second|third|2nd|3rd) degree",
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
      "hair (?:is |keeps? |has been )?(?:falling|coming|breaking|snapping|melting)(?: out| off)?",
      "bald (?:patch|spot)s?|hair loss|clumps of hair",
    ],
  },
});
