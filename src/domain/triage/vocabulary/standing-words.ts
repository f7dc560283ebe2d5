import { words } from "./words.ts";

/** Words that change whether a symptom is really here: not now, not yet, not hers. */
export const standingWords = words({
  conditional: {
    zh: [
      "听说|据说|网上说|看到有人说|听人说|如果|要是|万一|假如|假设|若(?:是|果)?|会不会(?!是)|会唔会|是否会",
      "可能会|有可能会?|有没有可能|应该会|以防|一旦|多久(?:会|能|才)?|什么时候会",
      "(?:一般|通常|正常)(?:会|要|多久|几天|都)|会有(?=.{0,12}(?:吗|么|嘛|\\?))",
      "会(?=.{0,10}(?:吗|么|嘛|不会|\\?|几天|多久|多长|多少天))(?<!就会|老会|总会|都会|一会|时会|常会|也会)",
      "倘若|倘使|假使|设若|若系|若然|如若|要系|怕万一|打听|真的假的|真的吗|是不是真|真系会|真嘅|会(?:不|唔)会|脑补|想象",
      "容易(?=.{0,8}(?:吗|么|\\?))|风险|后遗症|怎么(?:避免|预防|防止)|避免|预防|防止|以免|免得|怕不怕|有冇可能",
    ],
    en: [
      "if(?! (?:its|it is|this is|thats|that is) (?:normal|ok|okay|bad|serious|fine))|what if",
      "(?:i )?(?:heard|read|seen videos|seen stories|people say)(?= |$)|in case|in the event|suppose|supposing",
      "hypothetically|were i to|should (?:anything|something)(?= |$)|let(?:s| us) say|say (?:it|i|my|somebody|someone|a|the|there)(?= |$)|imagine|assuming|ever (?:have|had|get|happen|seen)|picturing|how would (?:i|you|one|we) (?:know|tell)",
      "(?:will|would|could|might|may|can) (?:it|i|my|this|that|the|there|they|botox|fillers?|a|lasers?|peels?|lashes|you|we|she|he)(?= |$)",
      "(?:is there|are there|is it) (?:a |any )?(?:risk|chance|danger|possib\\w*|likely|common)|risk of",
      "chances? of|side effects? (?:of|like|such)|possible to",
      "(?:does|do) (?:it|this|they|the|that|botox|fillers?|lasers?|peels?|lash\\w*|people|you|most|a|microneedling|waxing|ipl|hifu|everyone|customers|clients)(?= |$)",
      "to (?:avoid|prevent|minimi[sz]e|reduce|stop)|avoid(?:ing)?|prevent\\w*",
      "how (?:painful|sore|red|swollen|itchy|much|bad|long)",
      "is (?:it|the|botox|filler|laser|waxing|microneedling|a peel) (?:going to |gonna )?|should i expect",
      "whats normal|watch (?:out )?for|look out for|supposed to",
    ],
  },
  conditional_cancel: {
    zh: [
      "现在|今天|今早|今晚|昨天|昨晚|刚才|刚刚|已经|一直|还在|还是|我的.{1,6}了|这么|那么|开始|突然|了怎么办",
      "怎么(?:回事|了|这么)|为什么|为啥|点解",
    ],
    en: [
      "now|today|yesterday|last night|this morning|still|since|already|keeps?",
      "this (?:much|bad|long|red|swollen)|so much|started|suddenly|why|right now|just|at the moment|ago",
      "(?<!will |would |could |might |can |if )my \\w+ (?:is|are|looks?|feels?|has|went|turned|hurts?)(?= )",
      "i (?:have|cant|feel|see|am having|noticed|woke|can see|got)",
    ],
  },
  fear: {
    zh: ["(?<!不|没有?)(?:怕|害怕|担心|恐惧|惊|担忧|顾虑)(?!的|死了|光|是不是)"],
    en: [
      "(?:afraid|scared|fear(?:ful)?|frightened|nervous|worried|terrified|anxious|concerned|phobia) (?:of|about|that|it|to|im|i|they|the)",
    ],
  },
  past: {
    zh: [
      "上次|上回|以前|去年|前年|早些年|(?:几|两|三|多|1|2|3|4|5)年前|曾经",
      "年轻(?:的)?(?:时候|那阵)|(?:十|二十|三十|好几|\\d+|n)年(?:前|之前)|(?:在|喺)?(?:别|第二|其他|另外|隔壁)(?:的)?(?:家|间|店|度|人家)|在外地|在国外|在(?:泰国|韩国|日本)",
      "之前(?:做|打|有一?次|那次|在别|在别家)|小时候|上一次|(?:几|两|三|半)个?月前|历史|旧年",
    ],
    en: [
      "last time|last year|years? ago|months? ago|previous\\w*|in the past|(?:once|one time) (?:had|got|before)",
      "(?:\\d+|ten|five|two|three|six|twenty|thirty) (?:years|yrs|months) (?:ago|back)|abroad|somewhere else|in (?:turkey|bangkok|bali|spain|thailand|leeds|korea|dubai|another (?:city|town))",
      "used to|as a (?:child|kid|teenager)|history of|back in|another (?:salon|clinic|place)",
      "my last (?:appointment|visit|treatment|filler|session|peel)|before when i|the other salon",
    ],
  },
  /** Told of somebody else, read or seen: says nothing of her. */
  story: {
    zh: [
      "听(?:说|讲|人|朋友)|据说|新闻|小红书|网上|网友|抖音|微博|帖子|文章|视频里|电视剧|剧里|鬼片|电影|官网|有人说|睇报纸|报道|故事|(?:同事|朋友|闺蜜|邻居|表妹|表姐|阿姨|亲戚|bestie|人家|有个人|客人).{0,12}(?:别家|外地|国外|隔壁|其他店|第二间|年前|以前|以往|上年|旧年)",
    ],
    en: [
      "(?:i )?(?:read|heard|seen|saw|watched)(?: about| of| that| on| a| online| somewhere| this)+(?= |$)|(?:on|in) (?:the news|tiktok|instagram|reddit|facebook|a (?:film|movie|video|documentary|podcast))|(?:your|the) (?:post|article|story|blog|ig|website|page)|news say|documentary|podcast|horror (?:story|stories)|swears|i work (?:in|at|on|as)|did \\w+ years|(?:neighbou?rs?|cousins?|friends?|colleagues?|someone|somebody|girl|woman|bestie|best friends?)[a-z ]{0,26}(?:abroad|once|years|elsewhere|other salon|ago|turkey|dodgy|somewhere)",
    ],
  },
  past_cancel: {
    zh: ["一直|到现在|还是|仍|至今|又|现在|这次也|这次又|和上次一样|跟上次一样|今天"],
    en: [
      "still|ever since|again|now|like last time|same as last time|today|this time too|never went away",
      "since then|to this day",
    ],
  },
  before_treatment: {
    zh: [
      "(?:下周|下星期|下个?月|明天|后天|周[一二三四五六日末]|过几天|准备|打算|想|要|考虑|还没)(?:去|来|要|想|准备)?(?:做|打|预约|约|试|咨询)",
      "第一次(?:做|打)|做之前|术前|打之前|还没(?:做|打)|想做|想打|谂住|考虑",
    ],
    en: [
      "(?:thinking (?:of|about)|considering|want to (?:try|get|book|do|have)|planning|plan to|going to (?:get|have|book)|before (?:filler|fillers|botox|lips|laser|i book|my (?:appointment|treatment|first)|getting|i get|i come|the treatment|booking)|first time|havent (?:had|done|booked)|never had|never tried|interested in|booked (?:in )?for|next (?:week|month)s?|upcoming|looking to (?:get|book|try))",
    ],
  },
  resolved: {
    zh: [
      "(?<!没|不|见|完全|未|能|会|才|快|就|不会|怎么)(?:好了(?!吗|么|没|嘛|又)|好啦|好多(?:了|咗)|好返|好晒|没事了|冇事了|冇事啦|冇晒|散咗|散晒)",
      "(?<!没|不|未|没有|见|还没|退|怎么|才能|能)(?:消了|消肿(?!吗|方法|快)|消退|消失|消下去|消咗|退了|退咗|退下去|退烧|褪了|平了|平复|缓解|不见了|下去了|没了(?=$|[ ,.!?])|淡了|过去了|正常了|恢复(?:了|正常)|痊愈|愈合|停了|止住|散了)(?!吗|么|没|怎么)",
      "都好了|已经好|(?:现在|今天|早上|睡醒|后来|今早).{0,4}(?:没事|正常|不(?:痛|疼|痒|肿|红|晕|麻|喘)了)",
      "没再(?:出现|发生|疼|痛|晕|流)",
    ],
    en: [
      "(?:went|gone|going|goes|go) (?:away|down)|cleared(?: up)?|settled|subsided|resolved|disappeared",
      "calmed(?: down)?|(?:all |much |totally |completely |so much |feel(?:s|ing)? |a lot |way |lot )better",
      "better now|back to normal|(?:fine|ok|okay|good|great) now",
      "gone(?= now|$|[ ]?[.,!]| today| already| since| by| this| completely| overnight)|eased(?: off)?|healed",
      "faded|passed|stopped(?! breathing)|wore off|not anymore|no longer|over now|recovered|under control",
      "all good now",
    ],
  },
  /** It is here, now, in her or in somebody beside her. */
  now: {
    zh: [
      "刚(?:才|刚|做完|打完)|现在|而家|今天|今日|今早|今晚|昨(?:天|晚)|寻日|琴日|一直|突然|快(?:来|救)|救命|怎么办|点算|咋办|咋弄|还在|不停|越来越|已经|正在|回来(?:后|就|路上)",
    ],
    en: [
      "right now|just now|since (?:i|the|this|yesterday|last|my|we|she|he|lunch\\w*)|today|tonight|this morning|yesterday|last night|minutes ago|hours? ago|keeps?|wont stop|suddenly|help|what do i do|getting worse|at the moment|still|cant breathe",
    ],
  },
  resolved_cancel: {
    zh: ["又|反复|再次|还没|没有|不(?=消|退|见好)|怎么还|才能|什么时候|多久|吗|\\?"],
    en: [
      "not|hasnt|havent|wont|isnt|doesnt|came back|again|back again|until|till|when will|how long|never|didnt",
      "dont|if|hasn|supposed to|should have|shouldve|before it|\\?",
    ],
  },
  earlier: {
    zh: [
      "昨天|昨晚|昨夜|前天|刚才|刚刚|早上|刚做完|当天|当时|开始|那天|之前|前几天|头两天|第一天|上午|中午|寻日",
      "琴日|琴晚|本来",
    ],
    en: [
      "yesterday|last night|earlier|this morning|at first|initially|was|were|had|the first (?:day|night|few)",
      "on day|right after|straight after|for (?:a|the first|about)|overnight|before",
    ],
  },
});
