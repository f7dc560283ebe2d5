import { words } from "../vocabulary/words.ts";

/** What ordinary talk is about. A topic is the positive evidence that lets a message be routine. */
export const topics = words({
  booking: {
    zh: [
      "预约|(?:想|要|再|帮我|可以|能|先|重新|已经?|给我|我)约|约(?:个|一下|一次|了|好|在|到|明|今|后|周|星期|下|几|什么|上|满|时间|的是)|改(?:到|期|时间|约|个|一下时|去|成)|(?:时间|日期|行程)(?:改|换|调)|换(?:个|到|一)?(?:时间|日子|天|周)|取消(?!订阅)|排(?:期|队|班|个|满)|满(?:了|员)|(?:有|还有|没)(?:空|位|号|名额|档期)|空位|档期|订位|往后挪|挪(?:到|一下|个)|赶不(?:上|过)|安排(?:个|一下|在)?|排个|哪天都|(?:周|星期|礼拜)[一二三四五六日天末]+(?:都)?(?:可以|行|方便|有空)|订位|留(?:个)?(?:位|时间)|延(?:期|后|迟)|推(?:迟|后)|提前(?:到|一?点|半)|迟到|复诊|复查|回访|晚一?点|来不了|去不了|到不了|定(?:在|周|星期|下|了|个)?(?:周|星期|下|明|后|\\d)|晚(?:到|点到|\\S{0,3}分钟)|(?:在|快|就|马上|准时|刚)?(?:路上|到了|到店)|过(?:来|去)(?=做|找|$|[ ,.!?吧])|(?:想|要|来)(?:做|试|预|体验)(?:个|一?次|一下|下|做)?|(?:周|星期|礼拜)[一二三四五六日天末几](?:有|下午|上午|晚上|早上|中午|能|可以|行|来|去)|下次(?:来|做|什么时候|约|再)|什么时候(?:可以|能|方便)?(?:来|过来|约|再做|去)|几点(?:到|来|合适|方便|有)|book位|搵.{0,4}时间|约返|改期|(?:上午|下午|晚上|早上|中午)(?:\\d|[一二三四五六七八九十]|有|可以|行)|\\d{1,2}(?:点|时)(?:半|钟|整)?|\\d{1,2}月\\d{1,2}|号(?:下午|上午|可以|行|有|来)|等(?:位|叫号|候补)|候补|复诊时间|同(?:上次|一个)(?:老师|技师|美容师)|指定",
    ],
    en: [
      "(?:re)?book(?:ed|ing|ings|s)?(?! (?:club|shop|store|worm))|appointments?|appt|appoint|re ?schedul\\w*|schedule|cancel\\w*(?! my (?:subscription|membership))|slots?|availab\\w*|openings?|fit me in|squeeze me in|wait ?list|(?:do|make it) (?:mon|tues|wednes|thurs|fri|satur|sun)day|instead of|something came up|is \\w+ (?:working|in|free|there|around) (?:on|this|next|today|tomorrow|mon|tue|wed|thu|fri|sat|sun)\\w*|put me on|for two|(?:move|change|shift|push|switch|swap) (?:my|it|the|this|to)|earlier (?:time|slot|one)|later (?:time|slot|one)|(?:running|be|gonna be|going to be|im) (?:a (?:bit|little) )?late|mins? late|on my way|be there|see you|come (?:in|by|over|at|on)|(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?s?(?: (?:at|morning|afternoon|evening|works|is good|around|night))|next (?:visit|session|time|week|appointment|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow (?:at|morning|afternoon|evening|works)|(?:at|around|by|after|before) \\d{1,2}(?::\\d\\d)? ?(?:am|pm)?(?= |$|[.,!?])|\\d{1,2} ?(?:am|pm)(?= |$|[.,!?])|\\d{1,2}[.:]\\d\\d|same (?:time|girl|lady|person|therapist|beautician)|reserve|reservation|free (?:on|at|this|next)|what (?:time|day)s?|come back|(?:cant|wont|cannot|not going to|unable to) (?:make it|come|be there)|another (?:day|time|date)|walk.?ins?|no show|put me (?:down|in)|sign me up|check.?in time|(?:id like|id love|i want|wanna|want|would like|looking) (?:to (?:do|get|have|try)|for|a|an) (?:a |an |my |the |another )?(?:facial|peel|massage|lash\\w*|brows?|filler|botox|wax|laser|hair|nails?|treatment|tint|session|consult\\w*|microneedling|hydra\\w*|ipl|appointment)",
    ],
  },
  price: {
    zh: [
      "多少钱|几多钱|几钱|价(?:格|位|钱|目|表)?|收费|费用|贵|便宜|优惠|打折|折扣|折|活动|套餐|团购|会员|充(?:值|卡)|办卡|开卡|卡(?:里|还|上|余|有|内)|余额|剩(?:几|多少|余)|次卡|积分|券|红包|发票|收据|付(?:款|钱|了)|支付|刷卡|转账|微信付|支付宝|定金|押金|尾款|分期|小费|礼品卡|赠送|送(?:的|我|一)|买(?:一|了|的)|款",
    ],
    en: [
      "how much(?! (?:longer|pain|does it hurt|swelling|should it|redness|bleeding))|prices?|pricing|costs?|deals?|discounts?|vouchers?|gift ?cards?|packages?|memberships?|points|invoice|receipt|pay(?:ing|ment|ed)?|paid|deposit|tips?(?= |$)|credit|promo\\w*|offers?|sale|cheap\\w*|expensive|afford|installments?|alipay|wechat pay|cash|cards?(?= |$|[.,!?])|quote|fee|charge|loyalty|referral|refer",
    ],
  },
  place_and_hours: {
    zh: [
      "几点(?:开|关|营业|下班|上班|打烊)|营业|开门|关门|打烊|放假|休息日|春节|国庆|节假日|地址|在哪|边度|边间|哪里|怎么(?:走|去|过来|来)|停车|车位|地铁|公交|导航|楼|电梯|附近|分店|店(?:在|址|名)|门口|前台|电话(?:是|多少|号)|wifi|洗手间|带(?:孩子|小孩|朋友|老公|狗|宠物|闺蜜)|外卖|快递|寄|到货|有货|有(?:没有)?卖|(?:哪里|哪儿|哪|边度)(?:有|能|可以)?(?:买|卖)|颜色|色号|款式|指甲油|产品|牌子|品牌|什么仪器|资质|执照|招(?:人|聘)|应聘|加盟|合作|落(?:下|在)|忘(?:了|在)|丢(?:了|在)|雨伞|耳环|外套|充电",
    ],
    en: [
      "(?:opening|closing|business|working|your|store|holiday|what) hours|(?:are|r) (?:you|u|y ?all) (?:guys )?(?:still )?(?:open|closed)|open (?:on|at|till|until|late|tomorrow|today|sunday|during)|clos(?:e|ed|ing) (?:on|at|time|early|for)|(?:when|what time) do (?:you|u) (?:open|close)|address|locat\\w+|directions?|park(?:ing)?|metro|subway|bus|train|taxi|uber|where (?:are|is|r|do i|can i (?:park|find))|branch\\w*|floor|elevator|entrance|wi ?fi|restroom|bring (?:my|a)|kids?|dog|products?|brands?|stock|deliver\\w*|ship\\w*|order\\w*|hiring|job|vacanc\\w+|franchise|left (?:my|behind)|forgot|lost (?:my|an?) (?:earring|umbrella|jacket|phone|ring|scarf|bag|sunglasses|glasses|charger|wallet|keys?|water bottle)|umbrella|earrings?|jacket|charger|scarf|phone number|contact (?:number|details)|instagram|website|app",
    ],
  },
  offer: {
    zh: ["有(?:没有|冇)?(?:卖|出售|代理|这款|那款|同款)|断货|现货|补货|支持|能开|政策|规定"],
    en: [
      "do you (?:guys |also |still )?(?:have|do|offer|sell|ship|take|accept|stock|carry|provide|use|give|know)",
      "is (?:the|your) [a-z]+ (?:accessible|open|closed|included)",
      "policy|polic\\w+|accessib\\w*|included",
    ],
  },
  greeting: {
    zh: [
      "你好|您好|嗨|哈喽|哈啰|早(?:上好|安|晨|啊|呀)|早$|^早|午安|晚(?:上好|安)|下午好|在吗|在不在|在么|有人在?吗|拜拜|再见|回见|明天见|周末愉快|节日快乐|新年快乐|生日快乐|圣诞|中秋|春节快乐|恭喜",
    ],
    en: [
      "hi+|hello+|hey+|hiya|yo|good (?:morning|afternoon|evening|night|day)|morning|gm|bye|goodbye|see ya|cya|good weekend|happy (?:new year|birthday|holidays|weekend|friday|easter|mid)|merry christmas|congrat\\w*|whats up|sup|how are (?:you|u|things)|anyone there|u there|you there",
    ],
  },
  thanks: {
    zh: ["谢谢?|多谢|感谢|唔该|辛苦(?:了|你|啦)|麻烦(?:你|您)?了|thx|3q|感恩|谢啦|蟹蟹"],
    en: ["thank\\w*|thanx|thx|tysm|ty(?= |$|[.,!?])|cheers|appreciate\\w*|grateful|bless you|ta(?= |$)"],
  },
  acknowledgement: {
    zh: [
      "^(?:好|行|嗯|恩|哦|噢|喔|对|是|可以|没问题|明白|知道|收到|了解|懂|得|好嘅|系|ok|okay|1|中|成|妥|哈|嘿|额|呃|好滴|好哒|好吧|好呀|好啊|好嘞|好的|行吧|嗯嗯|哦哦|是的|对的|不用|不用了|不需要|算了|随便|都可以|都行|无所谓|稍等|等等|等一下|没有?|冇|没事|唔使)+(?:[的了啦呀啊哈嘞呢吧哒滴哦啵咯]|emojikind|谢|[ ,.!~])*$",
      "收到|明白了?|知道(?:了|啦)|了解|好(?:的|滴|哒|嘅|啊|呀|嘞)(?=$|[,.! 谢])|没问题|听你的|就这样|那就|冇问题|我会(?:注意|记得|按|照)|按你说的|放心|稍等|等我一下|我看看|我想想|我问问",
    ],
    en: [
      "(?:^| )(?:ok+|okay|kk?|sure|yes|yep|yeah|yup|no|nope|nah|alright|all right|got it|gotcha|understood|noted|will do|perfect|great|cool|sounds good|fine|done|right|copy|roger|absolutely|of course|no problem|np|no worries|deal|agreed|works for me|lets do (?:it|that)|y|n|k|correct|exactly|okie|okey|lovely|brilliant|awesome|fab|never ?mind|let me (?:check|think|see)|one sec|hold on|brb)(?= |$|[.,!?])",
    ],
  },
  praise: {
    zh: [
      "好看|漂亮|美(?:死|炸|爆|呆|翻|哭|丽|滴|美|了|的)|喜欢|满意|爱(?:了|死|你)|绝(?:了|美)|赞|棒|完美|舒服(?!吗)|享受|惊艳|超值|值得|推荐|手艺|手法|水水的|都平了|平整|素颜|敢出门|发光|年轻|紧致|提拉|惊(?:了|艳|喜)|上镜|气色|滑(?:得|溜|嫩)|回头率|艳|技术(?:好|很|真)|专业|温柔|细心|贴心|厉害(?=!|了你|啊|哦)|牛|效果(?:很|真|太|超|特别|挺|不错|好|明显|非常)|很自然|显(?:年轻|白|气质)|变(?:白|美|年轻|嫩|漂亮)|嫩|水润|透亮|光滑|滑滑|发光|不错|好评|五星|夸|开心|高兴|幸福|期待|心动|种草|还想|下次还|眼前一亮|可爱|治愈|yyds|太(?:好|美|棒|赞|值|牛)",
    ],
    en: [
      "love(?:d|ly|s)?|loving|amazing|beautiful\\w*|gorgeous|stunning|obsessed|perfect\\w*|fantastic|wonderful|great|awesome|excellent|best|happy|pleased|thrilled|delighted|glow\\w*|radiant|so (?:soft|smooth|pretty|good|natural|nice|cute|fresh|glowy|relaxed|relaxing)|nice\\w*|recommend\\w*|compliment\\w*|sweet\\w*|lovely|kind|friendly|breath ?taking|speechless|blown away|on point|fire|worth (?:it|every)|impressed|talented|artist|magic\\w*|5 stars?|five stars?|wow|omg|insane(?:ly)? good|looks? (?:so )?(?:good|great|natural|amazing)|excited|cant wait|looking forward|fan(?= |$)|queen|goddess|genius|enjoy\\w*|relax\\w*|pretty|cute|fab(?:ulous)?|slay\\w*|killer|drop dead|to die for",
    ],
  },
  laughter: {
    zh: ["哈哈|呵呵|嘻嘻|嘿嘿|hhh|笑死|lol|233|红红火火|嘎嘎|噗"],
    en: ["l(?:o|ol)+l*|lmf?ao|ha(?:ha)+h?|he(?:he)+|rofl|hehe|jk|just kidding|jajaja"],
  },
  chat: {
    zh: [
      "在?开车|等会儿?|一会儿?(?:说|聊|回)|店里|放的歌|歌|刮毛|爽|到家|晚饭|午饭|电视|地铁|发工资|逛|工资|健身房|减肥|好久没|想你们|客气|幽默|好闻|味道|精油|人(?:真|好|太|很)?多|能吹|减肥|躺平|惦记|想念|天气|开会|在忙|有事|忙完|回(?:你|头|家)|到家|刚到|在外面|上课|地铁上|公司|室友|逛街|购物|累(?:坏|瘫|死|到)|紧张|激动|害怕打针|怕疼|怕痛|晕针|怕打|运动|瑜伽|睡(?:前|觉|醒)|晚点|待会|一会儿?|下雨|刮风|降温|好热|热死|冷死|好冷|下雪|台风|堵车|加班|上班|下班|出差|旅(?:游|行)|度假|周末|放假|结婚|婚礼|生日|聚会|约会|考试|孩子|宝宝|儿子|女儿|老公|老婆|男朋友|女朋友|闺蜜|朋友(?:圈|推荐|介绍|也|说|问|都|来)|同事|妈妈|猫|狗|吃饭|吃(?:了|什么|火锅)|火锅|奶茶|咖啡|电影|追剧|睡觉|晚安|忙(?:死|完|着|不)|累死|困死|饿死|无聊|聊天|今天(?:是|有)|新年|过年|圣诞|音乐|香薰|茶|房间|空调|自拍|拍照|发朋友圈|美女|帅哥|姐|亲|宝|(?:是|系)?机器人(?:吗|吧|嘛|么)|你(?:叫|是谁|几岁|是机器人|多大)|机器人",
    ],
    en: [
      "death of me|bank balance|long time no see|miss (?:you|it)|weather|rain\\w*|snow\\w*|sunny|(?:so|too) (?:hot|cold) (?:today|outside|out|here)|traffic|weekend|holiday|vacation|wedding|birthday|party|date night|work|boss|meeting|trip|travel\\w*|flight|kids?|husband|wife|boyfriend|girlfriend|bestie|mum|mom|sister|friend|cat|dog|dinner|lunch|breakfast|coffee|movie|netflix|music|playlist|tea|room|selfies?|photos? of|instagram|joke|bored|chat|are you (?:a )?(?:bot|robot|real|human)|who are you|your name|whats your name|friends?|christmas|new year|valentine\\w*|summer|winter|spring|gym class|concert|game",
    ],
  },
  aftercare: {
    zh: [
      "(?:能|可以|可唔可以|可不可以|能不能|要不要|需要|需不需要|得不得|适合|用不用|该不该|是不是(?:要|不能|可以)|多久(?:能|可以|才能|后)?|什么时候(?:能|可以|才能|开始)|几时可以|几天(?:能|可以|后|才)|还能|会不会影响|影响|今晚|今天|明天|现在)(?:.{0,8})(?:化妆|上妆|卸妆|洗(?:脸|澡|头|面|发|热水)|沾水|碰水|冲凉|运动|健身|跑步|瑜伽|游泳|泡(?:澡|温泉|汤)|桑拿|汗蒸|喝酒|饮酒|喝咖啡|吃(?:辣|海鲜|火锅|酱油|牛羊肉|药|什么)|食辣|忌口|晒太阳|出门|防晒|涂|抹|敷|用(?:面膜|护肤|精华|a醇|水乳|洗面奶|防晒|酸|眼霜|睫毛膏|香水)|护肤|面膜|去角质|刷牙|接吻|按摩|趴着睡|侧睡|戴(?:隐形|口罩|眼镜|美瞳)|坐飞机|做(?:别的|其他|第二|下一|激光|热玛吉|另外|脸)|补(?:妆|色|打)|修复|保湿|揉|碰|摸|剃|刮毛|上班|接种|打疫苗|怀孕|抽烟|熬夜|喷)",
      "注意(?:什么|事项|哪些|些啥|点)|护理(?:步骤|方法|要|怎么|注意)?|术后|怎么(?:护理|洗|清洁|保养|护肤|冲洗)|忌口|禁忌|掉痂|维持多久|能(?:维持|保持|管)(?:多久|几)|(?:维持|保持)(?:多久|多长|几)|多久(?:做|打|见效|有效果|出效果|一次|掉|恢复|好|消|退)|几次(?:见效|有效|能)|恢复期|适合(?:我|什么|敏感|油|干)|(?:是|什么)原理|疼(?:吗|不疼)|痛(?:吗|不痛|唔痛)|需要(?:敷麻|麻药|准备)|(?:洗脸|洗澡|洗头|睡觉|吃饭|运动|化妆|刷牙|出门|擦|涂|喷|敷|吃|喝|按|做)(?:.{0,10})(?:要|需要|得|用|能|可以|会不会|该)(?:.{0,8})(?:吗|么|嘛|\\?|不)|(?:要|需要|用|得)(?:.{0,8})(?:吗|么|嘛|\\?)|(?:怎么|如何|多厚|多少)(?:涂|洗|用|护|敷|抹|喷|补)|(?:一天|每天|一周|隔).{0,6}(?:几|多少)(?:次|遍|天|久)|(?:几|多少)(?:个)?(?:小时|钟头|天|周|星期|月)(?:不|后|才|能|可以|内|之内|以后)|(?:能|可以|能不能|可不可以|可唔可以).{0,14}(?:吗|么|嘛|不(?=$|[,.?])|\\?)|几次|不一样|薄|会不会(?:僵|假|留|影响|复发|反弹|依赖)|僵|血管|涂多|区别|效果(?=.{0,4}(?:吗|\\?|多久|怎么|什么))|(?:看|见|出)(?:到)?效果|防晒|(?:用|选|买)(?:什么|哪|边)(?:个|种|款)?|精华|面霜|a醇|维c|后遗症|副作用|风险|安全",
    ],
    en: [
      "(?:can|could|should|may|shall|do|when can|am|is it (?:ok|okay|safe|fine|alright)|ok|okay|safe|allowed|how (?:long|soon)|how many (?:days|hours|weeks)|when (?:should|do|can)|do i (?:need|have)|is there|will|would|what about|am i (?:allowed|ok|good|safe))[a-z ,]{0,40}(?:make ?up|mascara|foundation|concealer|wash\\w*|shower|bath|cleans\\w+|sweat|gym|work ?out|exercis\\w*|run(?:ning)?|yoga|swim\\w*|pool|sauna|steam|hot tub|alcohol|drink(?! and swallow)|wine|spicy|sun(?:screen|bathe|bed)?|spf|tan\\w*|moisturi[sz]\\w*|cream|serum|retinol|vitamin c|acids?|exfoliat\\w*|scrub|mask|lipstick|lip balm|massage|lie|sleep on|side sleep|contact lenses|contacts|glasses|fly|plane|shave|wax|deodorant|touch|rub|ice|hair|next (?:session|treatment|one)|another|combine|same day|sex|kiss|dentist|vaccine|gua ?sha|facial|skincare|products?)",
      "aftercare|after ?care|care (?:instructions|tips|steps|routine)|downtime|recovery time|how (?:long|many)[a-z ]{0,24}(?:last|lasts|take|takes|sessions|wait|before|until|between|downtime|recover\\w*|heal|see (?:the )?(?:results?|effects?))|when (?:will|do) i see|what (?:\\w+ ){0,2}(?:should|can|cant|do|to) (?:i |you )?(?:do|use|recommend|put on|apply|buy|eat|avoid|drink|put)|avoid (?:anything|the sun|alcohol)|does it (?:hurt|last|work|sting)|difference between|suit(?:able)? (?:for|me)|which (?:one|treatment|is better|facial)|recommend (?:for|a|any)|good for (?:acne|sensitive|oily|dry)|can i (?:still )?(?:get|have|do)|will (?:my|it|the|i) \\w+|(?:do i (?:need|have) to|should i|am i supposed to|must i|do i) \\w+|what (?:is|does)",
    ],
  },
  fine: {
    zh: [
      "(?:挺|很|蛮|还|都|一切|感觉|恢复(?:得|的)?|非常|目前|状态|皮肤|今天|已经|现在|基本|完全|几)+(?:好(?!像|痛|疼|肿|痒|红|奇怪|难)|正常|不错|没事|ok|舒服|顺利|可以|稳定|没问题|没感觉|没什么)|没(?:什么)?(?:事|问题|感觉|异常|不适|不舒服|反应|情况|变化)(?!吗|吧\\?)|冇(?:事|问题|唔舒服|嘢)|(?<!太|真|更|最)好多(?:了|啦|咗)|(?<!太|真|更|最)好(?:了|啦|返晒|转)|(?:都|全|完全)?(?:消|退)(?:了|肿|下去)|(?<!(?:跟|和|像|同).{0,8})一样|差不多|老样子|没变|同昨日|照旧|有?好(?:点|些|一点)|(?:有)?(?:进步|改善|好转)|越来越好|慢慢(?:好|消|退)|淡了|无(?:不适|异常|感)|没有(?:不舒服|不适|异常|任何|问题|了|呢|啊|哦|的)?(?=$|[,.!~ 谢都])",
    ],
    en: [
      "(?:im|i am|its|it is|all|everything|everythings|feel\\w*|doing|looks?|looking|healing|pretty|going|skin|face|still|so far|lips?|they|that|been|was|is|are)(?: is| are| feels?| looks?| all| doing| going| healing| really| very| pretty| totally| so| quite| feeling| looking| still| just| been| perfectly| absolutely)* (?:fine|good|great|well|ok|okay|normal|perfect|alright|better|lovely|amazing|comfortable|smooth\\w*|settled|calm)",
      "(?:no|any|without) (?:issues?|problems?|complaints?|concerns?|reactions?|side effects?|discomfort|changes?|symptoms?|worries)|all good|so far so good|(?:much|a lot|way|bit|little) better|better|nothing (?:to report|unusual|weird|wrong|new|at all|special)|^nothing|same(?: as)?|no change|unchanged|as expected|healed|healing|back to normal|^none|^fine|^good|^great|improving|not bad",
    ],
  },
  complaint: {
    zh: [
      "投诉|举报|曝光|维权|赔(?:偿|钱|我)|(?:要|给我|想|申请|必须|全额|马上|我要|能不能|麻烦)?退(?:我|剩下的?|余下的?|掉|还|回)?(?:全部|一半)?(?:款|钱|费|卡)(?!卡政策)|12315|消(?:协|委会|费者)|卫(?:健|生)(?:委|局)|起诉|律师|法院|报警|领导|欺负人|(?:没|不|冇)(?:给|有)?(?:我|人)?(?:个)?(?:答复|说法|回应|解决)|怎么处理|打算怎么|重做|做成这样|糊弄人|忽悠|说话不算|差评|骗(?:子|人|我|钱|局)?|欺骗|黑店|坑(?:人|我|钱)?(?!坑洼)|态度(?:太|很|好|真|极|非常|这么|那么|也)?(?:差|恶劣|不好|冷淡|敷衍|烂)|服务(?:太|很|真|也|极其?|非常)?(?:差|烂|糟|恶劣|不好)|太(?:差|烂|坑|离谱|过分|不负责|失望|敷衍|不专业|让人失望)|失望|不满(?:意)?|过分|离谱|(?:垃圾|无语|气死|恶心人|生气|火大|愤怒|寒心)|推(?:卸|脱)|敷衍|没人(?:管|理|回|负责|接|答复)|不(?:负责|专业|理人|回复|回我|管)|(?:多|乱|重复|偷偷)(?:收|扣)(?:了|我|费|钱|款)*|乱收费|强(?:制|行|迫)(?:消费|推销|推)|(?:一直|老|总|硬|不停|拼命)(?:是|在|给我|向我)*推销|虚假|宣传不|(?:说|讲)好的?.{0,12}(?:结果|却)|(?:又|还|额外|偷偷|多)(?:要|另)?收(?:了)?(?:我|费|钱)|一点(?:用|效果)(?:都)?没有?|(?:店里|你们|她们|技师|医生|老师).{0,4}说(?:是|这是|都是|就是)?(?:排毒|正常|没事)|讨(?:个)?说法|给(?:我)?(?:个)?(?:说法|交代|解释)|等了(?:.{0,6})(?:小时|分钟|半天|好久)|浪费(?:钱|时间|我)|白(?:花|做|给|费)|后悔(?:来|做|在你们)|再也不(?:来|去|会)|不会再来|做坏|做毁|做(?:的)?(?:很|太|好|这么)(?:差|丑|难看|烂|假|失败)|弄(?:坏|伤|脏)|划痕|赖账|报消|唔满意|呃人|嬲|黑心|扯皮|互相推|弄丢|算错|多扣",
    ],
    en: [
      "complain\\w*|refund\\w*|money back|my money|sue|suing|lawyer|solicitor|legal(?:ly)?|attorney|court|report(?:ing)? (?:you|this|the (?:salon|clinic))|trading standards|consumer (?:protection|council)|police|scam\\w*|rip ?(?:ped)? ?off|fraud|liars?|lied|misled|unacceptable|disappoint\\w*|disgust\\w*|(?:terrible|awful|horrible|poor|bad|worst|appalling|shocking|dreadful|zero|disgraceful|crap|lousy) (?:service|experience|attitude|job|work|customer|treatment i|staff|place|salon|clinic|review)|rude\\w*|unprofessional|ridiculous|outrage\\w*|furious|angry|fed up|had enough|not paying|nothing like (?:the|what|my)|cancell?ed on me|let (?:me )?down|(?:look|looks|came out|did|done|are|is) (?:completely |totally |so )?(?:uneven|wrong|awful|terrible|patchy|botched)(?= and| -|$|[,.!])|fuming|pissed|upset (?:with|about|at)|not (?:happy|satisfied|impressed|pleased|acceptable|good enough)|unhappy|dissatisf\\w*|overcharg\\w*|charged (?:me |my \\w+ |us )*(?:twice|double|wrong|extra|too much|more)|double charged|hidden (?:fees?|costs?)|(?:bad|negative|one.?star|1.?star|honest) review|never (?:coming|come|going|again|returning)(?: back)?|waste of (?:time|money)|wasted|botch\\w*|ruin\\w*|messed up|butchered|compensat\\w*|(?:no ?one|nobody|you(?: guys)?(?: never| dont| havent)?) (?:ever )?(?:answers?|repl(?:y|ies|ied)|responds?|called back|picks? up|cares?|is answering|is replying)|ignor(?:ed|ing) (?:me|my)|wait(?:ed|ing) (?:here )?(?:for )?(?:over |almost |more than |like )?(?:\\d+|an|half|two|forever|ages)|kept (?:me )?waiting|(?:they|you|she|he|staff|girl|lady|nurse|therapist|salon|clinic|doctor)[a-z ]{0,10} (?:told|said|says|tell|telling)[a-z ]{0,10}(?: me)? (?:its|it was|it is|that|this is|pain is|this was|swelling is|that its)?[a-z ]{0,8}(?:normal|detox\\w*|fine|nothing)|pushy|pressured me|hard sell|upsell\\w*|false advertis\\w*|demand|explanation|not what i (?:asked|paid|wanted)|joke of a|this is a (?:joke|disgrace)|you lot|appall\\w*|shame on|dirty|filthy|unhygienic",
    ],
  },
  human: {
    zh: [
      "人工|真人|转(?:接)?(?:人工|客服)|(?:找|叫|让|请|换|要|想跟|想和|跟|同|联系|需要)(?:个|一个|你们|你|那个|下|一下|到)?(?:的)?(?:真人|活人|人(?=[ ,.!?]|$|来|回|帮|联系|跟|说|聊|处理|接|倾|傾)|医生|大夫|客服|店长|老板|负责人|经理|主管|院长|咨询师|顾问|店员|同事|工作人员)|(?:医生|护士|美容师|技师|老师|店长|顾问|客服|店员|老板|经理).{0,5}(?:联系|打(?:个)?电话|回(?:个)?电话|回(?:电|复)我|call我|回复一下|本人|在吗|来(?:看|回))|打(?:个)?电话(?:给)?我|给我(?:打|回)(?:个)?(?:电话|电)|回(?:个)?电话?|(?:不想|不要|别)(?:跟|和|让)?(?:机器人|ai)|(?:你)?(?:是|系)(?:不是|咪)?真人吗?|有(?:没有)?(?:真)?人(?:在)?(?:吗|可以|能)|真人客服|找人倾|想倾|转.{0,2}人工|电话(?:沟通|联系|说)",
    ],
    en: [
      "(?:speak|talk|chat|connect me|put me through|transfer me|get me|pass me|want|need|give me|can i (?:get|have)|prefer|would like|id like)[a-z ]{0,14} (?:to |with |through |a |an |the )?(?:real |actual |live |human )*(?:human|person|people|someone|somebody|staff|agent|manager|representative|rep|nurse|doctor|receptionist|operator|practitioner|owner|therapist|injector|beautician)(?! (?:to (?:drive|come with|pick)|told|said|did))",
      "(?:a |real |actual |live )(?:human|person)(?: being)?(?: please| pls|$|[.,!?])|human please|real person|(?:speak|talk|chat) (?:to|with) (?:whoever|the (?:girl|lady|woman|person|one|therapist|technician|guy))|(?:call|phone|ring) me(?: back)?|(?:someone|somebody|the (?:manager|doctor|nurse|owner)|anyone)(?: please| there)? (?:call|ring|phone|contact|reply to|get back to|message) me|(?:can|could|will|please have|have|get) (?:someone|somebody|the (?:manager|doctor|nurse)|a (?:nurse|doctor|person)) (?:please )?(?:call|ring|phone|contact|speak|talk|reply|look|message|help)|not (?:a |to a |with a )?(?:bot|robot|machine)|stop (?:the )?bot|is there (?:somebody|someone|anybody|anyone|a person|a human)|is (?:this|there) (?:a )?(?:bot|real person|human|anyone)|agent|representative",
    ],
  },
  opt_out: {
    zh: [
      "退订|(?:不要|别|唔好|勿|不用|请勿|不想|停止|拒绝)(?:再|继续)*(?:给我|跟我|同我|向我|收到|接收|收|被)*(?:群)?(?:发|推送|推|send|发送|骚扰|打扰|烦我|收到|联系我|消息|短信|广告|信息)|取消(?:订阅|关注|推送)|(?:^|[ ,.!])td(?:$|[ ,.!])|拉黑|把我(?:删|移)|删(?:除|掉)我的?(?:号|联系|信息|资料)|免打扰|别再(?:发|烦|联系)|屏蔽",
    ],
    en: [
      "^stop[ .!]*$|^stop,? (?:please|all)|unsub\\w*|opt.?out|stop (?:sending|texting|messaging|contacting|these|the|all|spamming|bothering)(?: me)?[a-z ]{0,16}(?:messages?|texts?|me|reminders?|ads?|promos?|promotions?|spam|this|updates?|marketing|offers?|notifications?)?|(?:dont|do not|quit|no more) (?:text|message|contact|send|spam|messages?|texts?|promos?|marketing|reminders?|ads)(?: me)?|remove (?:me|my number)|turn off (?:these|the|all|your)|stop receiving|how do i (?:stop|turn off|leave|unsub\\w*)|take me off|delete my (?:number|data|details|account)|leave me alone|no longer (?:want|wish) to receive|mute",
    ],
  },
  photo: {
    zh: [
      "\\[?(?:图片|照片|视频|语音|image|photo)\\]?$|^ *(?:图片|照片|视频|语音|动画表情)|(?:照片|图|视频)(?:已?发|给你|如下|在这|上传)|发(?:你|给你|了)?(?:个|张|几张)?(?:照片|图|视频)|看(?:下|看|一下)?(?:图|照片)|见图|如图",
    ],
    en: [
      "^ *(?:photo|image|picture|video|voice message|pic|sticker) *$|(?:see|sent|sending|attached|here is|heres|here are|uploaded|look at) (?:a |the |my |this |you a |some )*(?:photos?|pics?|pictures?|image|video)|attachment",
    ],
  },
  names_and_numbers: {
    zh: ["^[ ,.]*(?:我(?:叫|姓|是)|姓名|名字|手机号|电话|尾号|微信号)", "1[3-9]\\d{9}"],
    en: [
      "(?:my name is|this is|im) [a-z]+(?= |$|[.,!?])(?=[a-z ]{0,24}$)|my (?:number|email|phone) is|\\S{1,64}@\\S|^[ +\\d()-]{5,}$|^\\d{1,3}[ .!]*$",
    ],
  },
  service: {
    zh: [
      "补水|清洁护理|小气泡|水光|光子|皮秒|热玛吉|超声炮|面部护理|身体护理|美甲|睫毛|纹眉|脱毛|spa|按摩|刮痧|拔罐|染发|烫发|玻尿酸|肉毒|除皱|瘦脸|祛斑|祛痘|微针|果酸|刷酸|点阵|项目|疗程|护理",
    ],
    en: [
      "facials?|hydra ?facial|peels?|fillers?|botox|laser|ipl|hifu|thermage|microneedling|lashes|lash (?:lift|extensions?)|brows?|wax\\w*|massage|cupping|manicure|pedicure|treatments?|sessions?|consult\\w*|services?",
    ],
  },
});

export type Topic = keyof typeof topics;
