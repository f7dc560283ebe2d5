/**
 * Sayings in which a symptom word means something else. They are blanked out before signs are looked for; the topics still
 * see them. Each is a pattern of a way of speaking, not of one sentence.
 */
const sayings: readonly string[] = [
  // 死 and other extremes of feeling that are not pain
  "(?:热|冷|笑|美|爱|累|忙|饿|困|羡慕|嫉妒|急|气|烦|尴尬|可爱|帅|香|好吃|馋|开心|高兴|喜欢|甜|堵|撑|渴|激动|感动|无聊|爽|舒服|穷|贵|后悔没早来|萌|酷|乐|闷|吵)(?:死|疯|爆|炸|晕)(?:我|人|个人|了|啦|咗|掉)*",
  "(?:饿|困|累|忙|挑|选|高兴|逛|乐)(?:得|到|的)?(?:我)?(?:头昏眼花|眼花|头晕|头昏|腿软|没力气?)(?:了)?",
  "血压(?:都)?(?:高|升|飙)(?:了)?|灵魂出窍|热得.{0,4}(?:化|融化|中暑)",
  "blinded by (?:my|your|the) (?:glow|beauty|skin|teeth|shine)",
  "(?:feet|legs|arms|heels|back) (?:is |are )?(?:killing me|hurts?|sore|dead)[a-z ]{0,10}(?:shopping|from (?:work|the gym|running|heels|walking|dancing|standing))",
  // other people's ordinary illnesses, named to excuse an absence
  "(?:孩子|儿子|女儿|宝宝|娃|小孩|老公|老人|家人|婆婆|狗|猫)(?:们|们都|又|今天|突然|昨天|昨晚|在|有点|也|都|还)*(?:发(?:了)?(?:高)?烧|生病|不舒服|感冒|住院|拉肚子|咳嗽|吐了)(?:了|中)?",
  "(?:my |the )(?:son|daughter|kid|kids|baby|child|toddler|dog|cat|husband|wife|partner|little one)s?(?: is| has| are| have| got| just| been| has got| woke up with)*(?: a| an| really)?(?: high)? (?:fever|sick|ill|unwell|poorly|cold|flu|cough|temperature|stomach bug|vomiting)",
  "(?:累|吓|饿|忙|热|急|乐|气|笑|美|高兴|开心|渴|困|冻|愁|憋|闷)坏(?:我|人|了)*",
  "(?:美|帅|好看|漂亮|感动|感动到|好吃|幸福|开心|喜欢|惊艳|笑)(?:到|得|的)?(?:我)?(?:都)?(?:哭|晕|窒息|爆|炸|流泪|昏|飞起|不能呼吸|无法呼吸|抽筋|肚子疼|肚子痛|喘不过气)(?:了|过去)?",
  "(?:好看|美|帅|漂亮|便宜|高兴|开心|激动)(?:得|到)(?:我)?(?:想哭|要哭|哭出来|晕|头晕)",
  // envy, craving, itching to do
  "眼红(?:死|你|他|她|我|别人|人家|大家|同事|闺蜜|得不行)*",
  "(?:手|心|嘴|脚|技)痒(?:痒|难耐|死了?)*(?:想|要)?",
  "心动|心水|心疼(?:钱|钱包|你|她)?|肉(?:疼|痛)",
  // money hurts, hearts bleed
  "(?:钱包|荷包|钱|信用卡|余额|账单|口袋)(?:在|要|都|又|好|真的|快|也|会)*(?:滴血|流血|疼|痛|受伤|哭|大出血|出血|空)",
  "心(?:在|都)?滴血|大出血(?:价|促销|优惠)|吐血(?:价|推荐|整理)?|跳楼(?:价|大?甩卖|促销)",
  "(?:价格|价钱|选择|选|挑|时间|排班|工作|作业|孩子).{0,8}头(?:疼|痛|大|晕)",
  "头(?:疼|痛|大|晕)(?:选|怎么选|到底选|死了选)|挑花了?眼|看花了?眼|眼花缭乱|选得(?:我)?(?:眼花|头晕)",
  "(?:忙|压力|工作|项目|加班|生活).{0,6}(?:喘不过气|透不过气|喘不上气|没力气)|喘口气",
  // so good, so funny or so dear that …: what follows is no sign, whatever it names
  "(?<!红|肿)(?:好?美|靓|正|帅|好看|漂亮|好笑|笑|便宜|贵|滑|惊艳|值|爽|好玩|好吃|好用|嫩|好闻|舒服)(?:到|得|死)(?!.{0,4}(?:嘴角|半边))(?:我|佢|人|大家|烏蠅|乌蝇)?[^,.!?、]{0,10}",
  "(?:价钱|价格|帐单|账单|价目|价|折扣|球赛|球|比赛|剧|鬼片|电影)[^,.!?、]{0,10}(?:心口痛|心脏病|瞎|晕|血|心都?跳|心跳|吐|呕)[^,.!?、]{0,8}|看到[^,.!?、]{0,6}(?:帐单|账单|价钱|价格)[^,.!?、]{0,14}",
  "心里?(?:直|一直|在|有点)?打鼓|(?:妈|爸|老公|朋友|大家|同事|他|她|人|闺蜜|阿妈)[^,.!?]{0,12},?嘴(?:都|巴都)?合不拢|turn(?:ed|s|ing)? (?:green|purple|red|blue) with (?:envy|jealousy|rage)|(?:red|black|white|blue|purple|pink|green|gr[ae]y) (?:sofa|shirt|dress|shoes?|bag|car|door|sign|coat|top|wall|towel|lantern|lights?|candle)|红(?:灯笼|沙发|门|衣|裙|包|本)|(?:get|gets|got|prone to|had|have|having) cold ?sores? (?:sometimes|before|a lot|every|in the past|when i)|(?:coffee|wine|tea|juice|paint)[a-z ]{0,10}(?:on|over) (?:my|the) [a-z]+|追(?:完)?剧[^,.!?]{0,8}(?:肿|红)[^,.!?]{0,4}|coldsores sometimes|(?:玻(?:尿|璃)|果|水杨|杏仁|刷|猫|玻尿)酸|(?:抽|献|验)血|加班加到吐血|大出血啊|红(?:包|红火火|毛|眼病)|开业[^,.!?]{0,6}|(?:美甲|指甲油|发色|色号|口红)[^,.!?、]{0,10}(?:紫|黑|红|白|灰|蓝)|(?:紫|黑|红|白|灰|蓝)(?:色)?的?(?:美甲|指甲油?|口红|头发)",
  "(?:杀疯|封神|原地去世|绝绝子|迷糊|转圈圈|坑(?:位|坑洼洼)|有坑位|痛快|岔气|笑不活|红卜卜系赞|惊掉(?:了)?下巴|掉下巴|眼睛?都?直|眼都?红了?也?要|看直|芝麻|蚂蚁腰)[^,.!?、]{0,4}",
  "(?:卖|买|有冇?|有沒有|备|执)[^,.!?、]{0,6}(?:烫伤|止痛|红肿|晒伤|疤)(?:膏|霜|药|贴)|(?:猫|狗|孩子|娃|老板|作业|加班|台风|堵车|系统)[^.!?]{0,12}(?:头(?:都|很|好)?(?:炸|疼|痛|大)|化脓|打架|吐)(?:了|一地)?|头(?:疼|痛|大)[ ,]{0,2}(?:老板|孩子|又要|加班|怎么|要怎么|选)",
  "(?:笑|哭|逗|萌|羡慕|酸|馋)(?:得|到|死|不活|吐|喷|裂|晕|岔气)[^,.!?、]{0,8}|(?:浑身|不.{0,3})难受(?=哈|嘿|lol)|心都?(?:要)?(?:跳出来|化了)(?=.{0,6}(?:球|哈|国足|赛))|(?:烦|短信多|提醒多)[^,.!?]{0,6}吐",
  "(?:saw|seen|sees|clocked|spotted|noticed) (?:me|them|it|us|these|those|my (?:new )?(?:lashes|brows|hair|lips|face|nails))(?: in \\w+| at \\w+)?(?: and|,)? (?:nearly|went|almost|had|just|practically|literally|is|was|about|fainted|died|gasped)[a-z ]{0,26}",
  "(?:nearly|almost|practically|could have|couldve) (?:choked|died|fainted|passed out|wept|cried|had a heart attack|fell over|wet myself)(?: \\w+){0,2} (?:when|at|laughing|from laughing|seeing|how|over)[a-z ]{0,26}",
  "(?:week|weeks|day|month|year|job|boss|kids?|train|commute|heels?|shoes?|jeans|traffic|exams?|schedule)(?: has|s)?(?: been| is| was| are)?(?: absolutely| proper)? (?:killing me|murder|a nightmare|painful|unbearable)|traffics? murder|cant breathe in (?:these|this|my|those)[a-z ]{0,16}",
  "(?:a|such a|be a|being a|sorry to be a|sorry im a) (?:real |right |total |bit of a |massive )?(?:pain|headache|nuisance|nightmare)(?= |$|[.,!?])(?: of a client| in the \\w+)?|weak at the knees|(?:feet|legs|arms) (?:are|is) dead after[a-z ]{0,20}|(?:compliments?|sales|bookings?|prices?) (?:are |is |were )?(?:through the roof|killing)",
  "(?:heat|weather|humidity|queue|smell|wait|music|silence)(?: here| in here| outside| today)* (?:is|was|s) (?:unbearable|killing|murder|awful)|bleeding (?:expensive|obvious|lovely|gorgeous|brilliant|hell|good|marvell?ous)|healthy as a horse|fainted goats|(?:my|the|a) blind (?:is|was|fell|broke)|mocha|burns (?:ward|unit)|burning wax|wax burner",
  "(?:skin|hair|lashes?|brows?|nails?|these|that|this|glow) (?:is|are|look|looks) (?:so |absolutely |well |actually )?(?:sick|lethal|deadly|criminal|illegal|filthy|insane|unreal|on fire|killer|dangerous)(?:ly good)?|jaws? (?:hit the|dropped|drop|on the)(?: \\w+)?|so sharp|call an ambulance[^.]{0,10}for my|dying for|(?:breathless|speechless)(?=[ ,]+(?:all|speechless|breathless|in awe))|blown away[^.]{0,26}breathless",
  "(?:mermaid|galaxy|unicorn|rainbow|ombre|hair|highlights?|balayage)[^.!?]{0,30}(?:purple|blue|pink|red|gr[ae]y|green)|(?:purple|blue|pink|red|green)[a-z ]{0,14}(?:hair|mermaid|balayage)|(?:purple|blue) and (?:blue|purple) all over(?=[ ,.!]+the)|the red is so hot|dead to the world|out like a light|face is frozen(?: solid)?(?=[ ,]+(?:exactly|just|perfect|love|as))|cant frown|(?:kids?|sons?|daughters?|little one|baby|toddler)s? (?:got|has|have|has got|is|s got)(?: a| an)? (?:temperature|fever|bug|chickenpox|cold|rash|sick bug|nits)(?: \\w+)?|had a heart attack(?=[ ,]*(?:ha|lol|mission))",
  // looks and jokes
  "眼前一亮|亮瞎(?:了)?|闪瞎(?:了)?|(?:帅|美|丑|亮)瞎(?:了)?|眼瞎(?:才|了才)",
  "(?:我|他|老公|男朋友)(?:是|真)?(?:瞎了?|眼瞎)|看(?:直|呆|傻)了(?:眼)?",
  "笑(?:得|到)?(?:脸|嘴|肚子)(?:都)?(?:僵|歪|酸|疼|痛|烂|裂)(?:了)?|脸(?:都)?笑(?:僵|歪|烂|酸)(?:了)?",
  "害羞.{0,3}脸红|(?:夸|说)得?(?:我)?.{0,3}脸红|脸红(?:心跳|害羞)|脸皮厚|厚脸皮|丢脸|没脸(?:说|要|问)|打脸",
  "吃土|打肿脸充胖子|肿么(?:办|了)?|吐槽|吐舌头|嘴瓢|口误|说不出(?:的|来的?)(?:舒服|好看|喜欢|感觉)",
  "舒服得?(?:我)?(?:都)?(?:睡着|昏睡|昏过去)(?:了)?|(?:好|太|很)(?:舒服)(?:了)?(?:都)?睡着了|舒服死",
  "麻(?:烦|利|溜)\\S?|肉麻|头皮发麻(?:的价)?|小(?:鹿乱撞)|血拼|出血(?:买|办卡)",
  "黑(?:头|眼圈|科技|卡|五|丝|发)|白(?:头|领|天|嫖|酒|菜|搭|白净净|白嫩嫩|富美|里透红)|美白|亮白|净白|白皙",
  "白嫩|(?:变|白)(?:得)?(?:更|好)?白了?(?:好多|很多|一个?度|两个?度|不少|亮)|红(?:颜|人|火|娘|利|毯)|网红",
  "双眼皮|(?:照片|图|图片|视频|截图|画质|字|像素).{0,5}(?:模糊|糊了?|看不清|不清楚|不清|黑了|花了|太暗)",
  "(?:看不清|看不见|看不到)(?:楚)?(?:照片|图|图片|字|价格|地址|按钮|链接|菜单|时间|门牌|路牌|店)",
  "(?:要|赶|抓|不要|不打|时间|手头|名额|位置|档期)(?:有点|很|比较)?紧|紧(?:急联系人|张|致|俏|实|凑)|冻死",
  "(?:天气|外面|今天|店里|房间|空调|屋里|北京|上海|广州)(?:真的?|太|好|很|有点|也|都|实在)*(?:热|冷|凉|闷|干燥|冻)",
  "(?:手机|屏幕|电脑|网络|页面|系统|app|微信|小程序)(?:.{0,6})(?:黑了|黑屏|烫|发烫|卡|坏了|死机|没反应|出问题)",
  "没(?:什么)?(?:毛病|大碍)|死皮|死角|死忠|死党|生死|该死|死心塌地|种草|拔草|踩雷|踩坑|烂大街|一塌糊涂|糊弄",
  "模糊(?:记得|不清的?概念)|热(?:敷|水|门|情|玛吉|拉提|闹|爱|销|心|搜|巴|狗)|冷(?:敷|饮|水|静|气|门|知识)",
  "火(?:锅|爆|了|车|候|气)|痛(?:点|经|并快乐)|疼(?:爱|你们)|水肿(?:型|体质)",
  "(?:消|去|祛|退)(?:水)?(?:肿|红|痘|斑|黑)(?:仪|霜|项目|护理|疗程|针|产品|贴|面膜|按摩|套餐|效果)",
  "祛(?:红|痘|斑|疤|黑)|气(?:泡|色|质|垫|氛|血|球|温)|小气泡|泡(?:澡|脚|温泉|面|芙|妞|汤|泡)|灯泡|冒泡",
  "麻(?:药|膏|醉)|血(?:糖|压|型)|晕(?:染|妆|车|船|机)|头(?:发|疗|像|条|牌|绪|皮护理|皮检测)|脱毛",
  "红(?:光|蓝光)|拔罐|刮痧|黄金微针|水光针?|溶脂针|瘦脸针?|除皱针?|美白针|针清|点痣|疤痕修复|痘坑|淡斑",
  // English: death and killing as praise
  "drop dead gorgeous|killer (?:brows?|look|lashes|deal|smile|nails|results?|lips)|to die for",
  "dying to (?:try|come|know|see|book|get|show|hear)",
  "(?:could|can|would|might|gonna|nearly|almost|just) ?(?:have )?die[d]? (?:of|from) (?:happiness|laugh\\w*|embarrass\\w*|joy|boredom|excitement|cuteness|cringe|heat|hunger|jealousy)",
  "die of (?:happiness|laugh\\w*|embarrass\\w*|joy)",
  "dying (?:of|from|with) (?:laugh\\w*|heat|boredom|curiosity|happiness|embarrass\\w*)",
  "dying (?:laughing|lol|over (?:here|these|this|how))",
  "im (?:dead|deceased|dying)(?= (?:lol|lmao|emojikind|haha|at|over)|$)",
  "dead (?:lol|lmao|serious|skin|sea|end|line)|deadline",
  "kill(?:s|ed|ing)? (?:for|it|me with|two birds|time|the look|the game)",
  "(?:boss|husband|wife|mum|mom|partner|boyfriend|dad|manager|kids?|he|she) (?:will|would|is gonna|is going to|gonna|s gonna|ll|might) kill me",
  "killing it|slay\\w*|over my dead body|wouldnt be caught dead|dressed to kill",
  "(?:heart|soul) (?:melts?|melted|is full|skipped a beat)",
  "(?:gave|giving|nearly gave|almost gave) me a heart attack",
  "heart attack (?:when|at) (?:i saw )?the (?:price|bill)",
  "cry(?:ing)? (?:happy tears|tears of joy|from happiness|of joy|with joy|with laughter)|happy tears",
  "tears of joy",
  "(?:laugh\\w*|lol\\w*|giggl\\w*)[a-z ]{0,14}(?:cant breathe|couldnt breathe|stomach hurts|till i cried|crying|i cried)",
  "(?:cant|couldnt) (?:breathe|stop) (?:laughing|from laughing|smiling)|takes? my breath away",
  "took my breath away|breath ?taking|breath of fresh air|catch (?:my|your) breath before",
  "hold(?:ing)? my breath for",
  "itching (?:to|for) \\w+|itchy feet",
  "(?:wallet|bank account|purse|card|savings|credit card)(?: is| are| was|s| really| still| just| will be| gonna be)*(?: \\w+)? (?:bleed\\w*|hurt\\w*|cry\\w*|dead|dying|pain\\w*|in pain|ache\\w*|sore|burning)",
  "bleeding (?:money|edge|heart|love)",
  "burn(?:ing|s|ed)? (?:a hole|question|calories|desire|money|the candle)",
  "hurts? my (?:wallet|feelings|bank)|(?:wouldnt|doesnt|didnt|cant|wont|does not) hurt to (?:ask|try|check)",
  "no pain,? no gain|pain(?:less|lessly|stak\\w*)|pain in the (?:neck|ass|butt|arse|backside)|beauty is pain",
  "beauty pain",
  "(?:prices?|bill|cost|parking|traffic|booking system|website|app|queue)[a-z ]{0,12}(?:painful|a pain|hurts|headache|killing me|insane)",
  "(?:choos\\w*|deciding|decision|choice|options?)[a-z ]{0,12}(?:headache|dizzy|spinning)|growing pains",
  "(?:traffic|heat|weather|humidity|cold|exams?|work|boss|kids|suspense|wait|waiting|curiosity|heels|shoes|diet|hunger)(?: \\w+){0,3} (?:is |are |was )?killing me",
  "(?:its|it is|so|very|too|really|boiling|freezing|damn) (?:hot|cold|humid|warm|dry) (?:outside|today|here|out|in here|this week|lately|weather|in (?:beijing|shanghai|london|hong kong|town))",
  "(?:hot|cold|dry) (?:weather|outside|day|summer|winter|coffee|drink|chocolate|stone|towel|tub|pot|deal|girl|mess|take|pink|brew|water|tea|shower|compress|yoga|season)",
  "looking (?:hot|swell|sick)|look (?:so )?hot|feel(?:ing)? (?:so )?hot(?: girl| and| stuff)|hot girl",
  "so hot right now",
  "(?:thats|its|looks?|are|is) (?:so )?(?:sick|wicked|insane|fire|lit|dope|unreal)(?= |$)(?=[ ,.!]*(?:lol|bro|thank|love|emojikind|!|omg|work|job|$))",
  "sick (?:of (?:waiting|winter|the|my|these)|leave|day|and tired|nails|lashes|brows|job|deal|look)",
  "swell (?:job|time|idea)|fire (?:brows|lashes|nails|look)|fever (?:pitch|dream)|cabin fever|rash decision",
  "red (?:carpet|lip|lips look|flag|light|nails?|lipstick|dress|wine|packet)",
  "(?:red|pink|blue|purple|black|white|grey|green|dark|light) (?:and \\w+ )?(?:nails?|polish|gel|hair|shade|tint|ombre|highlights|french|dress|top|lipstick|tips|chrome|glitter|one|ones|vibe)",
  "black ?heads?|white ?heads?(?= (?:removal|extraction|on my nose))|dark (?:circles|chocolate)|blind date",
  "blinds|blindsided|blind box|love is blind|turn a blind eye",
  "double (?:book\\w*|check\\w*|chin|eyelid\\w*|date|price|points|cleanse|the price|shift)",
  "(?:photo|pic|pics|picture|image|video|screenshot|link|qr code|text|map|menu|camera)[a-z ]{0,12}(?:blur\\w*|fuzzy|dark|not clear|too small|wont load)",
  "blurr?y (?:photo|pic|pics|picture|image|video|selfie|screenshot)",
  "(?:cant|couldnt|dont|cannot) see (?:the|any|your|my|a) (?:link|button|photo|picture|price|prices|menu|appointment|booking|address|slot|slots|availability|time|times|message|difference|pores?|wrinkles?|lines|invoice|receipt|pic|point|confirmation|calendar|map|attachment|parking|entrance|sign)",
  "cant see (?:you|u|why|myself)|weak (?:in the knees|wifi|signal|coffee|spot|for)|stroke of|cold feet",
  "head over heels|sight for sore eyes|easy on the eyes|eye (?:candy|opening|catching|roll)",
  "(?:stiff|tight) (?:competition|budget|schedule|squeeze)|tight (?:on|for) (?:time|money|cash)|shock\\w*",
  "sore loser|sore subject|jaw (?:dropped|dropping|on the floor|drop)|jaw.?dropping|speechless",
  "lost for words|no words|(?:cant|dont) (?:even )?speak highly enough|cant talk (?:right )?now",
  "(?:head|mind) (?:is )?(?:blown|spinning with (?:options|choices|ideas))",
  "dizzy with (?:joy|happiness|excitement|choices?)|giddy|floored|chok(?:ed|ing)? (?:up|on the price)",
  "(?:price|prices|bill|cost)[a-z ]{0,14}(?:choke|faint|heart attack|eyes? water|pass out|bleed)",
  "faint (?:at|when i saw|from) the (?:price|bill|cost)",
  "nearly (?:fainted|choked|died) (?:at|when)[a-z ]{0,12}(?:price|bill|cost|total)|falling (?:in love|for)",
  "out cold|slept like a baby|(?:so|super|was) relax\\w*[a-z ,]{0,24}(?:asleep|passed out|drool\\w*|sleepy)",
  "(?:fell|falling|nearly fell|almost fell) asleep (?:during|on|at|in|while)|drool(?:ing)? over|hair dry",
  "dry (?:clean|hair|cut|shampoo)|break(?:ing)? the bank|burn ?out|patch test",
  "light(?:er|ening)? (?:shade|colou?r)|no (?:biggie|worries|problem|probs|rush|pressure)",
  "pressure (?:was|is) (?:perfect|great|good|just right|lovely)|(?:numbing|numb) cream",
  "sunburn (?:cream|lotion)|net price|in case you|dead tired from work",
  "suffocating (?:heat|humidity|weather)|my (?:feet|dogs) are killing me",
];

/** A saying does not run on across punctuation. */
function withinOneBreath(saying: string): string {
  return saying.replaceAll(".{0,", "[^,.!?、]{0,");
}

const pattern = new RegExp(
  sayings
    .map(withinOneBreath)
    .map((saying) =>
      /^[a-z(?]/.test(saying) && !/[\u4e00-\u9fff]/.test(saying) ? `(?<![a-z])(?:${saying})(?![a-z])` : saying,
    )
    .join("|"),
  "g",
);

/** The text with every saying replaced by dots of the same length, so that positions stay true. */
export function withoutIdioms(text: string): string {
  return text.replace(pattern, (saying) => "·".repeat(saying.length));
}
