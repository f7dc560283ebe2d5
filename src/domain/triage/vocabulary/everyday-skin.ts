import { words } from "./words.ts";

/** Skin as people put it at home: by comparison with things of the house, by size, by what it feels like to touch. */
export const everydaySkin = words({
  swelling: {
    zh: [
      "(?:脸|嘴|唇|眼|面|头|个头|舌|脚|腿|手|耳|鼻|眼皮|成个面|眼睛|下巴).{0,6}(?:气球|皮球|发面|发酵|面团|外星人|寿星|猪|河豚|米其林|金鱼|核桃|桃子|悲伤蛙|青蛙|包子|面包|馒头|香肠|膶|腊肠|佛|胖头|大一号|大了|大两倍|大一倍|大成|胀到|胀得|鼓得|鼓成|鼓到|鼓起|圆了|充气|翻出来|撑得?发亮|绷得?发亮|绷到发亮|快看不见了|没了形|变形|变了形)(?!.{0,4}(?:价|好看|可爱|效果))",
      "肿|吹气球|充(?:了)?气|发面馒头|zhong(?! (?:wu|yao|guo|xin))|(?:大|粗|厚)(?:了|咗)?(?:两|三|一|好几|成)(?:倍|圈|号|码)|(?:戴|穿|套)(?:唔|不)(?:入|进|下|上).{0,4}(?:鞋|裤|戒指|口罩)|(?:戒指|鞋|裤子|裤脚).{0,4}(?:勒|卡|脱不|取不|拿不|戴不|穿不)",
      "(?:一|单)(?:边|条|只|侧).{0,4}(?:粗|大|胖|胀)|(?:小腿|腿).{0,6}(?:粗|胀得|发亮|硬邦邦)",
    ],
    en: [
      "(?:like|into|as) (?:a |an |the |two |big |massive )*(?:football|rugby ball|balloons?|melon|watermelon|pumpkin|beach ball|basketball|michelin|moon|puffer ?fish|hamster|pillow|cushion|golf balls?|tennis balls?|plums?|peach|potato|boxer|alien|klingon|avatar|blowfish|marshmallow|bread dough|dough)(?= |$|[.,!?])",
      "(?:tripled|quadrupled|doubled)(?: in size)?|(?:proper|dead|well|absolutely|bloody|frickin\\w*) (?:massive|huge|enormous|swollen)|ginormous|humongous|(?:come|came|coming|gone|going|blown|blow|puffed|puffing|fattened)(?: right| all)? up(?= |$|[.,!?])(?! (?:to|with|a treat|lovely|for|soon|and (?:say|chat)|in (?:convers|the)|nice|great|trumps|short))",
      "(?:punched|stung|boxing match|ten rounds|10 rounds|(?:been )?in a fight|hit by a bus|bee sting\\w*|mike tyson)|(?:eyes?|lids?)~ (?:slits?|shut|closing|closed)|joining in|(?:ring|shoes?|mask|glasses|sock|jeans|trousers?) (?:wont|doesnt|dont|cant) (?:come off|go on|fit|get on)",
      "(?:lips?|face|tongue|cheek|eyes?|eyelids?|ear|chin|neck|hand|foot|calf|leg|forehead)[a-z ]{0,10} (?:fat|blew|grown|growing|enormous|double|bigger|size of|out to here|ballooned|bulging|tight and shiny|stretched)(?! (?:eyelid|cleanse|chin))",
    ],
  },
  eye_shut: {
    zh: [
      "眼(?:睛|皮)?.{0,6}(?:肿没|眯成|只剩|剩(?:下)?(?:一)?条|合埋|合住|睁唔|睁不|开不|看不见眼|一条线|一条缝|擘唔)|(?:睁|擘)(?:唔|不)?(?:开|大).{0,3}眼",
    ],
    en: [
      "(?:eye|eyes|lids?)[a-z ]{0,14} (?:slits?|closing up|nearly (?:shut|closed)|almost (?:shut|closed)|swollen shut|stuck shut|wont open|shut|closing|closed over)(?! (?:for|during|when))|(?:cant|cannot|couldnt|hardly|barely)[a-z ]{0,10}(?:keep|open|hold) (?:it|them|her eyes?|my eyes?|that eye)(?: open)?|cannot open",
    ],
  },
  eye_grit: {
    zh: [
      "(?:眼|eye).{0,10}(?:玻璃|沙|砂|渣|壳|shell|刺|石头|磨|针|钉|刀|割|辣椒)|(?:玻璃|沙|砂|针|刀片|碎).{0,6}眼|眼(?:睛|珠|皮)?.{0,4}(?:磨|刮|割|扎|硌)",
    ],
    en: [
      "(?:glass|sand|grit|shells?|needles?|razor\\w*|eyelash stuck|chilli|onions?|salt|sandpaper|pins?|thorns?|splinter)[a-z ]{0,14}(?:under|behind|in|inside|on) (?:the |my |her |his |both |each )?(?:eye ?)?(?:lids?|eyes?)|(?:broken|crushed|ground) glass",
    ],
  },
  photophobia: {
    zh: [
      "(?:开灯|光|灯|手机|屏幕|太阳|窗帘).{0,6}(?:像针|针扎|刺痛|痛到|疼得|刺到|拉上|不敢|受不了|顶唔顺|流眼泪)|要关灯|戴(?:着|住)墨镜(?:都|也|还)|躲在(?:黑|暗)",
    ],
    en: [
      "(?:cant|cannot|couldnt)[a-z ]{0,8}(?:stand|bear|have|face|take)[a-z ]{0,10}(?:lamps?|lights?|curtains|daylight|sun|screen|telly|brightness)|(?:curtains|blinds|lights|lamp) (?:closed|shut|off|drawn) (?:because|cos|as)|(?:sunglasses|shades) (?:on )?(?:inside|indoors|in the house|in bed)|dark room",
    ],
  },
  chemical_in_eye: {
    zh: [
      "(?:滴|漏|流|溅|弄|跑|掉|喷|入|渗|甩|抹|揉|进|整)(?:到|进|入|去|咗|落|了|在)*(?:我|他|她|佢|孩子|妈)?(?:的|嘅)?(?:左|右|只|隻|一只)?(?:眼)(?:珠|睛|里|入面|度|上|角)?|眼(?:睛|珠|里|入面)?.{0,4}(?:溅|滴|漏|流进|进了|入咗|沾)",
    ],
    en: [
      "(?:drip\\w*|drop\\w*|splash\\w*|squirt\\w*|ran|leak\\w*|spill\\w*|flick\\w*|trickl\\w*|seep\\w*|rubbed|went|got|gone|slipped)[a-z ]{0,22}(?:in|into|on|onto) (?:my |her |his |the |one |both |me )?(?:left |right )?eye ?(?:balls?|s)?(?= |$|[.,!?])(?! (?:a |the )?(?:photo|shadow|cream))",
    ],
  },
  white_patch: {
    zh: [
      "(?:嘴|唇|鼻|皮|脸|面|下巴|额|针|法令|角|嗰忽|嗰块|那块|上面|中间|一块|一小块|一忽).{0,8}(?:像(?:张)?(?:纸|蜡|石灰|粉笔|面粉|瓷|墙|蜡烛)|似(?:张)?(?:纸|蜡|粉笔)|蜡黄|蜡白|没血色|冇血色|失血|泛白|白色一|白雪雪|白蒙蒙|白白哋|发白|惨白|褪色|褪了颜色|颜色(?:没|褪))",
      "蜡(?:像|质|一样|似的)|(?:一按|按).{0,6}(?:白印|白|不红)",
    ],
    en: [
      "(?:correction fluid|tippex|tipp ex|whitewash\\w*|chalk dust|talc|sucked the colou?r|colou?r (?:has )?(?:been )?(?:sucked|drained|wiped|rubbed) (?:out|off))",
      "(?:chalk\\w*|waxy|wax ?like|candle|porcelain|milky|ivory|bleached|washed ?out|ghostly|pasty|ashen|frosted)(?: sort of| kind of)?(?: colou?r\\w*| looking| patch| spot| skin| area| bit| and)(?= |$|[.,!?])|(?:gone|turned|went|looks?|is|are|has gone)[a-z ]{0,12}(?:chalky|waxy|milky|ashen|pasty|candle wax|like candle|bone white|paper white|white)(?= |$|[.,!?])(?! (?:as a ghost|wine|teeth|lie))",
      "(?:white|pale|blank|bloodless)(?:ish|r)? (?:bit|strip|island|halo|patch|stripe|corner|zone|blob|dot|half|side|ring|border)",
    ],
  },
  cold_skin: {
    zh: [
      "(?:嘴|唇|鼻|脸|面|皮|下巴|额|那块|嗰忽|手指|针位|一边|半边).{0,6}(?:冰冰|冻冻|冻过|凉过|比.{0,6}(?:凉|冷|冰|冻)|像冰|似冰|凉飕飕|冰冰凉|没温度|冷冷的|冻晒|冰的|凉的)",
    ],
    en: [
      "(?:colder|cooler|chillier) than (?:the |my )?(?:other|rest)|(?:feels?|is|goes|gone|went|stone|ice|freezing|bit|and)+ cold(?: when| to| as|er)(?! (?:sore|outside|brew))|like (?:ice|marble|a fridge)|cold as|(?:lip|nose|cheek|chin|skin|tip)[a-z ]{0,12} (?:cold|icy|cool)(?= |$|[.,!?])",
    ],
  },
  mottled: {
    zh: [
      "(?:皮|脸|面|唇|鼻|下巴|额|腿|那块|周围|针口|颊|额头).{0,8}(?:花花绿绿|花花的|花斑|纹路|渔网|鱼网|蛛网|大理石|蕾丝|网纹|网状|树根|树杈|地图|格纹|云石|一丝丝紫|红紫交)|一网一网|网网|花咗|似网|蜘蛛丝",
    ],
    en: [
      "(?:like|sort of|kind of|a|looks?)[a-z ]{0,10}(?:lace|fishnets?|chicken wire|spider ?webs?|cobwebs?|marbl\\w*|road map|tree branches|netting|crazy paving|corned beef|salami|tie ?dye|stained glass|a map|roots)(?! (?:bra|top|dress|tights))|blotch\\w* (?:and )?(?:purple|blue|gr[ae]y|violet)|(?:purple|blue|gr[ae]y|violet)[a-z ]{0,6} blotch\\w*",
    ],
  },
  purple: {
    zh: ["(?:茄子|葡萄|紫薯|蓝莓)(?:色|一样|咁)|乌(?:青|紫|黑|色)|黑青|紫(?:绀|黑|蓝|红色)"],
    en: [
      "(?:plum|aubergine|beetroot|grape|blackberry|violet|lilac|navy|inky)(?: ?colou?red)?(?= |$|[.,!?])(?! (?:lipstick|nails?|hair|dress|gel|salad|juice))|blue ?ish",
    ],
  },
  grey: {
    en: [
      "(?:gone|turned|going|looks?|went|is|are)[a-z ]{0,10}(?:slate|lead|putty|dishwater|ashy|smoky|dusky|ash|gr[ae]y ?ish)|gr[ae]y ?ish (?:tinge|tint|look|shade)",
    ],
    zh: ["(?:像|似)(?:灰|水泥|铅)|水泥色|铅灰|灰蒙|死灰|灰咗|灰灰哋|石灰色"],
  },
  black_skin: {
    zh: [
      "(?:皮|肉|鼻|针|伤口|那块|中间|皮肤|忽皮|周围|边上|罐印|唇|脸).{0,8}(?:黑炭|炭|焦黑|焦咗|黑色|变黑|黑晒|黑咗|墨|黑硬|黑痂|像碳|似炭|发乌|死皮黑)",
    ],
    en: [
      "black (?:bit|crust|hole|spot|dot|scab|edge|rim|centre|center|leather\\w*|tip)[a-z ]{0,12}(?!heads?)|(?:burnt|black|dark|leathery)(?: black)? (?:crust|leather|toast|coal|bark)|like (?:coal|burnt toast|tar|leather|charcoal)",
    ],
  },
  necrosis: {
    zh: ["(?:皮|肉|鼻|唇|伤口|那块).{0,4}(?:死掉|死了|死咗|死肉|烂咗|烂开|烂穿|塌掉)|肉死"],
    en: [
      "(?:dead|dying|rotting|decay\\w*|died)[a-z ]{0,6}(?:flesh|skin|tissue|patch|bit)(?! (?:sea|cells?|skin cells))|(?:flesh|skin) (?:is |has )?(?:rott\\w*|died|dying|dead|going off)",
    ],
  },
  slow_refill: {
    zh: [
      "(?:按|压|掐|捏|挤|撳)(?:住|一下|下|落)?.{0,10}(?:白(?:色)?(?:好久|半天|唔|不|还|仲|几秒)|颜色(?:不|没|唔|回)|不(?:回|变)|半天|好耐|唔返)",
    ],
    en: [
      "(?:press\\w*|push\\w*|pinch\\w*|squeez\\w*|finger|thumb)[a-z ]{0,24}(?:takes|ages|stays|slow|doesnt|wont|forever|never|long)",
    ],
  },
  pain_severe: {
    zh: [
      "(?:疼|痛).{0,6}(?:咬枕头|咬牙|哭|打滚|跺脚|跳脚|喊|叫出来|撞墙|发抖|流泪|冒汗|直不起|睡不|醒|蜷|10分|十分(?!钟)|[89]分|满分|翻倍|爆表|顶唔顺|飙泪|想死)|(?:痛|疼)(?:爆|炸|疯|惨|到震|到喊|到叫|到飙|到跳|到碌|死我|到郁唔|到.{0,3}唔)",
      "(?:[89]|10|十|满)分.{0,4}(?:痛|疼)|pain.{0,8}(?:10|[89])(?:分|/10)|(?:painkiller|止痛|止疼|布洛芬|扑热息痛|必理痛|普拿疼|panadol|泰诺|药).{0,8}(?:no use|没用|冇用|压不|没效|唔得|唔work|不work|都痛|还是痛|还痛|还疼|不管|顶不|搞唔掂)|钻心|刀割|刀刮|电钻|撕裂|锥|拧着疼|一抽一抽|一蹦一蹦",
      "(?:辣|疼|痛|烧)得?.{0,3}(?:直跺脚|跺脚|打转|跳起来|嗷嗷|直叫|坐不住|受不住|顶唔顺|发疯)",
    ],
    en: [
      "(?:cant|couldnt|cannot)[a-z ]{0,6} (?:let|bear|have|stand)[a-z ]{0,16} (?:touch|near|on) (?:it|my|me)[a-z ]{0,10}|(?:every|all the|had every) (?:tablet|painkiller|pill)s?",
      "(?:pain|hurts?|hurting|throb\\w*|ach\\w*|sore)[a-z ,]{0,26}(?:10|ten|nine|9|eight|8)(?: out of| /|/| of)? ?(?:10|ten)|(?:pain ?killers?|paracetamol|ibuprofen|nurofen|tablets|co ?codamol|codeine|naproxen|meds)[a-z ,]{0,20}(?:nothing|no (?:use|good|help|joy|effect)|useless|not touch\\w*|laugh\\w*|hasnt|havent|not made|dent|wearing off)",
      "(?:screaming|sobbing|crying|tears|in bits|pacing|rocking|doubled over|climbing the walls|biting|howling|whimper\\w*)(?! (?:happy|with joy|of joy|laugh\\w*|with laugh\\w*))[a-z ]{0,10}(?:pain|agony|with it|it hurts|pillow|all night)|(?:worst|most) pain|(?:pain|agony)[a-z ]{0,10}(?:childbirth|labour|labor|kidney stones?)|(?:worse than|like) (?:childbirth|labour|toothache|a hot poker|a hot iron|knives?)",
      "hot poker|white hot pain|eye ?wateringly|murder(?:ing)?(?= |$|[.,!?])(?! (?:mystery|on the|podcast|she wrote))|(?:proper|dead|bloody) (?:agony|killing|painful|hurts|sore)",
    ],
  },
  burning: {
    zh: [
      "(?:还|仲|一直|都|又|越来越|好似|像)(?:在)?(?:烧(?!烤|菜|脑|卖|水|香|钱)|灼|辣)|(?:酸|药水|漂|染|膏|擦|皮|脸|头皮|冲水|洗|冲).{0,6}(?:还在烧|在烧|烧得|烧紧|仲烧|仲辣|烧到|灼|辣到|辣得|烧穿|咬)|烧得慌|辣得(?:慌|直|我)|像(?:被|拿)?(?:火|开水|热油|硫酸|辣椒|烙铁).{0,3}(?:烧|泼|烫|烙|浇|涂)?",
    ],
    en: [
      "(?:still|keeps?|wont stop) (?:stinging|burning|sizzl\\w*|cooking|eating|fizzing)|(?:on fire|like fire|like acid|sizzl\\w*|red ?hot|scald\\w*|like lava|boiling water|chip pan|molten)(?! (?:brows|lashes|look|deal|sale|nails|emojikind))",
    ],
  },
  blister: {
    zh: [
      "(?:起|出|冒|鼓|长|烫|烧)(?:了|咗|出|起)?(?:一)?(?:溜|排|串|圈|片|堆|身|脸|层|个|晒|满|好多|几|三|两|颗|粒|大|小|透明|亮)*(?:的)?(?:水)?(?:泡|疱)(?!沫|菜|面)|(?:亮晶晶|透明|鼓鼓|黄豆大|绿豆大|葡萄大).{0,4}(?:泡|包|水)|一包水|里面(?:有|系|是)水|水汪汪(?:一|的泡)|(?:疼|痛|透明|小|水)泡",
    ],
    en: [
      "(?:water|fluid|liquid)[a-z ]{0,4}(?:balloons?|bubbles?|pockets?|bags?|filled|blobs?)|(?:watery|clear|see through|jelly|juicy|pinhead) (?:spots?|bumps?|lumps?|bubbles?|dots?|heads?)|bubble ?wrap",
    ],
  },
  charred: {
    zh: [
      "烧(?:穿|坏|烂|熟|出个)|烫(?:烂|熟|掉|脱|穿|白|亲)|焦(?:味|皮|掉|了|咗|炭)|甩皮起泡|熟(?:了|咗)的肉|烤(?:熟|焦|糊)了",
    ],
    en: [
      "(?:skin|flesh|back|face|leg|arm|chest|hand|scalp|it)~ (?:fried|cooked|melted|charcoal|charred|roasted|seared)|smell\\w* (?:of )?(?:burn\\w*|bbq|bacon)|third degree",
    ],
  },
  skin_off: {
    zh: [
      "(?:成|一)(?:块|片|层|忽|大片)(?:一块|一片)?(?:地)?(?:皮)?(?:掉|甩|脱|剥|扯|飞|烂|溶)(?!光|白)|甩皮|皮(?:挂|吊|卷|翻)(?:着|起|下|咗)|见(?:到)?(?:红)?肉|露肉",
    ],
    en: [
      "skin[a-z ]{0,14}(?:hanging|sheets|slid\\w*|slough\\w*|sloughing|coming away|in strips|shredd\\w*|wiped off|rolled)|(?:sheets|strips|flaps?|chunks?|lumps) of (?:my |her )?skin|down to the (?:meat|flesh)",
    ],
  },
  bleeding: {
    zh: [
      "(?:血|流血|出血|鲜血|见红).{0,10}(?:不停|止不|一直|还在|往下|顺着|滴|淌|湿透|浸|染|个(?:多)?(?:小时|钟)|粒钟|冒|透|哗哗|像来|姨妈)|(?:纱布|纸巾|毛巾|棉片|枕头|卫生巾|衣服|裤).{0,6}(?:血|湿透|浸透|红了)|见红|鲜血|一松手(?:又|就)|落红|血块|(?:下面|下体|下边|底下).{0,4}(?:血|红|流)",
    ],
    en: [
      "(?:gauze|dressing|plaster|pad|towel)s? (?:number )?(?:\\d|two|three|four|five|six|seven)|still (?:dripping|trickling|oozing red|leaking red)",
      "blood(?! ?(?:test|tests|pressure|type|thinners?|moon|orange|donor|group|shot|sugar|work|vessels?|bank|red|line|y))[a-z ]{0,16}|(?:soak\\w*|through|fifth|fourth|third|another|\\d|several|second|two|three) (?:\\w+ )?(?:towels?|pads?|tissues|plasters|dressings?|pillow ?cases?|toilet rolls?)(?! (?:please|in|for))|(?:wont|not|doesnt|cant get it to|refuses to) (?:clot|stop bleeding|scab)|spurt\\w*|pouring|drip\\w* (?:down|on)",
    ],
  },
  pus: {
    zh: [
      "(?:流|冒|挤|出|渗|淌|漏|有).{0,4}(?:黄汤|黄水|黄浆|浓汁|脓|白浆|黄黄|绿绿|黄色的|臭水|混的水|浊|cloudy|yellow)|黄(?:印|汤|浆|nana|澄澄|渍|黄)|(?:冒|顶着|有|长).{0,3}白头|蜜(?:糖)?色(?:的)?痂|(?:yellow|黄).{0,5}(?:流出|渗|出来)",
    ],
    en: [
      "(?:green|yellow|honey|cream|mustard|custard|murky|cloudy)(?:ish|y)?(?: colou?red)?(?: \\w+)? (?:wet|coming|bits?|stuff|head|heads|scabs?|crust\\w*|crud|snot|jelly|matter|weep\\w*|stain\\w*|water|gloop|juice|sludge|slime)|(?:bit|lot|load) of (?:yellow|green)|whiff\\w*|honks|pongs?|minging|puss|infcted|oozy",
    ],
  },
  smell: {
    zh: ["(?:有(?:股|点)?|发|闻(?:起来|着|到)?)(?:.{0,3})(?:味道|馊|臭|腥|酸臭|怪味|异味)(?!好|香)|馊|腥臭|臭臭"],
    en: [
      "smell\\w*[a-z ]{0,8}(?:funny|off|cheese|rotten|fish\\w*|bad|rank|manky|gross|sour|eggs)|(?:whiffy|pongy|rank|stinky|niffy)",
    ],
  },
  oozing: {
    zh: [
      "(?:淌|渗|漏|流|冒)(?:着|出|了)?.{0,3}(?:水|汁|液|汤|油)(?!光针|平)|湿(?:答答|哒哒|嗒嗒|淋淋)|黏黏(?:的|糊)|黐笠笠|出水",
    ],
    en: [
      "(?:wet|sticky|sopping|soggy|damp|gooey|weepy|moist) (?:and |under|patch|crust|scab|underneath|bit|spot|fluid|mess)|(?:stick\\w*|stuck) to (?:my |the )(?:pillow|top|sheet|shirt|bra)",
    ],
  },
  hives: {
    zh: [
      "风(?:疙(?:瘩|塔)|疹|包|膜)|(?:蚊子|蚊)(?:咬|叮|包)?.{0,4}(?:一样|似|好似|大包|的包|咁)|一(?:大)?(?:片|块|笪)一(?:大)?(?:片|块|笪)(?:红|凸|的包|地起)?|feng ?mo|hong kuai|红块(?:块)?|风癞|凸起来一片|会换地方|这里消那里起|风疹块",
    ],
    en: [
      "(?:mosquito|nettle|gnat|flea|insect|midge|bug)[a-z ]{0,6}(?:bites?|stings?|rash)|weals?|welts?|raised (?:red )?(?:patch\\w*|blotch\\w*|lumps|lines|itchy)|come and go|nettled",
    ],
  },
  itch: {
    zh: [
      "yang de|抓(?:到|得)(?:流血|破|烂)|挠(?:到|得|个不停)|(?:成晚|一直|不停)(?:抓|挠|zao)|(?:拮|刺)(?:拮|刺)(?:哋|的)",
    ],
    en: [
      "itch\\w*|scratch\\w* (?:myself|my|like|it|all|until|till)|prickl\\w*|stingier|crawling|tickl(?:y|ing) (?:skin|rash)",
    ],
  },
  redness: {
    zh: [
      "烤虾|煮熟(?:的)?(?:虾|螃蟹)|关公|猴子屁股|西红柿|番茄(?:一样|色|脸)|草莓鼻|红返|红回去|hong(?= |$|[,.])|红(?:晒|卜卜|扑扑)",
    ],
    en: [
      "(?:boiled|cooked) (?:lobster|prawn|crab|ham)|(?:strawberry|beetroot|traffic light|fire engine|post ?box|cherry|ketchup|salmon)[a-z ]{0,6}(?:face\\w*|cheeks|red|colou?r|pink)?|ruddy|crimson|scarlet|beet red|angry (?:looking|red|and|at)",
    ],
  },
  pale_marks: {
    zh: ["白白(?:的)?一(?:点|块|片)|白点|比旁边(?:皮肤)?(?:还)?(?:白|浅)|掉色的皮|褪色(?:了|的)?一(?:块|片)"],
    en: ["(?:lighter|whiter|paler) (?:than|patch|spot|where|circles?)|ghost marks"],
  },
  bruise: {
    zh: ["黑青|青(?:了|的|咗)?一(?:块|片|点|条)|小块青|瘀咗|笪瘀|成身瘀|青点|乌一块"],
    en: ["shiner|lovebites?|love bites?|hickeys?|panda eyes?|(?:yellow|green|blue)ish (?:mark|patch|tinge)"],
  },
  stripes: { zh: ["条码|斑马线|一杠一杠"], en: ["waffle|ladder|barcode|grill marks?|piano keys"] },
  dent: {
    zh: ["(?:少了|缺了|没了)一块肉|陷(?:落|进去)|凹(?:咗|入|落)|塌(?:咗|进|落)|酒窝(?:一样|似)"],
    en: [
      "sunk in|scoop\\w*|(?:crater|dimple|ditch|valley|groove|trough|hole)(?= |$|[.,!?])(?! (?:in (?:my|the) (?:wallet|budget|sock)))",
    ],
  },
  foreign: {
    zh: ["(?:有|摸到|露出|戳出)(?:了)?(?:一)?(?:条|截|根).{0,3}(?:线|丝|针)(?:.{0,4}(?:出来|露|头))?"],
    en: ["(?:thread|wire|needle|suture|stitch)[a-z ]{0,10}(?:out|pok\\w*|stick\\w*|through|snapped|broke\\w*|end)"],
  },
});
