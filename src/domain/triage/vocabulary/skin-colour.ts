import { words } from "./words.ts";

/** What colour skin takes; the site and the treatment decide how grave it is. */
export const skinColour = words({
  redness: {
    zh: [
      "(?<!口|粉|网|大|眼|走|当|双|分|腮|砖|酒|玫瑰|豆沙|枣|正|西柚|番茄)红(?!色(?!的?(?:斑|疹|点|块|印|线|肿|一片|一块))|包|酒|茶|糖|枣|书|利|薯|颜|娘|毯|绿灯|梅|豆|烧|玫瑰|石榴|景天|血丝|色的?指甲|人|黑榜|外|参|唇|旗|火火|红火火|蓝光|光(?:面罩|仪|照|治疗))",
      "潮红|泛粉|粉粉的|发粉",
    ],
    en: [
      "red(?:dish|der|ness)?(?! (?:wine|light therapy|lipstick|nails?|packet|envelope|carpet|dress|bull|line train|tape|flag|lips look|polish))",
      "pink(?:ish|er|y)?(?! (?:nails?|lipstick|polish|gel|dress|gloss|slip))",
      "flush(?:ed|ing)?",
      "rosy",
      "sun ?burn(?:ed|t)?",
      "lobster|tomato",
      "erythema",
    ],
  },
  whiteness: {
    zh: [
      "(?<![美洁漂雪明清坦空表直净亮黑李小])白(?![天菜酒领痴搭板衣云种嫩皙净]|色(?:的?(?:衣|裙|指甲|款|睫毛|美甲|头发)))",
    ],
    en: [
      "whit(?:e|ish|er|ening)(?! ?(?:heads?|wine|teeth|noise|dress|nails?|hair|board|list|lie))",
      "pale\\w*",
      "blanch\\w*",
      "bloodless|colou?rless",
    ],
  },
  white_patch: {
    zh: [
      "(?:皮肤?|嘴|唇|鼻|额|脸|面|下巴|针|眉|一块|一片|一条|有点|有些|突然|整|全|边缘|那里|这里|那块|地方|周围|也|都|好像|开始|变得|按|中间|颜色|上面|旁边|尖|头|翼|角)(?:.{0,6})(?:发白|变白|泛白|苍白|白白的|白咗|白了|煞白|惨白|灰白|白晒)(?!.{0,2}(?:好多|一个度|很多|透|嫩|亮|啦好开心))",
      "像(?:个)?(?:死人|尸体|蜡|蜡像|石膏)",
      "(?:发|变|泛)白(?!好多|了好多|一个度|一度|亮|嫩|头发|色头)",
      "(?:有|起|出现|多了|一)(?:了)?(?:一)?(?:块|片|点|小块|圈|条|道)(?:很|是|发|有点|好)?白(?:的|色|斑|块|点|印)?",
      "白(?:一块|一片|色的?斑|斑|块)|(?:没|冇)(?:有|什么|乜)?(?:血色|颜色)",
      "颜色(?:变|很|好|越来越|也|有点)*(?:淡|浅)(?=$|[,.!? 几])|缺血|唔红|变咗白|惨白",
    ],
    en: [
      "(?:white|pale|blanch\\w*|ashen|ghostly|whitish|waxy|colou?rless|bloodless) (?:\\w+ )?(?:patch\\w*|spots?|area|areas|skin|lip|lips|nose|streaks?|line|ring|marks?|blotch\\w*|tip|splotch\\w*)",
      "(?:skin|lips?|nose|area|spot|patch|tip|cheek|chin|it|forehead|side|part|bit|face|site|corner)(?: of (?:my |the )?\\w+)?~ (?:white|pale|blanch\\w*|ashen|whitish|waxy|lost (?:its|all) colou?r)(?!r|head| heads| teeth| wine)",
      "blanch\\w*",
      "turn(?:ed|ing|s)? (?:white|pale)",
      "gone (?:white|pale)",
      "went (?:white|pale)",
      "(?:the )?colou?r of (?:wax|paper|chalk|milk|ash|putty|snow|a sheet|a ghost|marble|concrete|clay)",
      "like (?:wax|chalk|marble|a corpse|candle wax)",
      "no colou?r (?:in|left)",
      "drained of colou?r",
    ],
  },
  /** Grey or blue said of a place where it has no business, however it is put. */
  greyness: {
    zh: ["灰(?!指甲|尘|色的?(?:衣|裙|发))", "(?<!淤|瘀|乌|发|铁|青)蓝"],
    en: ["gr[ae]y\\w*(?! (?:hair|nails?))", "ashen"],
  },
  grey: {
    zh: ["(?:发|变|泛)灰|灰(?:灰的|白|白色|色的?(?:一块|皮|斑)|咗|了|暗暗)(?!指甲)|发青|青灰|铁青"],
    en: [
      "(?:gr[ae]y(?:ish)?|dusky|ashy) (?:\\w+ )?(?:patch\\w*|spots?|area|skin|lips?|nose|tip|colou?r|blotch\\w*)",
      "(?:skin|lips?|nose|it|area|spot|tip|patch|looks?|turning|turned|went|going|gone)~ (?:gr[ae]y(?:ish)?|dusky|ashy)(?! (?:nails?|hair))",
      "dusky",
    ],
  },
  /** A colour that is not right, unnamed; counts after injections. */
  colour_off: {
    zh: [
      "颜色(?:有点|看着|好像|都|也|变得|变|好|很|越来越|特别)*(?:不太?对|怪|变了|发?暗|深|不一样|难看|发青|发乌|不均匀|不正常|异常)",
      "变(?:了)?色|花里胡哨",
    ],
    en: [
      "(?:odd|weird|strange|funny|different|off|wrong|darker|abnormal|unusual|horrible|bad) (?:ish )?colou?r",
      "colou?r (?:is |looks? |has |seems? |went |gone |a bit )+(?:off|weird|wrong|funny|strange|different|changed|odd|dark\\w*|not right|bad)",
      "discolou?r\\w*|chang(?:ed|ing) colou?r|lost (?:its|all|the) colou?r|colou?r chang\\w*",
    ],
  },
  mottled: {
    zh: [
      "网(?:状|格|纹|一样|咁|的纹)|(?:像|好似|跟|似).{0,4}(?:网|蕾丝|大理石|蜘蛛网|渔网|树枝|地图)",
      "花(?:斑|纹|花绿绿的紫)|大理石|蕾丝|一块一块紫|斑驳|皮肤.{0,4}发花|树枝状|紫斑|紫癜|蜘蛛网",
    ],
    en: [
      "mottl\\w*",
      "(?:lace|lacy|lacey|net|netting|web|spider ?web|marbl\\w*|fishnet|mesh|reticulat\\w*|livedo|tree branch|branching|map)(?: ?like| ?pattern\\w*| ?looking|y)?(?= |$|[.,!?])(?! (?:dress|price|top|tea|gloves|address|site|chat))",
      "blotchy",
    ],
  },
  purple: {
    zh: ["紫(?!外|米|薯|苏|色指甲|色头|色的?(?:衣|裙|指甲|头发))|乌青|发乌|乌黑|瘀黑"],
    en: [
      "purpl\\w*(?! (?:nails?|hair|shampoo|polish|dress))",
      "violet colou?r",
      "blue(?:ish|y)?(?= |$|[.,!?])(?! (?:nails?|polish|light|tick|dress|eyes|hair|monday))",
      "bluish",
    ],
  },
  /** Turned darker, nothing else said: a mark after light, a warning after a needle. */
  darkening: {
    zh: ["变黑|黑(?:咗|了|掉|晒)|变(?:得)?(?:很|好)?黑"],
    en: ["(?:went|going|turned|turning|gone) (?:really |very |all )?dark"],
  },
  black_skin: {
    zh: [
      "(?:皮肤?|嘴|唇|鼻|脸|针|地方|那块|那里|伤口|边缘|肉|这块|一块|中间|尖|头|翼)(?:.{0,5})(?:发黑|变黑|黑掉|乌黑|黑了|黑咗|黑黑的)(?!头)",
      "(?:皮肤|肉|鼻).{0,3}黑(?:掉|死)|发黑|黑紫|紫黑|黑掉|黑色的?(?:皮|痂|肉)",
    ],
    en: [
      "(?:skin|nose|lips?|it|area|spot|tip|patch|flesh|wound|edges?|site|bit|part|cheek)(?: of (?:my |the )?\\w+)?(?: is| are| has| looks?| went| turned| turning| going| gone| goes| getting| starting to (?:go|turn|look)| a bit| all| kinda| really| started (?:going|turning))* (?:black(?:ish|ened)?|dark (?:purple|blue)|purple ?black|dark)(?!er? (?:than|spots?)|head)",
      "scab[a-z ]{0,28} dark",
      "(?:scab|spot|patch|area|bit|bruise|skin)[a-z ]{0,12} (?:black|very dark|almost black|dark purple)",
      "(?:black|blackened|dark purple) (?:skin|patch|area|flesh|tissue|scab|edges?|spot on my (?:lip|nose|skin|cheek|chin))",
      "turn(?:ed|ing|s) black|going (?:black|dark)|gone black",
    ],
  },
  slow_refill: {
    zh: [
      "(?:按|压)(?:了|下去|一下|压|下|着|住)?.{0,6}(?:不(?:变|会变|回|泛|转|发)?(?:红|回色|色)|不回|慢慢才|很久才|好耐先|不会回|唔(?:变|返)红|没有?变红|好久才|白很久|还是白|半天)",
      "(?:不|唔|冇)(?:会|肯|见)?(?:返|回|转)(?:返|番)?(?:红|色)|回(?:血|色|弹)(?:慢|很慢|不好|差)|不回(?:血|色)",
      "毛细",
    ],
    en: [
      "(?:colou?r|blood|redness|pink)(?: in it)? (?:doesnt|does not|wont|isnt|not|didnt|takes? (?:forever|ages|long|a while|so long|\\w+ seconds)(?: to)?|is slow to|slow to|never|taking (?:ages|long)(?: to)?) ?(?:come\\w*|return\\w*|go\\w*|refill\\w*)? ?(?:back)?",
      "(?:stays?|remains?|still) (?:white|pale|blanched)(?: when| after| if)?",
      "no (?:pulse|return|rush|flush|change) (?:of|in) colou?r",
      "when i (?:press|push|squish|squeeze|pinch|poke|touch)[a-z ]{0,12}(?:white|pale|nothing|no colou?r|doesnt|takes|stays)",
      "(?:doesnt|dont|not|wont|isnt) (?:pink|redden|colou?r|blanch|flush|going red|go red|go pink)(?: up)?",
      "(?:ages|forever|a while|a long time|seconds|slow\\w*|so long)[a-z ]{0,24}(?:colou?r|pink|red|blood)[a-z ]{0,12}(?:back|return\\w*)",
      "capillary refill|slow (?:refill|to refill|colou?r return)",
      "(?:press|push)[a-z ]{0,14}(?:stays? white|doesnt (?:go|turn) (?:pink|red)|no colou?r|doesnt change)",
    ],
  },
  bruise: {
    zh: [
      "小?青点|淤青|瘀青|瘀血|淤血|乌青|青(?:一块|了一块|咗|了|紫)|青一块紫一块",
      "(?<=那块|有点|还|那里|一片|地方|周围|变|发)青(?:的|$|[,.!? ])|青的那?块|青.{0,4}变黄|罐印|痧印",
      "痧(?=.{0,4}印|还|没|退)|黄黄瘀|瘀(?!斑堵)|淤(?!堵|青血)|紫一块",
    ],
    en: [
      "bruis\\w*",
      "black (?:and|n) blue",
      "cup(?:ping)? marks?|gua ?sha marks?|marks? (?:still|are still|havent)",
      "hickey|haematoma|hematoma",
      "black eye",
    ],
  },
  dark_marks: {
    zh: [
      "反黑|色沉|黑印|印子|留(?:了|低)?(?:黑)?印|色素|发暗|变深|暗沉|斑(?:更|变|颜色)?(?:深|黑|多)(?:了)?",
      "晒斑(?=更)|褐色",
    ],
    en: [
      "hyper ?pigment\\w*|pih|(?:dark|brown|tan)(?:er)? (?:marks?|spots?|patch\\w*|areas?|circles? where)",
      "darker(?: than before)?|discolou?r\\w*|left (?:a )?(?:dark )?marks?",
      "(?:spots?|freckles?|pigment\\w*)[a-z ]{0,12}(?:darker|dark)",
    ],
  },
  pale_marks: {
    zh: ["白斑|色素(?:脱失|减退)|留疤|疤痕|凸起来的?疤|增生疤|瘢痕(?!体质)|白印|凹凸疤|留(?:下|了)?(?:个)?疤"],
    en: [
      "hypo ?pigment\\w*|(?:white|lighter|pale) (?:patch\\w*|spots?|marks?)(?: left)?",
      "scar(?:red|ring|s)?(?! (?:treatment|removal|cream|face))|keloid\\w*|raised mark",
    ],
  },
  stripes: {
    zh: [
      "(?:一条一条|条状|格子|一道一道|方块|一格一格|斑马)(?:的)?(?:红|印|痕|烫|黑|斑)?|烫(?:出)?(?:的)?印|烫痕",
      "烫(?:出|了|伤)?.{0,6}(?:印|疤|痕)",
    ],
    en: [
      "(?:stripes?|striped|grid|zebra|tram ?line|lines? of) ?(?:marks?|burns?|pattern|shaped)?(?= |$|[.,!?])",
      "burn marks?|burns (?:on|across|down|in|from|where)|(?:little |small )?squares?(?= |$|[.,!?])",
    ],
  },
});
