import { words } from "./words.ts";

/** The whole person: stomach, fever, water, mind, and facts that change the risk. */
export const whole = words({
  vomiting: {
    zh: ["(?<!槽|谈|倾|吞|出|吐)(?:呕|吐)(?!槽|字|舌|露|司|苦水|血价|气|故|鲁)|作呕|反胃|想吐|吐了|喷射"],
    en: [
      "vomit\\w*|throw(?:ing|n)? ?up|threw up|puk(?:e|ed|ing)|being sick|been sick|was sick",
      "sick (?:to my stomach|twice|three times)|barf\\w*|retch\\w*|chuck(?:ing|ed) up",
    ],
  },
  nausea: {
    zh: ["恶心(?!人)|想呕|反胃|泛酸水|犯恶心"],
    en: ["naus\\w*|queasy|sick to (?:my|her) stomach|feel(?:s|ing)? sick|want to (?:vomit|throw up|be sick)"],
  },
  belly_pain: {
    zh: ["(?:肚子?|腹部?|胃|小腹)(?:有点|很|好|突然|一直|还|也|剧|绞|特别)*(?:疼|痛|绞|抽)|腹痛|肚痛|拉肚子|腹泻|绞痛"],
    en: [
      "(?:stomach|belly|tummy|abdom\\w*)~ ?(?:aches?|pains?|cramps?\\w*|hurts?|hurting|killing me)",
      "cramps(?! and periods)|cramping|diarrh?o?ea|pain in my (?:stomach|belly|tummy|abdomen)",
    ],
  },
  fever: {
    zh: [
      "发(?:起|了|高|低|着|过|咗)?烧(?!友)|(?<!退|怕)(?:低|高)烧",
      "(?:体温|烧(?:到|了)?|温度).{0,4}(?:3[789]|4[01])|3[89](?:\\.\\d)?(?:度|°|c)|37\\.[3-9]",
      "(?:身体|全身|浑身|身上)发热|身热|烧到|烧起来了|仲烧",
    ],
    en: [
      "fever(?!few| dream| pitch)(?:ish|s)?",
      "(?:temp|temperature)[a-z ]{0,10}(?:3[789]|10[0-5]|high|up|of)?(?= |$|[.,!?\\d])",
      "(?:38|39|40|41)(?:\\.\\d)? ?(?:c|degrees)|10[0-4](?:\\.\\d)? ?f",
      "burning up",
    ],
  },
  high_fever: {
    zh: ["高烧|高热|(?:烧(?:到|了)?|体温|温度).{0,5}(?:39|4[01])|(?:39|4[01])(?:\\.\\d)?度(?!角)|退不下去的?烧|烧退不"],
    en: [
      "high (?:fever|temp\\w*)|(?:temp\\w*|fever)[a-z ]{0,10}(?:39|40|41|10[3-5])(?:\\.\\d)?",
      "(?:39|40|41)(?:\\.\\d)? ?(?:c|degrees|fever)|10[3-5](?:\\.\\d)? ?f|raging fever",
    ],
  },
  chills: {
    zh: ["寒战|打寒颤|打冷(?:震|颤|战)|发冷|冷到震|(?:冷|怕)得发抖|忽冷忽热|发寒|畏寒|打摆子|发冷发抖"],
    en: ["chills?|shiver\\w*|rigou?rs?|teeth chattering|shaking with cold|hot and cold"],
  },
  no_urine: {
    zh: ["(?:一|整|成)天(?:都)?没(?:有)?(?:尿|小便)|没(?:有)?尿|尿不出|冇尿|无尿"],
    en: [
      "(?:havent|hasnt|not|no|didnt|cant) (?:been able to )?(?:pee|peed|urinat\\w*|passed (?:any )?(?:urine|water)|pass (?:any )?(?:urine|water))",
      "no (?:urine|pee)",
    ],
  },
  dying: {
    zh: ["(?:快|要|感觉|觉得)(?:我)?(?:快|要)?(?:不行了|死了(?=$|[,.!?救我])|挂了)|快不行|要死掉|撑不住了"],
    en: [
      "(?:feel(?:s|ing)? like|think) (?:im|i am|i might be|she is|shes|i might|im going to|im gonna|ill)(?: going to| gonna)? (?:dying|die)(?! (?:of (?:laughter|happiness|embarrassment|boredom|joy|hunger)))",
      "im dying(?! (?:to|of|laughing|for|lol|over|at))",
    ],
  },
  dark_urine: {
    zh: ["(?:尿|小便)(?:液|色)?.{0,8}(?:酱油|茶|可乐|咖啡|深褐|褐|红|黑|深|血|洗肉水|浓|棕)|血尿|酱油(?:色)?(?:的)?尿"],
    en: [
      "(?:urine|pee|wee|piss|peeing|urinating)[a-z ,]{0,18}(?:dark|brown|cola|coke|tea|coffee|red|black|rust|blood\\w*|pepsi|orange|soy)",
      "(?:dark|brown|cola|tea|coke|bloody|red|black|rusty)(?: ?colou?red)? (?:urine|pee|wee|piss)",
      "blood in (?:my |her )?(?:urine|pee|wee)",
    ],
  },
  muscle_pain: {
    zh: [
      "(?:肌肉|全身|浑身|大腿|小腿|手臂|腰|背|肩膀?|胳膊|后背|腹肌)(?:.{0,4})(?:酸|痛得动不|动不了|痛|疼|僵)",
      "酸(?:痛|死|软|爽|酸的|胀)|好酸|有点酸|腰酸|肩膀酸|痠",
    ],
    en: [
      "muscles?[a-z ]{0,14}(?:ache\\w*|aching|sore|pain\\w*|hurt\\w*|stiff|tender)",
      "(?:sore|achy|aching|stiff) (?:muscles?|shoulders?|back|legs|arms|all over|neck)",
      "(?:shoulders?|back|legs|arms|thighs|glutes|abs|body) (?:is |are |feels? |so |really |a bit |still )*(?:sore|achy|aching|stiff)",
      "doms",
    ],
  },
  cannot_move: {
    zh: ["(?:动|走|站|爬|下床|翻身)(?:都)?(?:不了|不动|不起来|唔到|唔郁)|起不来床|走不了路|不能走|下不了地"],
    en: [
      "(?:cant|cannot|can barely|can hardly|unable to|couldnt) (?:even )?(?:move(?! my appointment| it| the appointment| to| my booking)|walk|get out of bed|get up|bend)",
    ],
  },
  swallowed_product: {
    zh: [
      "(?:小孩|孩子|宝宝|儿子|女儿|娃|bb|小朋友|狗|猫).{0,14}(?:吃|喝|吞|食|舔)(?:了|咗|进|下)?.{0,6}(?:精华|面霜|药水|产品|洗|染|面膜|油(?!条)|乳液|卸|酸(?!奶)|胶|护手霜|一口|下去)",
      "(?:小孩|孩子|宝宝|儿子|女儿|娃|bb|小朋友).{0,3}把.{0,10}(?:吃|喝|吞|舔)",
      "(?:误|不小心|小孩|孩子|宝宝|儿子|女儿|bb|小朋友)(?:.{0,6})(?:吃|喝|吞|食|舔)(?:了|咗|进|下)(?:.{0,8})(?:药水|产品|面霜|精华|染|液|膏|胶|酸|落肚|下去|它|瓶)?",
      "误食|误服|吞(?:下去|进去|落肚)了?|喝(?:了|下)(?:.{0,4})(?:药水|染发|卸|酸|洗甲水|双氧|漂)|食咗落肚",
    ],
    en: [
      "(?:drank|swallow(?:ed)|ate|eaten|ingest\\w*|drunk|licked)[a-z ]{0,20}(?:the |some |my |your |it|product|solution|cream|serum|toner|peel|glue|remover|dye|bleach|acid|lotion|gel|nail polish|acetone)(?= |$|[.,!?])",
      "(?:kid|child|toddler|baby|son|daughter|dog)[a-z ]{0,14}(?:ate|drank|swallowed|got into|licked|put it in)",
    ],
  },
  pregnant: {
    zh: [
      "怀孕|(?<!备)孕(?!前|妇能不能)(?:妇|期|了)?|有喜|有(?:咗|了)(?:bb|宝宝|身孕)?(?=$|[,.!? 刚])|大肚婆|验孕",
      "验出来两条杠|两条杠|怀(?:了|上)",
    ],
    en: ["pregnan\\w*|expecting a baby|im expecting|positive (?:pregnancy )?test|im \\d+ weeks(?: along)?"],
  },
  pacemaker: { zh: ["起搏器|除颤器|心脏支架"], en: ["pace ?maker|defibrillator|icd(?= |$)"] },
  risk_fact: {
    zh: [
      "异维a|a酸|维a酸|泰尔丝|华法林|抗凝|阿司匹林|瘢痕体质|疤痕体质|血友病|(?:暴晒|晒(?:伤|黑)(?:了|咗)|刚晒)",
      "哺乳期?|在?喂奶|母乳|癌|化疗|糖尿病|红斑狼疮|癫痫史|隆胸|过敏体质|抗生素(?!没用|冇用)|正在吃(?:.{0,6})药",
      "吃着(?:.{0,4})药|食紧",
    ],
    en: [
      "isotretinoin|accutane|roaccutane|retin.?a|tretinoin|blood thinners?|warfarin|aspirin|anticoag\\w*",
      "keloids?(?= |$)|breast ?feeding|nursing my|chemo\\w*|cancer|diabet\\w*|lupus|epilep\\w*|got a tan",
      "sun ?burn(?:t|ed) (?:last|before)|im on (?:antibiotics|medication|meds|steroids)|immunosuppress\\w*",
      "autoimmune|hiv|hepatitis",
    ],
  },
  self_harm: {
    zh: [
      "不想活|不想活着",
      "(?<!可爱|美|帅|萌|羡慕|笑|累|困|酸|好|馋|丑|甜|热|痒|香|饿|尬|想想)(?:好)?想死(?!你|我了|了你|你们|它|吃|喝)",
      "想去死|去死算了|死了算了|死(?:了)?(?:一了百了|比较好|更好|干净|好过)|不如死|自杀|自殺|自残|自尽|自我了断",
      "轻生|割腕|跳楼|跳(?:河|江|海|桥)|上吊|烧炭|吞药",
      "活着(?:没|有什么|还有|冇|真没|好累|没什么|真累)(?:意思|意义|劲|用)?",
      "没(?:有)?(?:意思|意义|勇气|脸|面子?)(?:活|再活)|活不下去|不(?:想|愿)(?:再)?活|生无可恋",
      "了结(?:自己|生命|算了)|结束(?:自己|生命|这一切|一切)|伤害自己|想消失|安眠药.{0,4}(?:吃|吞|一瓶|全)",
      "(?:吃|吞)(?:了)?(?:很多|一瓶|整瓶|一把|好多)(?:.{0,3})药|唔想活|唔想做人|唔想做人|唔想再活|死咗佢算",
      "一死了之|遗书|活够了|不想(?:再)?(?:存在|醒来|睁眼|见到明天)|zisha|想结束|跳下去",
      "累赘|撑不下去|不想(?:再)?撑|坚持不下去了|没有我.{0,6}(?:更|都|会)?好|拖累",
      "(?:割|划|砍|捅|弄伤|伤害?)(?:了)?自己|(?:没有|没了)我.{0,6}(?:更好|都好|轻松|开心)|离开(?:这个)?世界",
      "想解脱|一了百了|不如(?:消失|没有我)|没法活|怎么活下去|让我死",
    ],
    en: [
      "(?:kill|hurt|harm|cut|cutting|harming|hurting|killing|end|off) (?:myself|herself|himself|my life)(?! (?:laughing|shaving|on the|with the|by accident|accidentally|opening|on a))",
      "suicid\\w*|sucidal|suicde",
      "(?:want|wanna|wanted|wish|ready|rather|going|better) ?(?:to |i (?:was|were|could) |off |be )?(?:just )?(?:die|be dead|dead|disappear forever|not be here|not exist)(?! (?:of|for|from (?:embarrass|laugh)))",
      "no (?:point|reason) (?:in )?(?:living|to live|going on|being alive|to go on|carrying on)",
      "end (?:it all|my life|it(?= |$|[.,!?]))(?! (?:with a|by|at \\d))",
      "(?:cant|dont want to|do not want to|cannot) (?:go on|live|be alive|live like this|keep living|be here|exist|wake up)(?= |$|[.,!?])(?! (?:living )?without (?:my|you|your|these|this))",
      "life (?:isnt|is not|not|aint) worth",
      "(?:want|wish i could|wanna) (?:to )?(?:just )?(?:disappear|vanish|never wake up|be gone|fall asleep and never)",
      "(?:better|happier|easier)(?: off)? (?:if i (?:was|were|am|wasnt|werent) (?:gone|dead|not here|not around|here|around)|without me)",
      "end(?:ing)? (?:things|it all)",
      "(?:thinking|thought|think)[a-z ]{0,10} (?:about|of) (?:ending|dying|killing|death|suicide|not being)",
      "(?:nobody|no one)(?: would| will|d)? (?:even )?(?:miss me|care if i)|(?:pills|tablets|rope|knife) (?:are |is )?ready|burden (?:to|on) (?:everyone|my family)",
      "never wake up(?! on time)|better off (?:dead|without me)",
      "took (?:a lot of|all (?:of )?my|too many|a bunch of|a whole bottle of|the whole bottle|\\d+ )(?: ?sleeping)? ?(?:pills|tablets|bottle)?",
      "overdos\\w*|kms(?= |$)|self ?harm\\w*",
      "jump (?:off|from) (?:a|the|my) (?:bridge|building|roof|balcony|window)|slit my|hang myself",
      "rather be dead|not worth living|dont want to be alive",
    ],
  },
  distress: {
    zh: [
      "毁容|不敢(?:出门|见人|照镜子|上班|上学|见)|没(?:法|脸|办法)(?:出门|见人|上班|照镜)|天天哭",
      "哭了(?:一|好|几)|一直(?:在)?哭|崩溃(?!的价格)|后悔死|(?:整晚|天天|每天)(?:都)?睡不着|吃不下|抑郁",
      "焦虑(?:得|死|症)|唔敢(?:出街|见人)|我(?:快)?(?:疯|瘋)了?|像(?:个)?(?:怪物|鬼)|绝望|受不了(?:自己|了)",
      "很?丑(?:死了|哭|陋)?|恨(?:死)?自己|没人要|怪物|好后悔|很后悔",
    ],
    en: [
      "(?:look|feel) like (?:a |an )?(?:monster|freak|alien|frankenstein|ogre|burn victim|clown|ghoul)|hideous",
      "disfigur\\w*|ruined my (?:face|life|looks|lips|skin|brows|confidence)|face is ruined",
      "(?:too )?(?:ashamed|embarrassed|scared) to (?:go out|leave|be seen|look|show)",
      "cant (?:leave the house|go out|look (?:at myself|in the mirror)|face (?:anyone|people|work))",
      "cry(?:ing)? (?:every|all|non ?stop|myself|for)|cant stop crying|depress\\w*|devastated|hopeless",
      "panic(?:king)? attack|hate (?:my (?:face|looks?|lips|self)|myself|how i look)|cant do this any ?more",
      "cant take (?:it|this) any ?more|breaking down|mental breakdown|hiding at home|not (?:eating|sleeping)",
      "regret (?:it so much|doing)|so ugly|breakdown",
    ],
  },
  unwell: {
    zh: [
      "不(?:太|大|是很|怎么|是特别)?舒服(?!度)|唔舒服|难受|不对劲|怪怪的|不太好|不大好|感觉不好|不适|唔妥",
      "有点(?:奇怪|怪)|(?:很|好|有点|有些)?虚(?:弱|脱)?(?=$|[,.!? 了的])|异常|没好转|不见好|不正常|出问题|出事",
      "情况不(?:太)?(?:好|妙)|有(?:点|些)?(?:不对|问题(?=.{0,3}(?:脸|皮|眼|针|嘴)))|反应(?:有点|很|好)?大",
      "不良反应|副作用|坏了",
    ],
    en: [
      "unwell",
      "(?:dont|do not|didnt) feel (?:too |so |very |that |quite )?(?:great|good|well|right|myself|normal|the best|ok|okay)",
      "not (?:feeling |doing )?(?:well|right|great|good|myself|so good|too good|ok|okay|too well|so well|100)(?= |$|[.,!?])(?! (?:sure|now|enough|with me|for me|at|timing|time))",
      "(?:feel(?:s|ing)?|felt|something(?:s| is)?|seems?|looks?) (?:really |a bit |so |kinda |very |just |pretty |super |a little |kind of )?(?:off|wrong|weird|strange|funny|bad|awful|terrible|rough|ill|horrible|odd|poorly|unwell|uncomfortable|not right|abnormal|shaky|faint|crap|shit|gross|lousy)(?= |$|[.,!?])(?! (?:about|asking|to (?:ask|bother|cancel|say)|for (?:asking|cancel|you|the)|but i need to cancel))",
      "uncomfortable|discomfort|poorly|went wrong|isnt right|not normal|doesnt (?:look|feel|seem) right",
      "under the weather|side effects?|not healing|isnt healing|wont heal",
      "(?:im|i am|feeling|feel|been|so) sick(?! of| and tired|,? (?:deal|bro))",
    ],
  },
  persist: {
    zh: [
      "(?:一直|始终|总|还|仲|老)(?:是|都|在|系|未)?(?:不|没|唔|冇|未)(?:好|消|退|愈合|见好|褪|掉|散|恢复|见)",
      "不(?:消|退|见好)|没有?(?:好转|改善|消|退|消退|消下去)|不愈合|长不好|好不了|没有?完全(?:好|消|退)|都唔散",
    ],
    en: [
      "(?:wont|doesnt|isnt|not|hasnt|havent|dont|didnt|never) (?:\\w+ )?(?:go(?:ing)? (?:away|down)|gone (?:away|down)|fad(?:e|ed|ing)|heal(?:ed|ing)?|improv(?:e|ed|ing)|clear(?:ed|ing)?(?: up)?|settl(?:e|ed|ing)|get(?:ting)? (?:any )?better|budg(?:e|ing))",
      "no (?:improvement|better)|lingering|persist\\w*",
    ],
  },
  no_effect: {
    zh: [
      "没(?:有|什么|啥|见)?(?:效果|效|作用|变化|用)(?=$|[,.!? 啊呢吗呀的])|冇效果?|没什么(?:用|变化)|还能皱眉",
      "(?:不|唔)(?:太)?对称|一(?:边)?高一(?:边)?低|左右不一样|没区别|太假|太僵|表情(?:很)?僵|面瘫脸",
    ],
    en: [
      "(?:not|isnt|hasnt|didnt|doesnt|doesnt seem to be|dont think its) (?:really )?(?:work\\w*|do(?:ne|ing)? (?:anything|much)|kick\\w* in|tak\\w* effect|made a difference|make a difference)",
      "no (?:effect|results?|difference|change)",
      "(?:still|can still) (?:can )?(?:frown|raise|move|see (?:the )?(?:lines|wrinkles))|uneven brows?",
      "brows? (?:are |look )?(?:uneven|asymm\\w*)|lines (?:are )?still there|spock|too frozen",
      "cant see (?:any )?(?:difference|results?)",
    ],
  },
  fatigue: {
    zh: ["(?:有点|好|很|特别|比较|觉得)(?:累|疲倦|疲惫|困)(?=$|[,.!? 了啊])|疲劳"],
    en: ["(?:a bit |so |really |very |bit |kinda )?(?:tired|fatigue\\w*|exhausted|knackered)(?! of)"],
  },
  flu_like: {
    zh: ["像?(?:感冒|流感)(?:一样|似的)?|流鼻(?:涕|水)|喉咙?痒咳"],
    en: ["flu(?:ish| ?like)?(?= |$|[.,!?])|flu.?ish|(?:got |have |caught )a cold(?! sore)|runny nose"],
  },
});
