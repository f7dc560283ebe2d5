import { words } from "./words.ts";

/** Consciousness, balance, strength, feeling, the shape of the face when it moves. */
export const nerves = words({
  fainted: {
    zh: [
      "[晕昏暈](?:倒|过去|咗?低|死过去|厥|迷(?!不醒人)|倒了|厥了|过了|瘫)(?!价)",
      "(?:快要?|要|差点|差啲|就要|感觉要|好像要|觉得要|险些|几乎)(?:晕|昏)(?!妆|染)|休克|不省人事|失去意识",
      "失去知觉|没(?:有)?(?:反应|意识|知觉了)|冇反应|冇晒知觉|叫不醒|喊不醒|叫唔醒|倒在地上|昏倒|栽倒|摔倒|倒下|瘫倒|晕咗",
      "晕了过去|晕菜过去",
      "眼前(?:一|突然|发|都|全)*(?:黑|发黑|冒金星|金星)",
      "(?:出|冒|流|一身|全身|直冒|狂出)(?:了)?(?:一身|很多|好多)?(?:冷|虚)汗|冷汗(?:直|一直|不停)?(?:冒|流)?",
      "站不(?:住|稳|起来?)|企唔稳|脸色(?:惨白|苍白|煞白|发白|发灰|好白|很白)|面(?:色)?青(?:口唇白)?|面无血色",
    ],
    en: [
      "faint(?:ed|ing|s)?(?! (?:line|lines|scar|mark|marks|smell|pink|red|bruise|rash|yellow|trace|smile|redness|itch|tingle|burn|line|outline))",
      "pass(?:ed|ing|es)? out",
      "blacked out|black(?:ing)? out|blackout",
      "unconscious|slumped",
      "(?:she|he|her|him|mum|mom|friend|flatmate|sister|daughter|wife|husband|mate|roommate|girl)[a-z ]{0,24}(?:wont|not|isnt|doesnt|didnt) (?:answer|answering|respond\\w*|wak\\w*|mov\\w*|talk\\w*|breath\\w*)",
      "collaps\\w*",
      "unresponsive|not respond\\w*|wont respond|(?:cant|wont) wake (?:her|him|up)|(?:her|she|he|him) wont wake",
      "lost consciousness|knocked out",
      "everything went (?:black|dark|white)",
      "(?:cold|clammy) sweats?|clammy|sweating cold|cold and sweaty|pale and (?:clammy|sweat\\w*|shak\\w*)",
      "(?:cant|cannot|can barely|couldnt) stand(?: up)?(?! (?:him|her|it|the|this|that|how|people|you))",
      "legs gave (?:way|out)",
      "gone (?:white|pale|grey|gray) and|white as a (?:sheet|ghost)|went limp|keel(?:ed|ing) over",
    ],
  },
  confused: {
    zh: [
      "意识(?:模糊|不清|混乱|不太清)|神志不清|说胡话|讲胡话|迷迷糊糊|人糊涂|糊里糊涂|不认(?:识|得)人|精神恍惚",
      "神智|答非所问|胡言乱语",
    ],
    en: [
      "confus(?:ed|ion)(?! about the (?:price|time|date|booking|appointment|address|package|location|menu|app))(?! by the)(?= |$|[.,!?])",
      "disorient\\w*|delirious|not making (?:any )?sense|out of it|talking nonsense|doesnt know where",
      "dont know where i am",
    ],
  },
  drowsy: {
    zh: [
      "嗜睡|昏昏沉沉|昏睡|(?:一直|老|好|特别|非常|异常|突然|困得)(?:想睡|睁不开眼|犯困)|困得.{0,4}(?:醒|睁|撑)",
      "叫了?好久才醒|恹恹",
    ],
    en: [
      "(?:extremely|very|unusually|really|super|suddenly|crazy|so) (?:drowsy|sleepy)",
      "drows(?:y|iness)",
      "cant (?:stay|keep) awake",
      "keeps? (?:falling asleep|nodding off)",
      "lethargic",
    ],
  },
  dizzy: {
    zh: [
      "头(?:有点|有啲|有些|好|很|也|还|都|一直|突然|里|越来越|特别|觉得|感觉)*(?:晕|昏|发飘|飘|沉|重重)",
      "(?:有点|有啲|有些|好|很|觉得|感觉|发|人|突然|一直|会|还|特别|想|仲|又|发)(?:晕|暈)(?!船|车|机|染|妆|死了选)",
      "晕(?:乎|眩|晕|沉沉|得|陀陀|浪)|眩晕|头重脚轻|轻飘飘|天昏",
    ],
    en: [
      "dizz\\w*",
      "light ?headed\\w*",
      "woozy|giddy(?! with)",
      "(?:head|room) (?:is |feels |was )?(?:spinning|swimming|floaty|light)",
      "off ?balance",
      "unsteady",
    ],
  },
  vertigo: {
    zh: [
      "天旋地转|打转|转圈圈",
      "房子(?:在|都)?转",
      "(?:走路|行路).{0,4}(?:歪|飘|不稳|晃|偏|打飘|唔稳|东倒西歪|踩棉花|失平衡)",
      "踩棉花",
    ],
    en: [
      "vertigo",
      "(?:whole )?(?:room|everything|world|ceiling)~ spinning",
      "cant walk (?:straight|properly|right)|(?:stumbl|stagger|wobbl)\\w* (?:when|around|walking)",
      "walking (?:funny|crooked|weird|into)|trouble walking|balance is (?:off|gone|bad)|lost my balance",
      "los\\w+ (?:my )?balance",
    ],
  },
  seizure: {
    zh: [
      "抽搐",
      "抽(?:筋|风)?.{0,3}(?:全身|口吐白沫)",
      "(?:全身|浑身|成个人|整个人|手脚|人|四肢).{0,3}(?:发抖|抽动|在抖|不停地?抖|抽筋|狂抖|震(?!惊|撼)|痉挛|打颤|哆嗦)",
      "癫痫|翻白眼|口吐白沫|发羊(?:癫|吊)",
    ],
    en: [
      "seizures?|seizing|convuls\\w*|fitting|having a fit|epilep\\w* (?:fit|attack)",
      "(?:shak|trembl|twitch|jerk)\\w* (?:all over|uncontrollabl\\w*|violently|and cant stop|non ?stop)",
      "(?:body|whole body|i am|im|she is|shes|cant stop) (?:shaking|trembling|jerking|convulsing)",
    ],
  },
  twitch: {
    zh: ["(?:肌肉|眼皮|嘴角|脸|手|面).{0,3}(?:抽动|在跳|跳个不停|直跳|一跳一跳|抽抽|乱跳)"],
    en: ["twitch\\w*", "muscles? (?:keeps? )?(?:jumping|jerking)"],
  },
  perioral_tingle: {
    zh: [
      "(?:嘴|口|唇)(?:巴|唇)?(?:的)?(?:周围|边|旁|附近|四周|周)(?:好像|感觉|有点|都|一圈|也|像|有|在)*(?:发?麻|木|蚂蚁|蚁|刺刺|针刺)",
      "口周(?:发?麻|木)",
      "舌头?(?:尖|有点|都|也|发|感觉|好像|好|很)*麻|金属味|铁锈?味(?!儿的笑)|嘴里.{0,4}(?:怪味|金属|发苦铁)|脷麻",
    ],
    en: [
      "(?:tingl\\w*|numb\\w*|prickl\\w*|pins and needles|buzzing)(?: feeling| sensation)? (?:all )?(?:around|round|near|in) (?:my |the |her )?(?:mouth|lips|tongue)",
      "(?:mouth|lips?|tongue)(?: is| are| feels?| and \\w+| all| a bit| kinda| going| gone| went)* (?:tingl\\w*|prickly|buzzing)",
      "tongue~ numb",
      "(?:metal|metallic|coppery|copper|pennies|penny|coin|iron)\\w* (?:like )?(?:taste|in my mouth)",
      "tast\\w* (?:like |of )?(?:metal\\w*|pennies|coins|copper|iron)|mouth tastes",
    ],
  },
  tinnitus: {
    zh: ["耳鸣", "耳朵?.{0,4}(?:嗡嗡|响|嗡|听不清|闷)"],
    en: [
      "tinnitus",
      "(?:ring\\w*|buzz\\w*|hum\\w*) (?:in|noise in) (?:my |her |his |both |the )?ears?",
      "ears? (?:are |is |keep |wont stop )*(?:ringing|buzzing|humming)",
    ],
  },
  weak_limb: {
    zh: [
      "(?:手|脚|腿|胳膊|手臂|膝盖|左边|右边|半边|半身|一边|一侧|四肢)(?:脚|臂|身子|身体|身)?(?:有点|有些|都|也|很|好|突然|完全|感觉|一直|使|就|发|好像|特别|越来越)*(?:没力|没劲|无力|冇力|乏力|不上力|使不上|没有力|软|抬不(?:起|动|高)|举不|提不起|动不了|不能动|不听使唤|瘫|握不|拿不(?:住|稳|起)|不受控|站不起来)",
      "半身(?:不遂|瘫|麻|没)|偏瘫",
      "(?:一边|一侧|半边)(?:身体|身子|身|手脚|手|脚|面|脸)?(?:麻|没知觉|动不了|没力|冇力|不能动|木|唔郁得)",
    ],
    en: [
      "(?:arm|arms|leg|legs|hand|hands|grip|limbs?|side)(?: is| are| feels?| has| have| gone| got| went| so| really| a bit| suddenly| just| kinda| both| getting| and \\w+| very| too)* (?:weak\\w*|heavy|floppy|limp|dead|paraly\\w*|useless|like jelly|wont move|not working|wont work|giving way|gave out)",
      "weak\\w* (?:in |on |down )(?:my |the |one |her |left |right |both )*(?:arm|arms|leg|legs|hand|side|limbs?)",
      "(?:weak|numb|heavy|paraly[sz]ed) (?:arm|leg|hand|side|legs|arms)",
      "(?:cant|cannot|can not|can barely|can hardly|hardly|barely|unable to|couldnt|struggl\\w+ to|dropping|keep dropping) (?:lift|raise|move|grip|feel and move|hold|things) ?(?:my |her |a |the |anything)?(?:left |right |one )?(?:arm|arms|leg|legs|hand|hands|cup|phone|things)?(?<!head)",
      "(?:numb|weak\\w*|numbness) (?:all )?(?:down|on) (?:my |the |one |her |left |right |whole |entire )+side(?! of my (?:lip|nose|chin))",
      "(?:numb\\w*|tingl\\w*|pins and needles|weak\\w*|dead|heavy)[a-z ]{0,10} (?:down|along|all over) (?:my |the |one |her |left |right |whole |entire )+side",
      "one side of my body",
      "legs? (?:are |is )?(?:weak|numb) and",
    ],
  },
  weak_all: {
    zh: [
      "(?<!有气|毫)(?:没(?:有|什么|啥|了)?(?:力气|劲儿?(?!头)|力(?=$|[,.!? 了气]))(?!打|吃饭|说话了哈|管)|无力|冇(?:晒)?力|乏力|使不上[劲力])",
      "(?:全身|浑身|成身|身体|整个人|人|身上|周身)(?:都|也|很|好|有点|有些|一点|没什么|特别|感觉|发|越来越|就|完全|还)*(?:没力气|没力|没劲|无力|冇力|乏力|软(?!膜)|瘫|提不起劲|虚脱|使不上)",
      "四肢(?:无力|发软|没力)|手脚(?:发)?软",
      "(?:脖子|头|颈)(?:都|也|有点|好像|快)*(?:抬不(?:起|动)|撑不住|竖不起来|没力|软|没劲|无力|抬唔起)|抬不起头",
      "抬头(?:困难|费劲|费力|吃力)|肌无力|手脚(?:没|冇|无)力",
    ],
    en: [
      "(?:whole body|body|muscles|all over|everything|im|i am|i feel|feeling|so|generally|very|really|extremely|im so|gone|legs and arms)~ (?:weak(?! for)|floppy|like jelly)(?! (?:point|spot|spots|wifi|signal|coffee|tea|in the knees|effect|result))",
      "weakness",
      "(?:cant|cannot|can barely|can hardly|hard to|difficult to|struggl\\w+ to|trouble|unable to) (?:hold|holding|keep|lift|lifting|support|supporting) (?:my |her |his )?(?:head|neck)(?: up)?",
      "(?:neck|head)[a-z ]{0,8} (?:gives? (?:way|out)|giving way|flops?|drops|wobbl\\w*|falls? (?:forward|over|to))",
      "prop(?:ping)? (?:up )?(?:my |her )?(?:chin|head)",
      "(?:neck|head)~ (?:weak|floppy|too heavy|heavy to)",
      "head (?:keeps )?(?:dropping|falling) forward",
      "no strength",
    ],
  },
  face_droop: {
    zh: [
      "(?<!笑得?|笑到)(?:嘴|口|嘴巴|嘴角|口角|脸|面)(?:都|有点|有啲|好像|突然|角|向|往|一边|开始|左|右|边|也|是|咗|看着|看起来|变|全)*(?:歪|斜)(?!打正着)",
      "面瘫|脸瘫|面部神经",
      "(?:半边|一边|左边|右边|一侧|左半边|右半边)(?:的)?(?:脸|面|嘴)(?:都|也|完全|突然|好像|有点|就)*(?:不能动|动不了|没知觉|掉|垮|僵|不会动|塌|下垂|没表情|郁唔到|瘫|跌|冇反应)",
      "(?:嘴角|口角|嘴边).{0,4}(?:漏|流(?:出|下|口))",
      "(?:半边|一边|左边|右边|一侧)(?:的)?(?:脸|面|嘴)(?:好像|有点|都)?(?:不听使唤|不受控制|不灵|不会笑)",
      "(?:半边|一边|左边|右边|一侧)(?:的)?(?:脸|面|嘴角?)?.{0,4}笑不(?:出来|动|了)",
      "眼睛?(?:也|都|有点)?闭不(?:上|紧|拢|了|起)|嘴角(?:往下|下垂|掉|塌|挂不住|流口水|漏水)|喝水(?:漏|从嘴角)",
      "漏水.{0,3}嘴|嘴(?:合|闭)不(?:上|拢|紧)|半边脸(?:木|麻)|面歪|咀歪",
    ],
    en: [
      "(?:face|mouth|cheek|half of my face|side of (?:my |her |his |the )?(?:face|mouth))~ (?:droop\\w*|sagg?\\w*|dropp\\w*|paraly[sz]\\w*|fallen|falling|hanging|not moving|wont move|doesnt move|cant move|isnt moving|frozen|slack|floppy|limp|melting|slumped|twisted|pulled)",
      "(?:droop\\w*|sagging|drooped|twisted|paraly[sz]ed) (?:on )?(?:my |her |his |one |the |left |right |side of )*(?:face|mouth|cheek|lip)",
      "cant close (?:my |one |the )?(?:left |right )?eye",
      "cant move (?:half|one side|the left|the right|the side) of (?:my |her )?face",
      "bells? palsy|facial palsy",
      "corner of (?:my |her |the )?(?:mouth|lips?) (?:is |has |keeps )?(?:droop\\w*|dropp\\w*|sagg?\\w*|falling|fallen|leak\\w*|lower)",
      "one side of (?:my |her |his |the )?(?:face|mouth) (?:is )?(?:lower|dropped|down|dead|numb)",
      "(?:water|drink|coffee|food) (?:dribbl|leak|fall|run)\\w* out of (?:the (?:side|corner) of )?(?:my |her )?mouth",
      "dribbl\\w*",
    ],
  },
  uneven_smile: {
    zh: [
      "笑(?:起来|的时候|起上嚟|容|得)?(?:都|有点|有啲|是|会|嘴|嘴角|一边|好像|左右|两边)*(?:歪|不对称|唔对称|一高一低|不一样|僵|斜|奇怪|一边高)",
      "(?:嘴角|嘴巴|嘴|嘴唇|面|脸|两边脸|口)(?:左右|两边|好像|有点|变得|都|突然)*(?:不对称|唔对称|一高一低|高低|一边高|大小不一)",
      "大小脸|嘴角.{0,4}(?:提不起来|上不去|笑不(?:动|上去|起来|出来))|一边(?:嘴角)?笑不(?:动|起来)",
    ],
    en: [
      "(?:smile|smil\\w+|grin|lips?|mouth)~ (?:lopsided|crooked|uneven\\w*|wonky|asymm\\w*|to one side|one side|weird|odd|different|funny)",
      "(?:lopsided|crooked|uneven|wonky|asymmetric\\w*|half|one ?sided) (?:smile|grin|mouth|lips?)",
      "cant smile (?:evenly|properly|on one side|straight|right|fully)|only half (?:of )?my (?:mouth|smile)",
      "one side (?:of my mouth |of my smile )?(?:doesnt|wont|isnt|not) (?:go|lift|move|moving|lifting|going)(?: up)?",
    ],
  },
  lid_droop: {
    zh: [
      "(?:眼皮|眼睑|眼睛|眼|眉毛|眉头|眉)(?:都|有点|有啲|好像|一边|突然|往|向|也|就|一直|很|好|越来越|被|变得|像|在|左边|右边|感觉)*(?:抬不起?|抬唔起|下垂|耷拉|耷|塌|掉下来|跌|垂|压|沉|睁不大|睁不太开|半睁|半闭|盖住|重重|重得|往下|下坠|变小|小咗|小了|抬不动)",
      "大小眼|上睑下垂|(?:一只|左|右|一边)眼(?:睛)?.{0,3}(?:变小|小一?圈|小咗|小了|睁不大|比.{0,3}小)|一大一小",
    ],
    en: [
      "(?:eye ?lids?|lids?|eyes?|brows?|eye ?brows?)~ (?:droop\\w*|sagg?\\w*|hooded|half ?(?:shut|closed|open)|heavy|heav\\w+|low\\w*|dropp\\w*|fallen|falling|ptosis|smaller|hanging|lazy|sleepy looking|wont open fully)",
      "(?:droop\\w*|sagging|heavy|fallen|lazy|dropped|low|lower) (?:left |right |upper |one )?(?:eye ?lids?|lids?|eyes?|brows?|eye ?brows?)",
      "ptosis",
      "one eye (?:looks |is |seems )?(?:smaller|lower|half)",
      "cant (?:fully )?open (?:my |one )?(?:left |right )?eye (?:fully|all the way|as wide|properly)",
      "droopy",
    ],
  },
  numb: {
    zh: [
      "(?<!荨|麻)麻(?!烦|药|膏|醉|辣|将|利|豆|花|吉|油|婆|了敷|麻烦|敷|疹|布|衣|糬|薯|雀)",
      "(?<!麻)木(?:木|了|的感觉|头一样)(?!瓜|耳|工|棉)",
      "没(?:有|什么|啥)?知觉|冇知觉|痹|无知觉|失去知觉|蚂蚁(?:在)?爬|蚁(?:走|爬)",
    ],
    en: [
      "numb(?!ing)(?!ers?(?![a-z]))\\w*|(?:getting|gets|feels?|growing|becoming) number(?! [0-9])|feels? dead",
      "tingl\\w*",
      "pins and needles",
      "(?:cant|cannot|dont) feel (?:my |the |her |anything (?:in|on) )[a-z ]{0,16}",
      "no (?:feeling|sensation) in",
      "lost (?:feeling|sensation)",
      "dead (?:feeling|patch|spot|lip|to touch)",
    ],
  },
  no_feeling: {
    zh: [
      "没(?:有|什么|啥)?(?:任何|一点)?感觉(?!差|区别|变化|到效果|有效|有用|好)|冇感觉|一点感觉都没",
      "没(?:有|什么)?知觉|冇知觉",
    ],
    en: ["feels? nothing|no feeling|cant feel (?:it|anything)"],
  },
  headache: {
    zh: [
      "头(?:有点|有些|有啲|很|好|也|还|都|一直|突然|里|特别|非常|越来越|疯狂|剧烈|少少|巨|超|皮?外|侧|后|就|会|感觉|两侧|两边)*(?:痛|疼|胀|炸|裂)(?!点|快)",
      "偏头痛",
      "脑袋(?:疼|痛|炸|胀)",
    ],
    en: [
      "head ?aches?|migraine",
      "head~ (?:hurts?|hurting|pounding|killing me|splitting|throbbing|aching|exploding|bursting|banging)",
    ],
  },
  severe_headache: {
    zh: [
      "(?:剧烈|爆炸|突然|炸裂)(?:的|一样)?头?(?:痛|疼)",
      "头(?:突然|痛得|疼得|痛到|疼到|好像|快|都)+.{0,3}(?:炸|裂|受不了|要命|爆|撞墙|厉害)",
      "头.{0,2}(?:炸|裂)(?:开|了)?|从(?:没|来没).{0,3}这么(?:疼|痛)",
    ],
    en: [
      "(?:worst|severe|sudden|terrible|thunderclap|splitting|excruciating|massive|blinding|horrible|insane|awful|unbearable|killer|crazy bad) (?:head ?ache|migraine|headache ever)",
      "head (?:is |feels like its |is going to )?(?:explod\\w*|splitting|bursting)",
      "head ?ache (?:of my life|ever|came on suddenly|suddenly|out of nowhere)",
    ],
  },
  neck_pain: {
    zh: ["(?:脖子|颈)(?:那里|后面|很|好|有点|一直|突然|特别|剧|非常|左边|右边)*(?:痛|疼|剧痛)"],
    en: [
      "neck~ (?:hurts?|pain\\w*|hurting|killing me|sore|ach\\w*|stiff)",
      "(?:sharp |strong |bad |severe )?(?:pain|ache) (?:in |up |down )(?:the |my |her )?(?:back of (?:my |the )?)?neck",
    ],
  },
  incontinence: {
    zh: ["失禁", "(?:尿|大便|小便)(?:憋|控制|忍)不住", "尿裤子", "控制不住(?:小便|大便|尿)"],
    en: [
      "(?:cant|cannot|lost|losing|no|loss of) (?:control )?(?:of )?(?:my |her )?(?:bladder|bowels?|pee|urine)(?: control)?",
      "incontinen\\w+",
      "wet myself|peed myself|wetting myself",
      "cant hold (?:my )?(?:pee|urine|it in)",
    ],
  },
});
