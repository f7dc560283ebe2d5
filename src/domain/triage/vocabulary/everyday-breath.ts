import { words } from "./words.ts";

/** Breath, throat, voice, heart and sight as people put it at home: by comparison and by what no longer works. */
export const everydayBreath = words({
  breathing_trouble: {
    zh: [
      "[托拖脱]气|[托拖]不上(?:来|气)|气(?:都|也)?(?:不太|有点不)?(?:够用|不够用|不够喘|上不来|吸不满|提不上|倒不过来|顺不下)",
      "(?:就嚟|快|要)?冇晒?气(?!氛|质)|唔够气|唔顺气|透唔到|透大气|抖气辛苦|个肺",
      "(?:气管|鼻子|胸|肺|喉).{0,6}(?:捏住|掐住|捂住|堵住|锁住|收窄|缩起来|缩窄|塞住|压住|像吸管|绑住|勒住)",
      "(?:出|呼|吸|喘)气?.{0,4}(?:带(?:着)?(?:哨|响|痰音)|有哨|像哨子|哨音|呼噜|拉风箱|像风箱|咻咻|丝丝响|嘘嘘)",
      "(?:讲|说)(?:两句|一句|几个字|句)(?:话|嘢)?(?:都|就)?(?:要|得)?(?:喘|停|歇|抖|透)|(?:爬|上|走).{0,6}(?:就|都)(?:要)?喘|吸不进|吸唔到|氧气不够|快憋过去|像被(?:人)?(?:捂|闷|掐)|溺水|像溺水",
      "躺(?:不)?(?:下|平).{0,6}(?:喘|憋|气)|(?:坐|站)着才(?:能)?(?:喘|呼吸)|呼及|吸气(?:时|的时候)?(?:就)?(?:痛|疼|刺|卡|费)|hu xi",
    ],
    en: [
      "whistl\\w* (?:noise )?(?:when|every|as|if)[a-z ]{0,10}breath\\w*",
      "rasping|wheez\\w*|whistling (?:noise )?(?:when|every|as) (?:i|she|he)|sound(?:s|ing)? like (?:darth|a whistle|an accordion|a kettle)",
      "(?:like |feels like )?breath\\w* (?:through|thru) (?:a )?(?:straw|wet|cloth|pillow|blanket|mud)",
      "(?:cant|cannot|not|couldnt|hardly|barely|struggling to)[a-z ]{0,10}(?:fill|get air|draw|suck|pull) (?:my |her |his |in |into |enough )*(?:lungs?|air|breath|chest)?",
      "(?:gulping|fighting|gasping|hungry|struggling|starved) for (?:air|breath)|air (?:wont|isnt|not) (?:go|going|getting) (?:in|down)",
      "(?:cant|cannot|couldnt)(?: \\w+){0,2} (?:finish|say|get (?:out )?)(?: a| my| the| two)* (?:sentence|words) (?:without|before)",
      "(?:puffing|panting|huffing|puffed out|breathless|puffed)(?! (?:lashes|sleeves))|(?:chest|lungs?)~ (?:closing|shutting|wont open|full of|wont fill)",
      "(?:breath|breathing|breaths)[a-z ]{0,16}(?:hard|good|bad|rattl\\w*|whistl\\w*|work|effort|catch\\w*|funny|heavy|quick\\w*|struggl\\w*)",
      "(?:stairs|talking|lying down|lie down|walking)[a-z ]{0,22}(?:out of breath|breathless|puff\\w*|gasp\\w*)|drowning|cant (?:get|catch) (?:a )?breath",
    ],
  },
  throat_closing: {
    zh: [
      "(?:喉|嗓|咙|颈)(?:子眼儿?|眼儿?|子|咙)?.{0,8}(?:紧|卡|堵|塞|掐|勒|收|缩|肿|顶|顶住|厚|窄|粘住|哽|辣得|馒头|鸡蛋|棉花|乒乓|核桃|一坨|一团|一块|石头|有东西|异物|似有嘢|块嘢|吞唔落)",
      "(?:像|好似|似).{0,6}(?:掐|勒|箍|捏|扼|锁).{0,4}(?:喉|嗓|脖|颈)|(?:脖子|颈).{0,4}(?:勒|箍|掐|越来越紧|收紧|粗了)",
      "(?:舌头?|脷).{0,6}(?:厚|大|胖|塞满|放不下|顶住|塞住|肥|顶着|占满|变大|转唔到)|(?:嘴|口).{0,4}(?:塞满|合不上|包不住|含住舌)",
      "hou long.{0,8}(?:jin|zhong|du|ka)",
    ],
    en: [
      "throats?[a-z ]{0,26}(?:plum|golf ball|apple|egg|stone|rock|marble|cotton|ball|peach|pea|straw|lump|stuck|tight\\w*|narrow\\w*|thick\\w*|clos\\w*|shut\\w*|swell\\w*|swollen|squeez\\w*|chok\\w*|constrict\\w*|block\\w*|size of|collar|gripp\\w*|strangl\\w*)",
      "(?:something|lump|ball|plum|hand|hands|fingers|noose|collar|rope|someone|scarf)[a-z ]{0,18}(?:round|around|in|on|squeezing|down) (?:my |the |her |his )?(?:throat|neck|windpipe|gullet)",
      "tongue[a-z ]{0,14}(?:too (?:big|fat|large|thick)|fills?|filling|huge|massive|doubled|twice|fat|thick\\w*|filling|doesnt fit|wont fit|ginormous|big)",
      "(?:windpipe|airway|gullet|neck)~ (?:clos\\w+|tight\\w*|narrow\\w*|shut\\w*|swell\\w*|squeez\\w*)",
    ],
  },
  hoarse: {
    zh: [
      "(?:声音|嗓音|嗓子|把声|讲话声|说话声|讲嘢|说话|声).{0,5}(?:像鸭|鸭子|公鸭|像老头|似鸭|蚊子|冇晒|越来越小|发飘|沙晒|沙|粗|闷|破|变调|没声|出唔到声|好细声|细声)",
    ],
    en: [
      "voice[a-z ]{0,18}(?:whisper|croak\\w*|gone|duck|frog|squeak\\w*|gravel\\w*|disappear\\w*|fading|weak|smoker|kermit|gruff|husky|quiet)",
      "rasp(?:ing|y)|squeaking when i talk",
    ],
  },
  swallow_trouble: {
    zh: [
      "(?:口水|水|饭|粥|嘢|食饭|饮水|吃饭|喝水|吃药|药)(?:都|也|就)?.{0,4}(?:吞唔|咽唔|吞不|咽不|下不去|落唔到|卡住|卡在|梗|顶住|哽)|咽(?:口水|东西|不下)?.{0,4}(?:痛|疼|难|费|不下)|吞(?:口水|嘢|东西|咽).{0,4}(?:痛|疼|难|费|卡|辛苦)",
      "从鼻(?:子|孔|哥)?.{0,4}(?:出|喷|流|跑|呛|漏|倒)|由鼻|鼻(?:子|孔|哥)?(?:里)?(?:喷|倒流|漏)出来?",
      "(?:吃|食)(?:饭|嘢|东西)?.{0,8}(?:咽不|吞唔|含在嘴里|含住|嚼不|要拿水|要用水|送下)",
    ],
    en: [
      "(?:spit|spat|spitting|cough\\w*)[a-z ]{0,10}(?:out|up)(?: my| her| the)* (?:dinner|food|lunch|tea|breakfast|toast|pills?|tablets?|water)",
      "(?:food|dinner|toast|bread|pills?|tablets?|water|tea|meal|it|anything|nothing|saliva|spit)(?: just| really| simply)? (?:wouldnt|wont|isnt|not|doesnt|didnt|cant|refuses to) (?:go|going|get|getting)(?: it)? down",
      "swallow\\w*[a-z ]{0,18}(?:effort|hurt\\w*|painful|twice|three times|hard\\w*|trouble|golf|stuck|razor|glass|stick\\w*|struggl\\w*|concentrat\\w*)",
      "(?:have|need) to (?:wash|drink|tip|think)[a-z ]{0,24}(?:down|to swallow)",
    ],
  },
  choking: {
    zh: [
      "[浊濁](?!水|世|气|度)(?:亲|到|咳)?|(?:喝|饮|吃|食)(?:口|啖|杯)?(?:水|汤|粥|茶|嘢|饭).{0,4}(?:枪|抢|咳|呛|浊|喷)|水也枪|会呛|岔(?:气|到)",
    ],
    en: [
      "(?:every|each) (?:sip|mouthful|drink)[a-z ]{0,18}(?:cough\\w*|splutter\\w*|wrong way|chok\\w*)|splutter\\w*|(?:coffee|tea|water|drink)[a-z ]{0,12}(?:comes|came|coming|runs|running) (?:back|out)",
    ],
  },
  chest_pain: {
    zh: [
      "(?:胸口?|心口|心脏|胸前|chest|上半身).{0,8}(?:石头|压住|压着|大石|坐着|坐住|踩|箍|绑|勒|捆|lorry|车|顶住|千斤|大象|重物|石|拧|揪|绞|扯住)",
      "(?:压|坐|踩|箍|石头|大象|重物).{0,6}(?:胸|心口|chest)",
    ],
    en: [
      "(?:elephants?|brick|anvil|weight|lorry|car|truck|sofa|someone|somebody|boulder|fridge|piano|ton|belt|band|strap|vice|vise|rope|clamp|fist|hand)[a-z ]{0,26}(?:on|round|around|across|over|in|squeezing|crushing) (?:my |me |her |his |the )?(?:chest|ribs?|heart|middle|breastbone)",
      "chest[a-z ]{0,22}(?:killin\\w*|tight\\w*|belt|band|vice|squeez\\w*|crush\\w*|heavy|elephant|weight|brick|press\\w*|ach\\w*|pain\\w*|hurt\\w*|stab\\w*|burn\\w*|jaw|left arm)",
    ],
  },
  palpitations: {
    zh: [
      "心(?:脏|里|口|里头)?(?:都|直|就|好|一直|会|老|又|总|在|有点|突然|开始|说|个)*(?:扑通|砰砰|怦怦|咚咚|噗通|突突|蹦|乱蹦|乱跳|狂跳|漏(?:跳|拍)|漏一拍|跳不停|跳到|猛跳|打鼓|跳得|卜卜|嘭嘭|抽一下|颤|抖动|停一下|像打鼓|像要跳)",
      "(?:心跳|脉搏|心率)(?:都)?.{0,8}(?:1[2-9]\\d|2\\d\\d|一百[二三四五六七八九]|两百)|(?:粒|个)心.{0,5}(?:跳|嘭|卜|揿)|心.{0,3}(?:不齐|打鼓|要跳出|快跳出|跳出来)",
    ],
    en: [
      "(?:heart|hearts|pulse|heart rate|ticker|chest)[a-z ]{0,12} (?:going(?= |$|[.,!?])|clappers|hammer\\w*|banging|jumping|leap\\w*|bounc\\w*|drum\\w*|galloping|thud\\w*|missing beats|miss\\w* beats|wont (?:slow|come|calm|settle)|not (?:slow|calm)\\w*|stop\\w* and start\\w*|out of (?:my|her|his) chest|tripping|wobbl\\w*|sprint\\w*|pound\\w*|skip\\w*|rac\\w*)",
      "(?:pulse|heart|watch|hr|bpm|fitbit)[a-z ,]{0,26}(?:1[2-9]\\d|2[0-4]\\d)(?!\\d)|like (?:the|a) (?:clappers|jackhammer|drum|hummingbird)",
    ],
  },
  vision_change: {
    zh: [
      "(?:看|睇|望)[^,.!?]{0,8}(?:成双|成对|一双双|两只|分成两|跟两个)",
      "(?:看|睇|望|瞧|眼|视|面前|眼前).{0,10}(?:毛玻璃|磨砂|隔着(?:一?层|雾|纱|水|膜|塑料)|隔咗|水里看|水下|蒙了层|罩了层|像起雾|雾里|雾茫茫|重叠|两条|两个影|叠一起|马赛克|打码|缺(?:一|了)|没了一|少了一|只看到一半|只剩一半|剩一半|像素|隔层|结界|糊成|打格)",
      "(?:字|路牌|手机|脸|人|车牌|线|电视|屏幕|招牌).{0,6}(?:变(?:成)?两(?:个|条|行|张)|都?是?双的|重影|糊成|看成两|一个变两|分身|叠)",
      "(?:左|右|那|一)(?:边|只|隻)?(?:眼|视野).{0,8}(?:看不|黑|暗|灰|雾|没画面|像关灯|关灯|黑屏|缺|盲|睇唔|白茫|什么都没)",
      "(?:光|画面|世界|视线).{0,3}(?:消失|没了|关掉|灭了)|眼前.{0,4}(?:黑黑|一团|发黑|有嘢|有东西飘|飘)|睇嘢.{0,4}(?:双|两|重|朦|蒙)|眼花(?!缭乱|了选)",
    ],
    en: [
      "two of everything|(?:two|2) (?:moons?|suns|heads|noses|roads|of (?:him|her|you|them|it))|(?:shadow|smudge|blob|hole|patch|spot) (?:in|across|over) (?:the (?:middle|centre|center|corner|side)|(?:what|where|everything) i)[a-z ]{0,16}|(?:half|part|side|corner) of (?:the |my )?(?:windscreen|road|screen|page|room|view|world|mirror)[a-z ]{0,8}(?:isnt|gone|missing|not there|disappear\\w*|blank|black|went)",
      "(?:lost|missing|gone|losing|cant see|couldnt see|only see|see only)[a-z ]{0,12}(?:half|part|bit|side|most|corner|chunk|bottom|top|middle|left|right)(?: of)?(?: the| my| what| that| everything)*(?: side of)?(?: the| my)? ?(?:telly|tv|screen|page|room|sight|vision|view|picture|world|face|eye)",
      "(?:most|half|some|part|all|much) of (?:the |my |her |his )?(?:sight|vision|eyesight)",
      "(?:dark|black|gr[ae]y|blurry|shadowy|smudgy|blank|floating) (?:blob|smudge|spot|patch|shadow|hole|cloud|curtain|bit|thing|smear|shape|ring|dots?)[a-z ]{0,16}(?:float\\w*|where i look|in (?:front|my eye|my sight|my vision|the middle)|follow\\w*|wherever|everywhere i look|over (?:everything|one|my))",
      "cant (?:read|make out|see|tell|recogni[sz]e)[a-z ]{0,14} (?:bus|sign|signs|number|numbers|clock|menu|label|phone|subtitles|screen|text|board|face|faces|print|newspaper|book|dashboard|plate)(?= |$|[.,!?])(?! (?:price|you gave))",
      "(?:fuzzy|blurred|blurry|hazy|dim|weird|double|funny) (?:when|if|far|up close|looking|everywhere|sight|on one side)|through (?:a )?(?:frosted|dirty|steamed|misty|wet|foggy|net|greasy|smoked|bottle)",
      "(?:everything|things|telly|words|lights|road|world|faces|numbers|people)(?: \\w+)? (?:has|have|got|with|in|come|are|is|looks?) (?:a )?(?:doubles?|double|twins?|ghosts?|halo\\w*|blurr?\\w*|fuzzy|dimmer|darker|gr[ae]y|wavy|swimming|two)",
      "see(?:ing|s)?[a-z ]{0,8} (?:double|two|twice|doubles|shadows?|blurr?\\w*|spots|flash\\w*|gr[ae]y)|(?:left|right|one|my|the|other) eye[a-z ]{0,10}(?:see|seeing) (?:less|nothing|only|barely)|like someone (?:turned|dimmed) (?:off |down )?the lights?",
    ],
  },
});
