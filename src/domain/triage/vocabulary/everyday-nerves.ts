import { words } from "./words.ts";

/** Consciousness, balance, strength, speech and face as people put it at home: what she cannot do any more, what others see. */
export const everydayNerves = words({
  fainted: {
    zh: [
      "(?:脸|面|嘴唇|整个人|人).{0,3}(?:白得|白到|白过|煞白|刷白|青白|像纸|像墙|好似纸|死灰|灰白)|(?:全身|浑身|成身|手心|一身).{0,4}(?:湿冷|湿湿冷冷|冷冰冰的汗|冷汗|黏黏冷冷|湿晒|冷湿)",
      "叫(?:她|他|佢)?.{0,6}(?:只?(?:嗯|哼)|不应|没反应|不理|唔应|冇反应|不太应|半天才应)|(?:喊|叫|拍)(?:她|他|佢)?(?:都|也)?(?:不|没|唔|冇)(?:醒|应|反应|答)",
      "(?:腿|脚|人|整个人).{0,3}(?:一软|软下去).{0,6}(?:倒|跪|坐|地)|(?:倒|瘫|摔|躺|跌|晕|坐)(?:在|咗喺|喺|到)(?:地|厕所|浴室|沙发|门口)|眼前.{0,3}(?:一黑|发黑|黑黑|黑蒙|全黑|有啲黑)|想晕|晕菜|(?:要|想|快)(?:晕|昏)(?:过去|倒|低)|断片|没知觉了|见黑|yan qian hei|站不(?:住|稳)",
      "(?:醒|叫)(?:来|过来)?(?:已经)?(?:在地上|躺在)|扶(?:都)?扶不住|站都站不",
    ],
    en: [
      "(?:nearly|almost|keep|kept|about to|going to|gonna|feel like) ?(?:nearly |almost )?(?:going|gone|go|went|keel\\w*|falling|fall|dropp\\w*|tipp\\w*|pass\\w*|conk\\w*|black\\w*) (?:over|down|out)(?! (?:the|my (?:budget|head)))",
      "(?:cold|drippy|sweaty|damp|clammy)[a-z ]{0,8}(?:and|n) (?:drippy|sweaty|clammy|cold|shaky|pale|gr[ae]y|damp)|sweating (?:cold|buckets and)|(?:no|lost|drained of|all the) colou?r (?:in|from|out of|has left|left) (?:my|me|her|his|the) face",
      "(?:gone|went|going|looks?|turned|is|she|shes|hes|im)~ (?:white|grey|gray|pale|green)(?: as| like)? (?:a )?(?:sheet|ghost|wall|paper|chalk|death|corpse)",
      "(?:on the floor|hit the (?:floor|deck)|went down like|dropped to the floor|flat out on|slid off|legs (?:went|buckled|gave))|(?:woke|came|come)(?: up| round| to)+ on (?:the )?(?:floor|ground|bathroom)|lost (?:a )?few (?:seconds|minutes)",
      "(?:cant|couldnt|wont|not|doesnt|hardly|barely|isnt|only)[a-z ]{0,8} (?:respond\\w*|answer\\w*|wake\\w*|open (?:her|his) eyes|keep (?:her|his) eyes open|rouse\\w*|moan\\w*|grunt\\w*)(?= |$|[.,!?])(?<! answer the phone)",
    ],
  },
  confused: {
    zh: [
      "(?:人|脑子|脑袋|整个人).{0,5}(?:糊涂|混乱|不清楚|发懵|懵懵|短路|断片|迷糊|不清醒)|糊涂(?:了|得)|问.{0,12}(?:答不上|不知道|不记得|这是哪|唔知)|(?:一直|老)问.{0,4}(?:这是哪|几点|我是谁)",
      "牛头不(?:对|搭)马(?:嘴|咀)|前言不搭后语|(?:想不起|唔记得|不记得|忘了)(?:自己|我|来|名|叫什么|今天|刚才|字)|愣是想不起|认不(?:得|出)(?:人|我|她)|乱讲话|乱说话|讲嘢(?:唔|乱|傻)|一直重复|胡话|唔知自己喺边|(?:唔|不)知道?(?:自己)?(?:在|喺)(?:哪|边)",
    ],
    en: [
      "talking (?:rubbish|gibberish|nonsense|funny|gobbledygook|daft|in riddles)|(?:dont|doesnt|didnt|not)[a-z ]{0,6}know (?:what|which) (?:day|year|month)|what day (?:is it|it is)",
      "(?:muddled|not with it|away with the fairies|rambling|gibberish|babbling|incoherent|brain fog\\w*|spaced out|not herself|not himself|making no sense|keeps? asking (?:where|the same|what))",
      "(?:doesnt|didnt|not|cant)[a-z ]{0,6}(?:recogni[sz]e (?:me|us|her|his|anyone)|remember (?:her|his|my) (?:own )?name|where (?:she|he|i) (?:is|am))|cant (?:find|think of) (?:the |my )?words?|words? (?:come|comes|coming|came) out (?:wrong|back|jumbled|backwards|funny|mixed)",
    ],
  },
  dizzy: {
    zh: [
      "(?:头|脑袋|眼前|人|脚下|个人|整个人|眼|成个人)(?:都|有点|好|一直|发|直|就|很|感觉)*(?:飘|晕|转|荡|浮|轻飘|打晃|晃晃|晃|飘飘|冒星|冒金|云里雾里|发飘)(?!亮|了一圈|头发|眉)",
      "(?:tou|head) ?yun|飘飘哋|昏昏的|站起来就(?:黑|晕)|晕晕|晕车(?:一样|的感觉)|像(?:晕船|坐船|喝醉|踩云|晕车)|天花板.{0,4}(?:晃|转)",
    ],
    en: [
      "(?:sea ?sick|on a boat|at sea|swaying|wobbly|swimmy|floaty|tipsy|spacey|wooz\\w*|head ?rush|see(?:ing)? stars|travel sick|head (?:swims|spins|swam))(?! legs)",
    ],
  },
  vertigo: {
    zh: [
      "(?:成间|整个|房间|间|天花板|屋|屋子|地板|地|天|床|世界|成个).{0,4}(?:在转|转|打转|旋|转来转去|倾斜|倒过来|摇)(?!账|发|型|角)|走(?:路|直线)?.{0,5}(?:撞|歪|偏|斜|像喝醉|不直|往一边|扶墙|晃|飘)|行路.{0,5}(?:撞|歪|偏|斜|打侧|唔直|扶墙|醉)|站(?:都)?不稳",
      "(?:往|向)(?:左|右|一)(?:边)?(?:倒|歪|偏|栽)",
    ],
    en: [
      "(?:room|ceiling|walls?|floor|house|bed|world|everything)[a-z ]{0,12}(?:round and round|spinning|spins|spun|sway\\w*|tilt\\w*|turning|going round|went round|moving|rolling|upside|rocking)",
      "(?:walk\\w*|stumbl\\w*|stagger\\w*|legs)[a-z ]{0,14}(?:drunk\\w*|sideways|crooked|wonky|into (?:things|walls|doors?)|zig ?zag|like im drunk|bump\\w*|lean\\w*|all over the place)|bump\\w* into (?:the |things|walls|doors?|furniture)|(?:list|lean|veer|drift)(?:s|ing) to (?:one|the (?:left|right)) ?(?:side)?",
    ],
  },
  seizure: {
    zh: [
      "(?:全身|整个人|浑身|手脚|身体|成个人|四肢|人).{0,4}(?:硬邦邦|僵直|抽|弹来弹去|抖个不停|猛抖|挺直|抽住|狂震)|发羊|口吐|眼睛往上翻|反白眼",
    ],
    en: [
      "(?:had|having|has|took|taken|like)(?: a| like a| some kind of| a sort of)+ (?:proper )?(?:fit|turn|seizure|convulsion)(?! of (?:laugh|giggles)|s well|ting| for| like)|shaking (?:and|her eyes)|eyes rolled|foaming|went (?:stiff|rigid)",
    ],
  },
  perioral_tingle: {
    zh: [
      "(?:嘴|口|唇|个口|口唇|嘴巴|舌头?|脷)(?:成圈|一圈|四周|周边|周围|边边|附近|整圈|边|里)?(?:都|好|有点|好似|开始|发|也|就|像|有|觉得|个)*(?:麻|痹|木|蚁咬|过电|电流|跳跳糖|放电)(?!辣)|(?:舌|嘴).{0,4}(?:铁|金属|硬币|电池|血腥)味?",
    ],
    en: [
      "(?:lips?|mouth|tongue|gums?|teeth|round my mouth)[a-z ]{0,14}(?:fizz\\w*|buzz\\w*|tingl\\w*|prickl\\w*|pins|asleep|electric|numb\\w* since|pop ?rocks|fuzzy)|(?:pennies|batter\\w*|coins?|tin|nails|iron|foil|spoon)[a-z ]{0,10}(?:tast\\w*|mouth|tongue)|(?:suck\\w*|lick\\w*|chew\\w*) (?:on )?(?:a )?(?:batter\\w*|coins?|pennies|foil|metal)",
    ],
  },
  tinnitus: {
    zh: ["耳(?:朵|仔)?.{0,4}(?:呜呜|嗡|响|鸣|蜂|闷住|叫)"],
    en: ["ears? [a-z ]{0,10}(?:whistl\\w*|buzz\\w*|ring\\w*|humm\\w*|bell\\w*|roar\\w*|whoosh\\w*|popping)"],
  },
  weak_limb: {
    zh: [
      "(?:手|脚|腿|胳膊|臂|筷子|杯子?|碗|手机|梳子)(?:里|都|也)?.{0,6}(?:拿不|端不|握不|抓不|夹不|举不|抬不|提不|拎不|掉地|掉下|掉啥|拿唔|揸唔|郁唔|举唔|抬唔|不听|使不上|没劲|冇力|软趴趴|像不是我的|唔似自己|不像自己|好似唔系我)",
      "(?:端|拿|抓|揸|握)(?:啥|什么|嘢|东西|杯|碗|筷子)(?:都)?(?:掉|跌|不住|唔稳|唔实)|(?:半边|一边|左边|右边|半身|成边)(?:身|身子|身体|手脚|身軀)?(?:都|也|好|有点|突然)*(?:麻|木|软|不听|动唔|郁唔|没力|冇力|沉|重|发麻|不受|使不)",
      "(?:脚|腿)(?:拖|抬不起来|拖住|拖着).{0,4}(?:走|地)|拖着(?:脚|腿)走",
    ],
    en: [
      "(?:cant|cannot|couldnt|unable to|hardly|barely|wont|struggling to|not)[a-z ]{0,8} (?:lift|raise|move|grip|hold|bend|straighten|use|feel|squeeze|pick up|make a fist)(?: up)?(?: (?:my|her|his|the|a|me|with))*(?: \\w+)? ?(?:arms?|legs?|hands?|fingers|foot|feet|cup|kettle|pen|fork|mug|spoon|phone|side|toothbrush|hairbrush)",
      "(?:arms?|legs?|hands?|foot|feet|side)[a-z ]{0,14}(?:not mine|isnt mine|belongs to|someone elses|like its not|just drops?|drop\\w*|dead|gone to sleep|lead|floppy|jelly when|wont do|doesnt do|wont listen|not listening|dragg\\w*|gave up|wont grip|spaghetti|noodles?)(?! gorgeous)",
      "(?:keep|keeps|kept) dropping (?:things|my|the|her|his|everything|stuff|cups?)|drag(?:s|ging)? (?:my |her |his |one )?(?:left |right )?(?:foot|leg)|down (?:one|the left|the right|my left|my right) side(?! of my (?:nose|lip))",
    ],
  },
  weak_all: {
    zh: [
      "(?:头|脑袋|颈|脖子).{0,6}(?:栽|托着|托住|撑着|撑不|抬不|抬唔|耷拉|掉下来|挂不住|扶着|没有力|往下掉|往前掉|垂落|冧落)|(?:拿|用)?手(?:托|撑|扶)(?:着|住)(?:头|下巴|脸|个头)",
      "没里气|没(?:有)?(?:什么)?力(?:气)?(?:走|爬|上楼|梳头|洗头|咬|讲|说|抬|站)|上楼(?:都)?(?:要)?(?:爬|歇|扶)|(?:举|抬)(?:手|胳膊)(?:都|就)?(?:费|累|没|难|唔)|(?:梳头|洗头|刷牙|晾衣服?|吹头|扣扣子|拧瓶盖).{0,6}(?:没力|举不|抬不|做不|不动|累|费|冇力|唔到)|软得像|软成|像面条|烂泥|成个人软",
    ],
    en: [
      "(?:cant|cannot|couldnt|hardly|barely|too weak to|too tired to|no strength to|not strong enough to)[a-z ]{0,8} (?:hang|brush|comb|wash|lift|climb|stand|get up|hold|chew|open|carry|turn|push)[a-z ]{0,16}(?:washing|hair|teeth|arms|head|stairs|chair|jar|bottle|tap|kettle|bag|door|key)(?! appointment)",
      "(?:head|neck|chin)[a-z ]{0,16}(?:too heavy|wont stay up|keeps? (?:dropp|fall|flopp|nodd)\\w*|flopp\\w*|wobbl\\w*|prop\\w*|hold(?:ing)? (?:it )?up with|bowling ball|bobble)|arms? (?:just )?drops?(?= |$|[.,!?])|like a (?:rag doll|wet noodle|ragdoll)|legs like lead",
    ],
  },
  face_droop: {
    zh: [
      "(?:半边|一边|左边|右边|一侧|左|右|半块|边|左半|右半)(?:的)?(?:脸|面|嘴|口|嘴角|面颊).{0,6}(?:掉|垮|滑|塌|跌|坠|融|挂|冧|往下|动不|郁唔|不动|没表情|皱不|笑不|提不|拉不|死)|(?:漱口|喝水|饮水|刷牙|喝汤|吹|口水).{0,8}(?:漏|流出|流晒|从(?:嘴角|一边|左边|右边)|关不住|含不住|唔到风|漏风)|(?:嘴|口)角?.{0,3}(?:歪|斜|跌|掉下|流口水|漏水|挂低)",
      "(?:眼|眼皮).{0,3}(?:合不拢|闭不紧|盖不上|合唔埋|闭唔埋|闭不上|关不)",
    ],
    en: [
      "(?:side|half|corner|part)(?: of (?:my|her|his|me|the))? (?:face|mouth|lips?|cheek)[a-z ]{0,14}(?:slid\\w*|slipp\\w*|slump\\w*|melt\\w*|dropp?\\w*|fell|fallen|sagg?\\w*|gone|dead|hang\\w*|lower|down|numb and|isnt (?:mov|work)\\w*|wont (?:move|lift|smile)|stuck|stroke\\w*|asleep)",
      "(?:drool|dribbl)\\w*[a-z ]{0,22}(?:side|corner|chin|mouth|lips?|coffee|tea|water|drink)|(?:leak|spill|run|pour|come|fall)\\w*[a-z ]{0,14}(?:down my chin|(?:out of|from) (?:the (?:side|corner) of )?(?:my|her|his) (?:mouth|lips?))|cant (?:whistle|blow|puff|rinse|drink (?:from|without)|shut (?:my|one|the))[a-z ]{0,12}|(?:face|mouth|smile)[a-z ]{0,10}(?:stroke|lopsided all of|collaps\\w*)",
    ],
  },
  lid_droop: {
    zh: [
      "(?:眼|眼皮|眼睛|右眼皮|左眼皮|眼帘).{0,4}(?:睡不醒|掉掉|没力|冇力|睁不大|开不大|大小|一高一低|挂|没睡醒|盖|矮|冧|瞌|眯成|半瞌|撑唔开|抬唔高|撑不开)",
    ],
    en: [
      "(?:eye|lid|eyelid|eyelids)[a-z ]{0,10} (?:at half ?mast|wont (?:stay|keep|lift|open)|hang\\w*|half (?:shut|closed|asleep)|lower than|sleepy|slid\\w*|not (?:opening|lifting)|closing(?: on its own)?|peep\\w*|drop\\w*|sink\\w*)|half ?mast|winking",
    ],
  },
  severe_headache: {
    zh: [
      "头.{0,6}(?:要炸|炸开|裂开|劈|锤|敲|电钻|撞墙|爆开|像被(?:人)?(?:打|砸|劈|敲)|棒打)|(?:一辈子|这辈子|从来|成世).{0,6}(?:头)?(?:没|冇|未).{0,3}(?:痛|疼)",
    ],
    en: [
      "(?:hit|kicked|hammer\\w*|axe|explo\\w*|split\\w*|crack\\w*|thunder\\w*|drill\\w*)[a-z ]{0,18}(?:head|skull|brain)|(?:head|skull)[a-z ]{0,12}(?:explo\\w*|split\\w*|burst\\w*|crack\\w*|pop|vice|axe|hammer\\w*|bomb|clap)",
    ],
  },
  neck_pain: {
    zh: ["(?:颈|脖子|脖|后脑勺?)(?:骨|后|根)?.{0,3}(?:痛|疼|僵得|郁唔到|郁都|扭唔到|动不了|转不了|转唔到)"],
    en: [
      "(?:neck)[a-z ]{0,10}(?:killing|locked|wont turn|cant turn|agony|kill\\w*|pain\\w*|hurt\\w*)|(?:pain|ache|stab\\w*|sharp)[a-z ]{0,16} neck",
    ],
  },
  incontinence: {
    en: [
      "(?:wet|soil\\w*|peed|pooed) (?:myself|herself|himself|the bed|my pants)|cant (?:tell|feel) when i (?:need|pee)|numb (?:down there|between my legs|saddle)",
    ],
    zh: ["(?:尿|大小便|屎|尿尿).{0,4}(?:控制不|憋不|忍不|漏|忍唔|唔受控|失禁)"],
  },
  numb: {
    zh: [
      "(?:像|好似|似)(?:打了|打咗)?麻(?:药|醉).{0,4}(?:没退|未过|未退)|(?:摸|碰|掐|捏|按|拧|戳)(?:着|落|起来|上去|下去)?.{0,3}(?:没感觉|冇感觉|没知觉|像别人|不像自己|唔似自己|隔层|像橡皮|像橡胶)|不像自己的|橡皮|木头",
    ],
    en: [
      "(?:cant|dont|doesnt|didnt) feel (?:anything|a thing|it|me|when)[a-z ]{0,12}|(?:rubber\\w*|wooden|leather\\w*|like cardboard|like its not mine)(?! (?:lips|bag|jacket|duck|floor|table|spoon))|(?:gone|still|fell) (?:asleep|to sleep)(?= on (?:one|the) side)|novocaine|dentist jab",
    ],
  },
});
