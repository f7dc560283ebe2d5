import { words } from "./words.ts";

/** The whole person as people put it at home: stomach, heat and cold, pregnancy, medicine, despair. */
export const everydayPerson = words({
  vomiting: {
    zh: [
      "yue(?![a-z])|哕|呕(?:咗|到|出|晒|血)|(?:吐|呕)(?:了|咗)?(?:两|三|几|好几|1|2|3)(?:次|回|轮)|胃里翻|翻江倒海|抱(?:着|住)马桶|tu le",
    ],
    en: [
      "(?:head (?:in|down) the (?:toilet|loo|bucket)|heav(?:ing|ed)(?! (?:eyelids|heavy))|chunder\\w*|brought (?:up|back) (?:my|everything|lunch)|spew\\w*|hurl(?:ed|ing)|hugging the toilet|vom(?:med|ming|s)?|chucked)",
    ],
  },
  nausea: {
    zh: ["(?:有点|想|好|直|一直|犯)(?:呕|恶|哕|作呕)|作闷|胸口作呕|e xin"],
    en: [
      "queasy|green round the gills|stomach(?: is|s)? (?:turning|churning|flipping|lurching)|feel(?:ing)? (?:a bit |quite |really )?(?:sick|pukey)",
    ],
  },
  belly_pain: {
    zh: ["(?:肚|小肚子|肚子|肚只|下腹|小腹|腹).{0,6}(?:疼|痛|坠|绞|硬硬|hard|抽|一阵一阵|缩|赤赤痛|发紧)"],
    en: [
      "(?:belly|tummy|stomach|bump|womb|guts?)[a-z ]{0,14}(?:cramp\\w*|tighten\\w*|hard|pain\\w*|knots?|ach\\w*|hurt\\w*|stab\\w*|contract\\w*)|(?:cramps?|pains?|contractions?|stabbing)[a-z ]{0,14}(?:belly|tummy|stomach|low down|down below)",
    ],
  },
  fever: {
    zh: [
      "(?:^|[^\\d.])(?:37\\.[5-9]|3[89]\\.\\d|40\\.\\d)(?!\\d|分|元|块|万|折)|(?:37|38|39|40)度(?:\\d|半|多|几)?|(?:有点|好像|开始|又|人|全身|整个人|额头)(?:也|都|在|就)*(?:烧(?!脑|烤|钱)|发热|滚烫|烫手|烫烫)|fa ?shao",
    ],
    en: [
      "(?:37\\.[5-9]|3[89]\\.\\d|40\\.\\d)(?!\\d| ?(?:pm|am|quid|pounds|euro|dollars|%))|10[1-4]\\.\\d|(?:temp|thermometer)[a-z ]{0,14}(?:38|39|40|10[1-4])|roasting|sweats? (?:and|then) (?:shak|shiver|chill)\\w*|hot and shiver\\w*",
    ],
  },
  high_fever: {
    zh: ["(?:^|[^\\d.])(?:39\\.\\d|40\\.\\d)(?!\\d|分|元|块|万|折)"],
    en: ["(?:39|40)\\.\\d(?!\\d| ?(?:quid|pounds|%))"],
  },
  chills: {
    zh: [
      "(?:盖|包|裹|冚)(?:着|住|了|咗)?(?:两|三|几|厚|住)?.{0,3}被(?:子)?.{0,6}(?:冷|抖|冻|震)|牙(?:齿)?(?:打架|打颤|一直抖)|(?:一直|不停|全身|成身)(?:地)?(?:发抖|打震|打冷震|抖|冻到震)|冻到震|冷到发抖|一阵冷一阵热",
    ],
    en: [
      "(?:shak\\w*|freezing|cold|shiver\\w*)[a-z ]{0,14}(?:under|blankets?|duvets?|jumpers?|three|two|coats?)|teeth (?:are |wont stop )?chatter\\w*|shakes(?! (?:hands|head))|cant (?:get|stay|keep) warm|hot then cold",
    ],
  },
  dark_urine: {
    zh: [
      "(?<!玻)尿(?:出来|的|液)?[^,.!?]{0,6}(?:老抽|生抽|可乐|茶水|咖啡|酱|一个色)",
      "(?:(?<!玻)尿|小便|pee|厕|尿尿|屙尿).{0,12}(?:可乐|kopi|coffee|咖啡|酱油|茶|褐|黑|红|深|铁锈|普洱|洗肉|豉油|可樂|像血)",
    ],
    en: [
      "(?:loo|toilet|pee|wee|peed|urine|went)[a-z ,]{0,24}(?:brown|cola|coke|tea(?= |$|[.,!?])|rust\\w*|treacle|dark|guinness|coffee|kopi|red|blood)(?! (?:seat|roll))",
    ],
  },
  pregnant: {
    zh: [
      "怀运|怀(?:着|了)?(?:宝宝|孩子|二胎|头胎)|身孕|显怀|(?:肚里|肚子里)有(?:宝宝|bb|孩子)|(?:有|怀)(?:咗|了)(?:bb|宝宝|小孩|孩子|喜)|大肚|孕妈|(?:六|七|八|五|四|\\d{1,2})(?:个)?(?:周|礼拜|星期)(?:的)?(?:孕|身孕|bb|胎)|huai ?yun|陀(?:住|紧)|两条线|验到有",
    ],
    en: [
      "(?:pregnant|pregant|pregnat|preggo|preggers|prego|up the duff|bun in the oven|expecting(?= |$|[.,!?])(?! (?:it|this|that|more|a|to|the|better))|with child|trimester|midwife|(?:\\d{1,2}|eight|ten|twelve|six|seven|five|nine|eleven|twenty) ?(?:weeks?|wks?) ?(?:pregnant|preg|gone|along|today and)?(?= preg| gone| along| and (?:had|there|ive|my)))",
    ],
  },
  pacemaker: {
    zh: [
      "(?:心口|胸口|心脏|心里|胸)(?:上|里)?(?:装|埋|植|放)(?:了|的|咗|着)?[^,.!?]{0,6}(?:玩意|东西|嘢|仪器|盒|机)",
      "(?:心律|心脏|心跳)?(?:调节|调整|节律|起搏|除颤)(?:器|机)|节律器|心(?:脏|里|口)?(?:里)?(?:装|有|埋|放|植)(?:了|咗|着)?.{0,6}(?:机器|器|机|支架)|(?:装|埋|植入?)(?:了|咗|着)?.{0,4}(?:起搏|支架|节律|除颤|心脏)|搏动器|调搏",
    ],
    en: [
      "ticker (?:box|thing|machine)",
      "(?:heart|cardiac) (?:device|implant|box)|(?:box|device|gadget) in (?:my|her|his) chest|icd|implanted (?:defib|loop)\\w*|loop recorder",
    ],
  },
  risk_fact: {
    zh: [
      "(?:利伐|利伐沙班|阿哌|达比加|华法|氯吡|波立维|薄血|通血管|抗凝|阿斯匹|阿司匹|降血压药?|扑血管|薄血丸|warfarin|accutane)|(?:吃|食|服|打)(?:着|紧|了|咗|过)?.{0,6}(?:罗可坦|优思明|类固醇|激素药|抗排|化疗|免疫抑制|胰岛素|口服a酸|a酸)|口服a酸|(?:忘记|忘了|没|冇|漏)(?:.{0,6})(?:填|写|讲|说|告诉|问)(?:到|进|给|你)?.{0,12}(?:药|手术|病)|房颤|糖尿",
    ],
    en: [
      "(?:roaccutane|accutane|apixaban|rivaroxaban|xarelto|eliquis|clopidogrel|plavix|warfarin|heparin|edoxaban|methotrexate|prednis\\w*|blood ?thinn\\w*|lupus|sclerosis|epilepsy|hep c|immunosupp\\w*)|(?:just |been |being )?(?:started|put|prescribed|went) (?:me |her )?(?:on|back on) [a-z]+|forgot to (?:tell|say|mention|put)|should have (?:said|told|mentioned)",
    ],
  },
  swallowed_product: {
    zh: [
      "(?:娃|孩子|宝宝|儿子|女儿|阿仔|bb|小朋友|细路|孙子|孙女|狗|猫|囡)[^,.!?]{0,16}(?:抿|舔|嘬|啃|咬|尝|喝|吞|吃|含)(?:了|咗|进|掉)?(?:一口|一下|几口|半|点|落)",
      "(?:把|将|将支).{0,14}(?:药水|染|精华|面霜|胶|酸|瓶|产品|卸|洗甲|消毒|油|液|膏|乳|水).{0,6}(?:喝|吞|食|饮|吃|咽|舔|灌)|(?:药水|精华|胶水|小瓶|染膏|卸甲|卸甲水|消毒水|双氧水|面膜|去角质).{0,10}(?:被|畀|俾).{0,8}(?:喝|吞|食|饮|吃|咽|舔)|(?:阿仔|阿女|囡囡|仔|bb|宝宝|孩子|儿子|女儿|娃|细路|小孩|孙子|孙女|小朋友|狗|猫|毛孩)(?:.{0,6})(?:吞|喝|饮|咽|吃|舔|嗦|食)(?:咗|了|进|落|下|掉|到)",
    ],
    en: [
      "(?:kid|child|toddler|baby|son|daughter|dog|cat|puppy|little one|grandson|granddaughter|nephew|niece)s?[a-z ]{0,12} (?:suck\\w*|chew\\w*|lick\\w*|tast\\w*|drank|drunk|ate|eaten|swallow\\w*|necked|sipped)[a-z ]{0,20}",
      "(?:drank|swallow\\w*|ate|eaten|drunk|gulped|licked|chewed|sucked|sipped|necked)[a-z ]{0,18}(?:bottle|liquid|stuff|solution|developer|some of (?:the|that|it|your)|a bit of (?:the|that|it)|glue|remover|cream|gel|dye|bleach|serum|product|peel|lotion|acid|acetone|tint)|(?:got|get|getting) hold of[a-z ]{0,24}(?:drank|ate|swallow\\w*|mouth)|(?:ran|went|gone|trickled|slipped)[a-z ]{0,10}down (?:my|her|his) throat",
    ],
  },
  self_harm: {
    zh: [
      "(?:活着|我)[^,.!?]{0,6}(?:给|畀|帮)(?:大家|别人|家里|家人|人)(?:添|加)?(?:麻烦|负担)|(?:就这样|就咁|一直)?(?:不|唔|不要|别)(?:再)?(?:要)?醒(?:来|过来|返)(?:就好|了)?",
      "(?:别|不用|唔使|不要)(?:再)?(?:找|揾|搵|等|救)我(?=$|[,.!?了啦])|(?:永别|诀别|来生再见|最后一次(?:跟|和|同)(?:你|大家))|(?:今晚|明天|以后|很快)就?(?:走了|不在了|没有我了)|用不着了[^.]{0,8}走",
      "(?:不|唔|没|冇)(?:用|使|必|想|打算|会|会再|准备)?(?:再)?(?:见人|存在|醒来|醒过来|醒返|起身|过完|撑|活)(?:了|就好|算)?(?=$|[,.!? 了就过也呢啊])(?<!不敢再见人)|不(?:在|喺)(?:这个|呢个|这)(?:世界|世上|世)|离开(?:人世|这个世界|人间|大家)|(?:(?<![今明后昨前每那当几两三半整])天上(?!午|班|课)|另一个世界).{0,4}(?:等我|见|找|团聚)|那边.{0,4}(?:等我|团聚|(?:见|找)(?:我)?(?:妈|爸|奶|爷|姥|外婆|外公))|下辈子|来世|来生",
      "(?:吞|吃|食|服)(?:晒|光|掉|完|下)?.{0,6}(?:安眠药|药)(?:.{0,4})(?:算|了结|睡)|(?:安眠药|药|绳子|刀片|遗书|后事|信).{0,6}(?:攒|准备|买|写|囤|存|安排|留)(?:好|够|了|咗)|(?:狗|猫|后事|东西|存款|一切).{0,6}(?:送人|安排好|交代|托付|处理好)|做人(?:都)?(?:冇|没|没有)(?:意思|意义|意思了)|活(?:着|得)?.{0,4}(?:累|没劲|冇意思|没意思|够了)|(?:没|冇)(?:有)?我.{0,6}(?:更好|好过|轻松|也一样|会更)|想(?:一直|永远)?(?:睡|瞓)(?:过去|落去|着)?(?:唔|不|别)(?:再)?(?:醒|起)",
      "(?:跳|从).{0,3}(?:楼|桥|天台|阳台|窗).{0,4}(?:跳|下去|算)|站(?:在|到)?(?:天台|阳台边|桥上|楼顶)|一了百了|了此|结束(?:掉|一切|晒)|消失(?:掉|算|就好|在这个)|死咗(?:好过|算|佢)?(?!火)|想死的心都?有|死了(?:就|更|也|才)好|死掉(?:算|好|就)|割(?:脉|腕|手)",
    ],
    en: [
      "(?:nobody|no one|noone) (?:at|on|behind|using) this (?:number|phone|end)|(?:this is|my) (?:goodbye|last message)|goodbye (?:everyone|forever|for good)|easier (?:if i|not to|to not) (?:wake|be|exist|just)[a-z ]{0,8}|not to wake up",
      "(?:wont|will not|not going to|not gonna|dont plan to|might not|may not) be (?:around|here|alive|needing|about)(?: much| any| for| after| long| tomorrow| next)*(?: longer| more| week| month| anyway)?(?= |$|[.,!?])(?! (?:on|until|till|at|before|this|for (?:the|my) (?:appointment|booking)|in time|today|saturday|friday|monday|tuesday|wednesday|thursday|sunday))",
      "end (?:everything|things|it|my life|this life)(?= |$|[.,!?])(?! (?:up|of|on a))|(?:looking|staring|looked|stared|counting|counted|saving|saved|stockpil\\w*|hoard\\w*)[a-z ]{0,10}(?:tablets|pills|bridge|rope|knife|tracks|paracetamol|balcony|razor)",
      "(?:dont|do not|didnt|never) (?:want|wanna|plan|intend|expect|need) (?:to )?(?:wake|be here|be alive|exist|see (?:tomorrow|another|christmas|next)|carry on|go on|live|keep going|be a(?:round|live))|(?:said|saying|written|wrote|write) (?:my |a |the )?(?:goodbyes?|note|letters?)[a-z ]{0,12}(?:to (?:my|the|everyone)|already|$)",
      "(?:everyone|world|they|family|kids|people)[a-z ]{0,10} better (?:off )?without me|(?:whats|no|not much|dont see) (?:the )?(?:point|reason|use)[a-z ]{0,8}(?:anymore|any more|going on|being here|in me|to anything|of anything|of living|carrying on|in carrying)|(?:step|walk|jump\\w*|drive|lie)[a-z ]{0,12}(?:in front of|under|off)[a-z ]{0,8}(?:train|bus|lorry|bridge|roof|car|road)|done with (?:life|living|this life)|ready to (?:go|die)(?= |$|[.,!?])(?! (?:home|out|to|for|in|ahead|on))|hang(?:ing)? myself|go to sleep and (?:not|never)",
    ],
  },
  dying: {
    zh: [
      "(?:顶|撑|挺)(?:唔|不)(?:顺|住|了)(?:啦|了|喇)?.{0,4}(?:快|来|救|叫|医)|快(?:啲|点|D)(?:嚟|来|黎)(?=$|[,.!人救])|要死了(?=$|[,.!?救快])|快死了|感觉(?:要|快)(?:死|没命|挂)|濒死",
    ],
    en: [
      "(?:think|feel like|feels like)[a-z ]{0,8}(?:dying|going to die|gonna die|might die|about to die)(?! (?:of|laughing|for|over|to))|impending doom|something terrible is",
    ],
  },
  distress: {
    zh: [
      "(?:不|唔)(?:敢|想|肯|愿)(?:见人|出(?:门|街|房)|照镜|拍照|上班|返工|返学|看镜子)|(?:躲|锁|关|匿)(?:在|喺|埋)?(?:房|屋企|家|被窝).{0,4}(?:里|度|哭|不出)?|(?:整晚|一直|每天|天天|成日|成晚)(?:都|在)?(?:哭|喊)(?!笑)|崩溃|心态(?:崩|炸)了|(?:好|很|太|觉得)(?:自己)?(?:丑|核突|难看死|恐怖)(?:死|爆)?|人生(?:完了|毁了)|戴(?:着)?口罩(?:都)?不敢",
    ],
    en: [
      "(?:wont|refus\\w* to|cant|not|hasnt|havent|hiding)[a-z ]{0,8}(?:come out|leave|let (?:us|me|anyone) (?:look|see)|been out|go outside|look at (?:her|him|my)self|face the)[a-z ]{0,18}(?:bedroom|room|house|mirror|look|see|door)?|(?:she|im|i am|look)[a-z ]{0,6} a (?:monster|freak|gargoyle|witch)|(?:cried|crying|sobbing|weeping)(?: \\w+)? (?:all|every|for|about|myself|in the (?:loo|toilet|car))|life is over|beside (?:myself|herself)",
    ],
  },
  unwell: {
    zh: [
      "(?:唔|不)(?:系几|太|好似|怎么)?(?:妥|对路|妙|对头|得劲|自在|爽利)|(?:怪|奇)怪(?:哋|地|的)|古怪|怪怪(?:哋|的)?|滋滋(?:声|响)|好唔妥|说不上来(?:的)?(?:难受|怪|不舒服)|浑身不得劲|发飘|人发虚",
    ],
    en: [
      "(?:feel\\w*|been|bit|all|abit)[a-z ]{0,8}(?:meh|off|grotty|rough|ropey|ropy|peaky|iffy|crook|wonky|not great|grim|wiped|peculiar|under it|out of sorts)(?= |$|[.,!?])(?! (?:the table|to work|work|my))|cant put my finger on|come over (?:all )?(?:funny|queer|strange|faint|hot)|(?:strange|odd|weird|funny|peculiar) (?:cold |hot |warm )?(?:trickle|feeling|sensation|turn|spell|taste)",
    ],
  },
});
