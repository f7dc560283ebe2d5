import { words } from "./words.ts";

/** How much, how fast, which way it is going. */
export const qualifiers = words({
  mild: {
    zh: [
      "有一?点(?!像|奇怪)|有些|有啲|少少|一点点|微微?|轻微|略|稍微?|淡淡|小小的?|不严重|不太|不怎么|唔算|还好",
      "还行|可以忍|能忍|可接受|隐隐",
    ],
    en: [
      "(?:a )?(?:little|bit|tad|touch|slight\\w*|mild\\w*|minor|faint(?:ly)?|barely|small|tiny|manageable|bearable)",
      "kinda|kind of|sort of",
      "not (?:too |that |so |very |really )?(?:bad|much)",
    ],
  },
  severe: {
    zh: [
      "死(?!皮|角)|要命|受不了|得厉害|得不行|得要死|特别|非常|超级|巨|极|严重|剧烈|很大|好大|好犀利",
      "晒(?!伤|太阳|黑|后)|不得了|到不行|到爆|吓人|气球|皮球|可怕|夸张|惨|老高|好鬼|厉害|猪头|气球|皮球|香肠|馒头|通红",
      "很(?=疼|痛|肿|痒|红|烫)|好(?=疼|痛|肿|痒|红|烫)|太(?=疼|痛|肿|痒)|忍不",
    ],
    en: [
      "severe\\w*|extreme\\w*|really|very|super|so|insane\\w*|terrible|terribly|awful\\w*|horrible|crazy|massive\\w*",
      "huge|unbearable|excruciating|badly|intense\\w*|serious\\w*|like (?:crazy|hell|mad|balloons?|sausages?)",
      "enormous|giant|agony|extremely|incredibly|worst",
    ],
  },
  worse: {
    zh: [
      "(?:越来越|愈来愈|越嚟越|越|更加?|更为|仲)(?:疼|痛|肿|红|严重|厉害|大|硬|痒|麻|烫|难受|不舒服|明显红|扩大|多(?=水泡|泡|疙瘩|红|包|痘)|歪|黑|紫|白(?=了?$)|深|糟|差|重|热|模糊|不清|看不清|难|喘|晕|低|耷拉|犀利|甚|恶化|紧|臭|坏|胀|僵|凹)",
      "加重|恶化|加剧|严重(?:了|咗)|变(?:得)?(?:严重|更)",
      "比(?:昨天|昨晚|早上|之前|刚才|上午|前天|刚做完|做完|寻日)(?:还|更|又|仲)?(?:要)?(?:疼|痛|肿|红|严重|大|厉害|痒|糟|差|更|多|硬|烫|麻|明显)",
      "肿过|一天比一天(?!好|轻|淡|美|白|消)|(?:没有?好转|不见好).{0,4}反而|反而",
      "又(?:肿|红|疼|痛|严重)(?:了|起来)|变本加厉|持续(?:加重|恶化)|扩大|蔓延|扩散|范围.{0,4}大",
      "差(?:了|咗)(?:很多|好多)|(?:一直)?往上(?:走|爬|窜)|加深|变坏|糟糕了?",
    ],
    en: [
      "worse\\w*|worsen\\w*",
      "(?:getting|gets|growing|becoming|got|keeps? getting|turning|is) (?:more |even |way |much |bit )*(?:more (?:red|swollen|painful|sore|itchy|tender|intense|noticeable|inflamed|purple|bruised|numb|hard)|bigger|larger|redder|harder|darker|angrier|hotter|tighter|sorer|itchier|puffier|worse|stronger|deeper|wider|blurrier|heavier)",
      "(?:more|even more) (?:red|swollen|painful|sore|itchy|inflamed|puffy|purple|hurting) (?:than|today|now|every|each|each day|this)",
      "hurts more|more (?:pain|swelling|redness|itching)",
      "(?:redder|bigger|more swollen|sorer|worse) (?:than|today|now)|increas\\w*|intensif\\w*|spreading|spreads",
      "spread (?:to|across|down|up|over|all)|expand\\w*|escalat\\w*|deteriorat\\w*|growing|going downhill",
      "every (?:hour|day) (?:its|it gets|it is) (?:worse|bigger|more)",
      "(?:bigger|redder|worse|more) (?:by|every|each) (?:the )?(?:hour|minute|day)",
    ],
  },
  sudden: {
    zh: ["突然|一下子|忽然|瞬间|马上就|迅速|很快就?|几分钟|分钟(?:内|就)|急速|猛地|刚刚?(?=肿|晕)|嗖"],
    en: [
      "sudden\\w*|all of a sudden|in (?:minutes|seconds)|within (?:minutes|seconds|an hour|half an hour)",
      "rapid\\w*|fast|quickly|out of nowhere|instantly|minutes ago",
    ],
  },
  spreading: {
    zh: [
      "扩散|蔓延|扩大|往(?:上|下|外|四周|脖子)(?:走|爬|窜|扩|延)|越来越大|范围.{0,4}(?:大|广)|红线|延伸|往上走|一条红",
    ],
    en: [
      "spread\\w*|red (?:streaks?|lines?)|streak\\w*|tracking|creeping|moving up|expanding|getting bigger",
      "red lines? going",
    ],
  },
  widespread: {
    zh: [
      "全是|都是|两条|两边脸|全身|浑身|成身|满身|到处|整(?:个|张|片|条|块|只|脸|面|背)|大面积|大片|成片|连成片|满脸|成面|成块",
      "密密麻麻|一大片|身上|全脸|全部|大块|一片一片|周身|满|四肢",
    ],
    en: [
      "all over|everywhere|whole|entire|covered in|head to toe|body|widespread|across my|big area",
      "large(?: area)?|huge|all my",
    ],
  },
  one_sided: {
    zh: ["(?:一|单|左|右|半)(?:边|侧|只|条|隻)|左脸|右脸|一条腿|单腿|左|右"],
    en: ["one (?:side|leg|calf|arm|eye|half)|left|right|one|half"],
  },
  ongoing: {
    zh: [
      "还在|一直|不停|停不下来|仍(?:然)?|还是|依然|持续|没停|洗了(?:也|还|都)|止不住|不断|整天|半天|仲(?:系|喺)?|唔停",
    ],
    en: [
      "still|not stopping|wont stop|cant stop|doesnt stop|not stop\\w*|keeps?|constant\\w*|non ?stop|hours",
      "continu\\w*|persist\\w*|all day|all night|even after|after (?:rinsing|washing|pressing)|since",
      "through (?:everything|the)",
    ],
  },
  long: {
    zh: [
      "(?:一|两|三|几|1|2|3|好几)(?:个)?(?:星期|礼拜|周|月)|(?:[3-9]|\\d{2,3}|三|四|五|六|七|八|九|十|好几|几)天",
      "好久|成个",
    ],
    en: [
      "(?:a|one|two|three|\\d{1,2}|few|couple of) ?(?:weeks?|months?)",
      "(?:[3-9]|\\d\\d|three|four|five|six|seven|ten|several) days|for days|for ages",
    ],
  },
  clear_course: {
    zh: [
      "越来越(?:好|美|白|亮|嫩|喜欢|滑|自然|淡|轻|少|小|满意|年轻|漂亮|消)",
      "(?:好|淡|轻|消|退|减轻|舒服)(?:多了|很多|一点了|些了)|慢慢(?:好|消|退|淡)|好转|恢复(?:得|中|的)",
    ],
    en: [
      "(?:getting|much|so much|lot|bit|way|feels?|feeling|looks?|looking|a little|slowly|already|gradually) (?:better|calmer|less)",
      "improving|improved|healing (?:well|nicely|fine|great|up)|(?:going|gone|went) down|fading|settling",
      "calming|easing|less (?:red|swollen|sore|painful|itchy|puffy)",
    ],
  },
  fine: {
    zh: [
      "正常(?!吗|么|嘛)|没(?:什么)?(?:事|问题|大碍|毛病)|冇(?:事|问题)|顺畅|还好|挺好|都好|很好|ok|okay|良好|没异常",
    ],
    en: [
      "fine|ok|okay|good|normal|great|alright|all right|perfect|clear|no (?:problems?|issues?|trouble)",
      "unaffected|well",
    ],
  },
  urgent_help: {
    zh: ["救命|救救我|快来人|叫救护车|打120|快救|救我|急救|紧急(?!联系人)"],
    en: [
      "(?<!(?:you|to|can|could|someone|u) )help me(?= |$|[.,!?])(?! (?:choose|decide|pick|find|book|understand|with|to |out|get an|make an|change|move|cancel|re ?schedule|plan|prepare))|please help(?! me)|please help me(?! (?:choose|decide|pick|find|book|understand|with|to |change|move|cancel))|somebody help|someone help|call (?:an )?ambulance|emergency(?! contact| number)|sos",
      "(?<![0-9])(?:911|999)(?![0-9])",
    ],
  },
});
