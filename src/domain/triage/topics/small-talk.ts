import { words } from "../vocabulary/words.ts";

/** Courtesy, pleasure, everyday life, and short answers that all is well. */
export const smallTalk = words({
  greeting: {
    zh: [
      "你好|您好|嗨|哈喽|哈啰|早(?:上好|安|晨|啊|呀)|早$|^早|午安|晚(?:上好|安)|下午好|在吗|在不在|在么",
      "有人在?吗|拜拜|再见|回见|明天见|周末愉快|节日快乐|新年快乐|生日快乐|圣诞|中秋|春节快乐|恭喜",
    ],
    en: [
      "hi+|hello+|hey+|hiya|yo|good (?:morning|afternoon|evening|night|day)|morning|gm|bye|goodbye|see ya|cya",
      "good weekend|happy (?:new year|birthday|holidays|weekend|friday|easter|mid)|merry christmas|congrat\\w*",
      "whats up|sup|how are (?:you|u|things)|anyone there|u there|you there",
    ],
  },
  thanks: {
    zh: ["谢谢?|多谢|感谢|唔该|辛苦(?:了|你|啦)|麻烦(?:你|您)?了|thx|3q|感恩|谢啦|蟹蟹"],
    en: ["thank\\w*|thanx|thx|tysm|ty(?= |$|[.,!?])|cheers|appreciate\\w*|grateful|bless you|ta(?= |$)"],
  },
  acknowledgement: {
    zh: [
      "^(?:好|行|嗯|恩|哦|噢|喔|对|是|可以|没问题|明白|知道|收到|了解|懂|得|好嘅|系|ok|okay|1|中|成|妥|哈|嘿|额|呃|好滴|好哒|好吧|好呀|好啊|好嘞|好的|行吧|嗯嗯|哦哦|是的|对的|不用|不用了|不需要|算了|随便|都可以|都行|无所谓|稍等|等等|等一下|没有?|冇|没事|唔使)+(?:[的了啦呀啊哈嘞呢吧哒滴哦啵咯]|emojikind|谢|[ ,.!~])*$",
      "收到|明白了?|知道(?:了|啦)|了解|好(?:的|滴|哒|嘅|啊|呀|嘞)(?=$|[,.! 谢])|没问题|听你的|就这样|那就",
      "冇问题|我会(?:注意|记得|按|照)|按你说的|放心|稍等|等我一下|我看看|我想想|我问问",
    ],
    en: [
      "(?:^| )(?:ok+|okay|kk?|sure|yes|yep|yeah|yup|no|nope|nah|alright|all right|got it|gotcha|understood|noted|will do|perfect|great|cool|sounds good|fine|done|right|copy|roger|absolutely|of course|no problem|np|no worries|deal|agreed|works for me|lets do (?:it|that)|y|n|k|correct|exactly|okie|okey|lovely|brilliant|awesome|fab|never ?mind|let me (?:check|think|see)|one sec|hold on|brb)(?= |$|[.,!?])",
    ],
  },
  praise: {
    zh: [
      "好看|漂亮|美(?:死|炸|爆|呆|翻|哭|丽|滴|美|了|的)|喜欢|满意|爱(?:了|死|你)|绝(?:了|美)|赞|棒|完美",
      "舒服(?!吗)|享受|惊艳|超值|值得|推荐|手艺|手法|水水的|都平了|平整|素颜|敢出门|发光|年轻|紧致|提拉",
      "惊(?:了|艳|喜)|上镜|气色|滑(?:得|溜|嫩)|回头率|艳|技术(?:好|很|真)|专业|温柔|细心|贴心",
      "舒坦|舒爽|滑溜|摸不出来|紧致|认唔出|好自然|像换了个人|(?:像|好似)(?:明星|仙女|公主)",
      "厉害(?=!|了你|啊|哦)|牛|效果(?:很|真|太|超|特别|挺|不错|好|明显|非常)|很自然|显(?:年轻|白|气质)",
      "变(?:白|美|年轻|嫩|漂亮)|嫩|水润|透亮|光滑|滑滑|发光|不错|好评|五星|夸|开心|高兴|幸福|期待|心动|种草",
      "还想|下次还|眼前一亮|可爱|治愈|yyds|太(?:好|美|棒|赞|值|牛)",
    ],
    en: [
      "love(?:d|ly|s)?|loving|amazing|beautiful\\w*|gorgeous|stunning|obsessed|perfect\\w*|fantastic|wonderful",
      "great|awesome|excellent|best|happy|pleased|thrilled|delighted|glow\\w*|radiant",
      "so (?:soft|smooth|pretty|good|natural|nice|cute|fresh|glowy|relaxed|relaxing)|nice\\w*|recommend\\w*",
      "compliment\\w*|sweet\\w*|lovely|kind|friendly|breath ?taking|speechless|blown away|on point|fire",
      "happiness|heaven\\w*|bliss\\w*|happier|happiest|over the moon|film star|million (?:dollars|bucks)|wizard|miracle|treat|new (?:woman|man|me)|floating on air|cloud nine|kiss (?:you|her|him)|satisfying|worth (?:it|every)|impressed|talented|artist|magic\\w*|5 stars?|five stars?|wow|omg|insane(?:ly)? good",
      "looks? (?:so )?(?:good|great|natural|amazing)|excited|cant wait|looking forward|fan(?= |$)|queen|goddess",
      "genius|enjoy\\w*|relax\\w*|pretty|cute|fab(?:ulous)?|slay\\w*|killer|drop dead|to die for",
    ],
  },
  laughter: {
    zh: ["哈哈|呵呵|嘻嘻|嘿嘿|hhh|笑死|lol|233|红红火火|嘎嘎|噗"],
    en: ["l(?:o|ol)+l*|lmf?ao|ha(?:ha)+h?|he(?:he)+|rofl|hehe|jk|just kidding|jajaja"],
  },
  chat: {
    zh: [
      "在?开车|等会儿?|一会儿?(?:说|聊|回)|店里|放的歌|歌|刮毛|爽|到家|晚饭|午饭|电视|地铁|发工资|逛|工资",
      "健身房|减肥|神奇|纹(?:都)?没了|么么哒|加油|露营|气死|睡得(?:特别|很|好|真)?(?:香|好|沉)|在干嘛|破费|颜值|绝绝|出差|好久没|想你们|客气|幽默|好闻|味道|精油|人(?:真|好|太|很)?多|能吹|减肥|躺平|惦记|想念|天气",
      "开会|在忙|有事|忙完|回(?:你|头|家)|到家|刚到|在外面|上课|地铁上|公司|室友|逛街|购物|累(?:坏|瘫|死|到)",
      "紧张|激动|害怕打针|怕疼|怕痛|晕针|怕打|运动|瑜伽|睡(?:前|觉|醒)|晚点|待会|一会儿?|下雨|刮风|降温|好热",
      "热死|冷死|好冷|下雪|台风|堵车|加班|上班|下班|出差|旅(?:游|行)|度假|周末|放假|结婚|婚礼|生日|聚会|约会",
      "考试|孩子|宝宝|儿子|女儿|老公|老婆|男朋友|女朋友|闺蜜|朋友(?:圈|推荐|介绍|也|说|问|都|来)|同事|妈妈|猫",
      "狗|吃饭|吃(?:了|什么|火锅)|火锅|奶茶|咖啡|电影|追剧|睡觉|晚安|忙(?:死|完|着|不)|累死|困死|饿死|无聊|聊天",
      "今天(?:是|有)|新年|过年|圣诞|音乐|香薰|茶|房间|空调|自拍|拍照|发朋友圈|美女|帅哥|姐|亲|宝",
      "(?:是|系)?机器人(?:吗|吧|嘛|么)|你(?:叫|是谁|几岁|是机器人|多大)|机器人",
    ],
    en: [
      "death of me|new person|have a (?:good|great|nice|lovely)|good luck|bank balance|long time no see|miss (?:you|it)|weather|rain\\w*|snow\\w*|sunny",
      "(?:so|too) (?:hot|cold) (?:today|outside|out|here)|traffic|weekend|holiday|vacation|wedding|birthday",
      "party|date night|work|boss|meeting|trip|travel\\w*|flight|kids?|husband|wife|boyfriend|girlfriend|bestie",
      "mum|mom|sister|friend|cat|dog|dinner|lunch|breakfast|coffee|movie|netflix|music|playlist|tea|room",
      "selfies?|photos? of|instagram|joke|bored|chat|are you (?:a )?(?:bot|robot|real|human)|who are you",
      "your name|whats your name|friends?|christmas|new year|valentine\\w*|summer|winter|spring|gym class",
      "concert|game",
    ],
  },
  fine: {
    zh: [
      "(?:没有?|无|冇)(?:任何|什么|啥|乜|一点)?(?:问题|不适|异常|不舒服|反应|感觉|症状|情况|大碍)(?!吗)|没什么(?=$|[,.! ])|恢复(?:了|好|得好|正常)|挺自然|很自然",
      "(?:挺|很|蛮|还|都|一切|感觉|恢复(?:得|的)?|非常|目前|状态|皮肤|今天|已经|现在|基本|完全|几)+(?:好(?!像|痛|疼|肿|痒|红|奇怪|难)|正常|不错|没事|ok|舒服|顺利|可以|稳定|没问题|没感觉|没什么)",
      "没(?:什么)?(?:事|问题|感觉|异常|不适|不舒服|反应|情况|变化)(?!吗|吧\\?)|冇(?:事|问题|唔舒服|嘢)",
      "(?<!太|真|更|最)好多(?:了|啦|咗)|(?<!太|真|更|最)好(?:了|啦|返晒|转)",
      "(?:都|全|完全)?(?:消|退)(?:了|肿|下去)|(?<!(?:跟|和|像|同).{0,8})一样|差不多|老样子|没变|同昨日|照旧",
      "有?好(?:点|些|一点)|(?:有)?(?:进步|改善|好转)|越来越好|慢慢(?:好|消|退)|淡了|无(?:不适|异常|感)",
      "没有(?:不舒服|不适|异常|任何|问题|了|呢|啊|哦|的)?(?=$|[,.!~ 谢都])",
    ],
    en: [
      "(?:im|i am|its|it is|all|everything|everythings|feel\\w*|doing|looks?|looking|healing|pretty|going|skin|face|still|so far|lips?|they|that|been|was|is|are)(?: is| are| feels?| looks?| all| doing| going| healing| really| very| pretty| totally| so| quite| feeling| looking| still| just| been| perfectly| absolutely)* (?:fine|good|great|well|ok|okay|normal|perfect|alright|better|lovely|amazing|comfortable|smooth\\w*|settled|calm)",
      "(?:no|any|without) (?:issues?|problems?|complaints?|concerns?|reactions?|side effects?|discomfort|changes?|symptoms?|worries)",
      "all good|so far so good|(?:much|a lot|way|bit|little) better|better",
      "nothing (?:to report|unusual|weird|wrong|new|at all|special)|^nothing|same(?: as)?|no change|unchanged",
      "as expected|healed|healing|back to normal|^none|^fine|^good|^great|improving|not bad",
    ],
  },
  photo: {
    zh: [
      "\\[?(?:图片|照片|视频|语音|image|photo)\\]?$|^ *(?:图片|照片|视频|语音|动画表情)",
      "(?:照片|图|视频)(?:已?发|给你|如下|在这|上传)|发(?:你|给你|了)?(?:个|张|几张)?(?:照片|图|视频)",
      "看(?:下|看|一下)?(?:图|照片)|见图|如图",
    ],
    en: [
      "^ *(?:photo|image|picture|video|voice message|pic|sticker) *$",
      "(?:see|sent|sending|attached|here is|heres|here are|uploaded|look at) (?:a |the |my |this |you a |some )*(?:photos?|pics?|pictures?|image|video)",
      "attachment",
    ],
  },
});
