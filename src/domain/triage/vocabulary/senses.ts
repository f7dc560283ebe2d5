import { words } from "./words.ts";

/** Eyes and sight. */
export const senses = words({
  vision_change: {
    zh: [
      "看(?:东西|字|手机|人|路|屏幕)?(?:也|都|有点|有些|不太|越来越|突然|好像)*(?:不清楚?|不太清|不太到|不清|模糊|发花|变暗|有影|花)(?!.{0,3}价)",
      "(?:看|睇|瞧)(?:不|唔|不太|冇)(?:见|到|倒|太见)(?:嘢|东西|字|路|了|咗|$|[ ,.!?啊呀呢])",
      "看不[见到](?!效果|变化|毛孔|斑|疤|痕|明显|消息|你|回复|预约|图|链接|区别|改善|针|了?你们|有时间|价格|地址|按钮|细纹|皱纹|结果|名字|时间|店|位|群|单|券)",
      "睇(?:嘢|东西)?唔(?:到|清|清楚|真)|睇嘢(?:有|蒙|朦|两|重)",
      "(?:看|睇|望)(?!.{0,5}(?:价|款|图|照|攻略|中)).{0,8}?(?:是|都|有点|有啲|好像|变|有|会|成|就|在|系)*(?:花花?的|花了?(?=$|[ ,.!?啊呀])|叠(?:着|的|在|起|成)|重叠|双的|两个(?!人)|两重|雾|朦|变形|扭曲|发暗|发黑|晃来|糊成|模糊|糊的|糊糊)",
      "眼(?:睛|前)?.{0,6}(?:一?片?(?:糊|模糊)|朦|矇|蒙(?!眼)|发花|有点?花|花了|黑了|变黑|一黑|发黑|全黑|一片黑|一片白|漆黑|变暗|暗了|瞎了?|失明)",
      "视(?:力|野|线|物)(?!保护|表).{0,8}(?:下降|变差|变化|模糊|不清|缺|少了?一块|黑|没了|丢失|丧失|受影响|不好了|差了|有点|怪|问题|掉|暗|糊)",
      "(?:一个|东西|人|车)?(?:变|看成)(?:成)?(?:两个|俩)|失明|眼盲|复视|重影|叠影|双影|两个影|两重影|(?:变成?|看成|有|出现)两个(?:影|人|头|像)?(?=[ ,.!?了]|$)",
      "(?:一个|东西|人)(?:看成|变成?)两个|双重视觉",
      "(?:眼|视|看).{0,6}(?:黑影|黑斑|黑点|黑块|阴影|黑布|黑幕|窗帘|帘子|遮住|挡着|挡住|缺一块|一块黑|黑一块|飞蚊)",
      "像?有?(?:一层|一块|块)(?:雾|纱|毛玻璃|黑布|黑影|布)(?:挡|遮|蒙|$|[ ,.!一])?|雾蒙蒙|白茫茫",
      "(?:只|个)眼(?:.{0,4})(?:矇|蒙)(?:咗|查查)?|蒙查查",
      "半边(?:看不|黑|没)|眼(?:睛|球|珠)?.{0,4}(?:转不(?:动|了)|往.转不|动不了|不能动|不会转|郁唔到)",
      "(?:左|右|一只|单|隻|只)眼(?:睛)?.{0,6}(?:瞎|黑|暗|糊|花|看不)",
      "kan ?bu ?(?:qing|jian)",
    ],
    en: [
      "(?:words?|letters?|text|lines) (?:are |keep |all )?(?:swim\\w*|jump\\w*|danc\\w*|overlap\\w*|blur\\w*)|cant (?:read|c|see|make out|focus)[a-z ]{0,20} (?:with|from|through|out of|in) (?:my |the |one )?(?:left |right |rt |lt |one )?eye|looking through (?:a |some |frosted |dirty |foggy )*(?:vaseline|fog|frosted|glass|water|a veil|steam|mist|smoke|film|tunnel|haze|cloud|grease|jelly|wax paper|cling film)",
      "(?:eyes?|eye sight|see|seeing|looks?|vision)[a-z ]{0,18}(?:smudg\\w*|smear\\w*|vaseline|foggy|hazy|cloudy|blurr?\\w*|fuzzy|dim(?:mer|med)?|went (?:completely |totally |all )?(?:black|dark|white|blank)|distorted|wavy|warped|patchy|out of focus|unfocused|kaleidoscop\\w*|tunnel)",
      "(?:vision|eye ?sight|sight|visual field)(?! board)[a-z ]{0,24}?(?:chang\\w*|weird|strange|funny|off|wrong|blur\\w*|fuzz\\w*|foggy|hazy|cloud\\w*|dark\\w*|dim\\w*|gone|going|lost|missing|worse|bad|not right|not clear|double|doubled|impaired|tunnel|spotty|grey|gray|patchy|poor)",
      "(?:lost|losing|loss of|blurr?y|blurred|blur|double|fuzzy|foggy|hazy|cloudy|tunnel|no|dim|weird|changed?|changes? in|trouble with|problems? with|something wrong with) (?:my |of |the |in my )?(?:vision|sight|eye ?sight)",
      "(?:cant|cannot|can not|can barely|can hardly|couldnt|barely|unable to|not able to|trouble|difficulty|hard to|struggl\\w+ to|dont) ?(?:see(?:ing)?|focus(?:ing)?)(?: (?:properly|clearly|well|right|straight|much|anything|a thing|at all|out of|from|with|on|my phone|the screen|the text|half|thro\\w+|my hand))*(?! (?:any )?(?:difference|results?|you|the (?:link|button|photo|appointment|price)|it (?:being|working|in)|my appointment|wrinkles|pores|the point|why|them))",
      "(?:everything|things?|text|words|screen|eyes?|(?:left|right|one) eye|it)(?: is| are| looks?| look| went| goes| gone| has gone| are all| got| getting| became| turned| kinda| a bit| all| so| just| are a bit| is a bit| is kinda| went all| keeps going| keeps| feels?)+ (?:bit |little |kinda |really |very |so |all |totally |super )?(?:blurr?y|blurred|fuzzy|foggy|hazy|cloudy|dark|dim|black|grey|gray|double|doubled|misty|smeary|blind)",
      "blind(?! date| spot in|s\\b)(?: in| on)?~(?: eye)?|(?:gone|went|going) blind|blackout in (?:my|one)[a-z ]* eye",
      "(?:there (?:are|is|were)|see(?:ing|s)?|looks like) (?:two|2) of|see(?:ing|s)? (?:\\w+ )?(?:two|2|double|doubles|stars|black spots?|dark spots?|shadows?|flashes|floaters|halos?|black|fog|spots)(?: of)?",
      "(?:black|dark|grey|gray|blind) (?:spot|patch|blob|shadow|curtain|area|hole)s? (?:in|over|on|across) (?:my |the |one |her |his )?(?:eye|vision|sight|view|left|right)",
      "(?:curtain|shadow|veil|shade|film|fog|haze|cloud) (?:over|across|in|on|coming (?:down|over)) (?:my |one |the |her |his |half )?(?:of )?(?:my )?(?:left |right )?(?:eye|vision|sight)",
      "floaters|(?:eye|eyes) (?:wont|cant|doesnt|dont) move|cant move (?:my|her|his|one) (?:left |right )?eye",
      "(?:left|right|one|my) eye (?:went|gone|is|goes) (?:a bit |all |completely |kind of )?(?:dark|black|dim|blank|out|blind)",
      "double vision|dipl?opia|blurr(?:y|ed|ing)?(?! (?:photo|pic|picture|image|screenshot|vid))",
      "(?:half|side) (?:of )?(?:my |the )?(?:vision|view|sight|everything) (?:is )?(?:gone|missing|black|dark)",
    ],
  },
  /** Words for a dimmed picture; they count when said of eyes or of seeing. */
  dimness: {
    zh: [
      "黑影|阴影|影子|黑(?=一下|一阵|一会|掉|屏)|(?:暗|闪|花)一下|小?黑洞|黑团|乎乎一团|发黑|变黑|黑了|一片黑",
      "黑黑|发暗|暗(?:了|下|掉)|模糊|朦|糊|发虚|虚(?:的|了|影)|重叠|叠|双(?:的|影)|雾|缺(?:了)?一?(?:角|块|边)",
      "少了?一?(?:角|块|边|半)|遮(?:住|挡|了)|挡(?:住|着|了)|闪光|闪电|光圈|波浪|扭曲|变形|晃动|花花|花(?=$|[,.!?的])",
      "空白|斑点|飞虫|蚊子",
    ],
    en: [
      "smudg\\w*|smear\\w*|blob|dark(?:er|ness)?(?! circles)|black(?! ?heads)|gr[ae]y|shadows?|spots?|missing",
      "gaps?|blur\\w*|fuzz\\w*|fog\\w*|haz\\w*|cloud\\w*|mist\\w*|doubl\\w*|two of|wavy|flash\\w*|flicker\\w*|curtain",
      "film|veil|blocked|obscured|gone|lost|dim\\w*|distort\\w*|warped|half|halo|sparkl\\w*|zigzag|static|weird",
      "funny|strange|different|off|wrong|worse",
    ],
  },
  photophobia: {
    zh: [
      "不敢(?:看|见)(?:灯|光|太阳|屏幕)",
      "(?:怕|畏)光",
      "见(?:到)?光(?:就|会|好|很)?(?:痛|疼|难受|流泪|刺|睁不开)",
      "(?:灯光?|太阳|光线?)(?:一照)?.{0,3}(?:刺得?|晃得?)眼?.{0,4}(?:痛|疼|睁不开|(?:只剩|成|变成|剩下?|肿成)(?:了)?(?:一|两)?条(?:缝|线)|难受)",
    ],
    en: [
      "(?:look(?:ing)? at|see) (?:a |the |any |my )?(?:lamps?|lights?|screens?|phone|windows?|sun|bright)[a-z ]{0,16}(?:needles?|hurts?|pain\\w*|stabs?|stabbing|stings?|ach\\w*|agony|unbearable|burns?)",
      "(?:needles?|knives|daggers|pins) in (?:my |the )?(?:left |right )?eyes?",
      "cant (?:bear|stand|tolerate|look at|take|handle) (?:the |any |bright )?(?:light|lights|daylight|sunlight|brightness)",
      "light ?sensitiv\\w*",
      "sensitive to (?:the |any )?light",
      "photophobia",
      "(?:light|lights|bright light|the sun|sunlight|screens?) (?:really |just )?(?:hurts?|is (?:painful|agony)|bothers?|makes? (?:my|it) (?:eyes? )?(?:hurt|water))",
      "(?:hurts?|painful) (?:in|to look at|with) (?:the |bright |any )?light",
    ],
  },
  eye_shut: {
    zh: [
      "睁不开",
      "(?:只剩|成|变成|剩下?)(?:了)?(?:一|两)?条(?:缝|线)",
      "张不开(?=眼)",
      "擘唔?大?(?:开|唔开)|擘唔(?:大|开)",
      "眼(?:睛|皮)?.{0,4}(?:打不开|开不了|粘住|黏住|粘在一起|黐住)",
      "睁不大",
    ],
    en: [
      "(?:cant|cannot|can not|can barely|can hardly|unable to|hard to|couldnt|struggl\\w+ to) (?:even |fully |properly )?open (?:my |her |his |the |one |both |either )?(?:left |right )?(?:of my )?eyes?",
      "(?:wont|cant|cannot) open(?: it| them)?(?=$|[.,!?])",
      "(?:eye|eyes|eyelids?|lids?) (?:is |are |was |were |got |have )?(?:completely |totally |almost |nearly |half )?(?:glued|stuck|swollen|swelled|sealed|puffed|crusted)(?: up)?(?: shut| together| closed)",
      "eyes? (?:just )?wont open",
      "(?:and|it|they) wont open(?= |$|[.,!?])",
    ],
  },
  eye_grit: {
    zh: ["(?:玻璃渣|沙子|砂子|异物|针扎|小石头|有东西)(?:感|一样|似的|在|磨)?"],
    en: [
      "(?:glass|sand|grit|gritty|something|foreign body)(?: stuck)? in (?:my |her |his |one |the )?(?:left |right )?eyes?",
      "gritty",
    ],
  },
  eye_spot: {
    zh: ["(?:黑眼珠|眼珠|眼球|瞳孔|角膜).{0,5}(?:白点|白斑|发白|变形|不圆|变白|大小不一)"],
    en: [
      "white (?:spot|dot|patch) (?:on|in) (?:my |her |the )?(?:eye|iris|pupil|cornea)",
      "pupils? [a-z ]{0,14}(?:weird|odd|uneven|different|bigger|shape|larger|wonky|not round)",
    ],
  },
  eye_water: {
    zh: ["流(?:眼)?泪", "眼泪(?:一直|不停|止不住|直)?流", "泪流不止", "眼水"],
    en: [
      "water(?:y|ing)(?= eyes?|$|[ ,.!?])",
      "tearing up",
      "eyes? (?:keep |keeps |wont stop )?(?:streaming|watering)",
    ],
  },
  bloodshot: {
    zh: ["血丝", "红血丝", "眼(?:睛|白)?(?:很|好|有点|都)?(?:充血|通红|红红)"],
    en: ["blood ?shot", "red eyes?"],
  },
  chemical_in_eye: {
    zh: [
      "(?:进|流进|流到|流入|溅到?|溅进|弄到|弄进|入|入咗|跑进|滴到|滴进|渗进|喷到|掉进|沾到|整咗?入)(?:了|去|咗|我)?(?:我的?|只|隻|左|右)?(?:眼|只眼|对眼)(?!帘|界)",
      "眼(?:睛)?(?:里|入面)?(?:进|入|溅|弄|流)(?:了|到|咗|进)?.{0,4}(?:药水|染|胶|酸|膏|水|泡沫|东西|液)",
      "(?:药水|染发剂|染膏|胶水|酸|卸胶|漂粉|双氧).{0,6}眼(?:睛|里)",
    ],
    en: [
      "(?:got|get|went|goes|gotten|splashed|splash|dripped|drip|leaked|ran|seeped|sprayed|flicked|spilled|fell|squirted)[a-z ]{0,14} (?:in|into|in to|inside) (?:my |her |his |the |one |both )?(?:left |right |other )?eyes?",
      "(?:acid|dye|bleach|glue|adhesive|remover|tint|peroxide|solution|chemical|peel|product|developer|wax|toner|perm lotion) [a-z ]{0,18}(?:in|into|burned|burnt|burning) (?:my |her |his |the |one |both )?(?:left |right )?eyes?",
      "something (?:splashed|dripped|got) in(?:to)? (?:my|her) eye",
    ],
  },
  bulging: { zh: ["眼球?(?:突出|凸出来)"], en: ["eye (?:is )?bulging"] },
});
