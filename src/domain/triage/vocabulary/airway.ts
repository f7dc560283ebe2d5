import { words } from "./words.ts";

/** Breathing, throat, voice, swallowing and heart. */
export const airway = words({
  breathing_trouble: {
    zh: [
      "[喘踹揣](?:不|唔)(?:太|大)?(?:上|过|到|了)?(?:来|[气起])|[喘踹](?:不|唔)过来",
      "喘(?:得|不行|气(?!声)|憋|鸣|促|粗|$|[ ,.!了着])|好喘|很喘|有点喘|有些喘|发喘|哮喘(?:犯|发作|又)|开始喘",
      "气喘",
      "(?:透|抖|唞)(?:不|唔)(?:过|到)(?:气|氣)?|唞唔(?:到|过)|[唞抖](?:气)?(?:唔|不)(?:顺|到|过)|[唞抖]气(?:好|有|困)|[上出](?:不|唔)(?:来|到)气",
      "吸(?:不|唔)[到进](?:气|空气|氧)|气(?:不够|唔够|上不来|接不上|顺不过来)|接不上气",
      "(?:呼吸|气管|胡吸|呼息).{0,5}(?:困难|不过来|不上来|不了|不到|不顺|不畅|费力|费劲|急促|很急|急|吃力|难受|变快|好快|很快|太快|短促|很重|沉重|有声音|有嘶嘶|嘶嘶|有杂音|有点难|唔到|唔顺|唔畅|有问题|不太对|不对劲|怪|堵|紧|停|微弱|不舒服|辛苦)",
      "(?:不能|没法|无法|很难|难以|唔可以|冇办法)(?:正常|顺畅|好好)?呼吸|呼吸不|气短|气促|气急|憋气(?!练)",
      "憋得慌|憋死|窒息|喘鸣|嘶嘶声|胸闷气短|缺氧",
      "呼吸(?:好|很|有点|有些|非常|越来越|特别)(?:难|辛苦|紧|痛|急|浅|累)|大口喘|要断气|快断气|hxkn|huxikunnan",
      "chuan ?bu ?(?:shang|guo) ?(?:lai )?qi",
    ],
    en: [
      "(?:cant|cannot|can not|can barely|can hardly|couldnt|hardly|barely|unable to|not able to|hard to|difficult to|difficulty|trouble|problems?|struggl\\w+(?: to| with)?|hurts to|painful to|fighting to|gasping to|tough to|hard time|difficulties|harder to|dont think i can|issues?) ?(?:with |in )?(?:my |even |really |actually |fully )?(?:breath\\w*|inhal\\w*|get (?:enough |any |a |my )?(?:air|breath|oxygen|deep breath)|catch (?:my|her|his) breath|take (?:a |deep )?(?:deep |full )?breaths?|catching (?:my|her) breath|getting (?:enough )?air)",
      "(?:breath\\w*|airway)~ (?:hard\\w*|difficult|funny|weird|strange|off|bad|worse|heavy|heavier|laboured|labored|tight|tighter|shallow|noisy|fast|rapid|quick|wrong|not right|not normal|squeaky|restricted|rough|raspy|wheezy|painful|short|blocked|closing|rattly|hrd)",
      "not (?:really |quite )?(?:breathing|able to breathe) ?(?:well|right|properly|normally|ok|okay|good|easily|great|enough|like normal)?",
      "short(?:ness)? of breath|shortness of breath|breathless(?! (?:by|with|beautiful))|out of breath|winded",
      "wheez\\w*|whistl(?:y|ing) (?:when|breath)|gasp\\w*|suffocat\\w+|stridor|air hunger|(?:not|cant) (?:get|getting) (?:enough )?(?:air|oxygen)",
      "asthma (?:attack|flar\\w+|is)|stopped breathing|panting|no air|sob since",
    ],
  },
  breathing_named: { zh: ["呼吸(?!道|科|机|感|一?下?新鲜)"], en: ["breathing", "breath(?! mints?| of fresh)"] },
  /** Eating and drinking that has become work: what botulinum that has spread looks like at the table. */
  eating_trouble: {
    zh: [
      "(?:吃|喝|吞|咽|嚼|食|饮)(?:东西|饭|水|药片?|汤|粥|嘢|肉)?.{0,6}(?:卡|费|难|慢|呛|漏|累|没力|不动|不顺|噎|哽|辛苦)",
    ],
    en: [
      "(?:eat|drink|chew|swallow|food|drinks|water|pills|meals?|coffee)(?:ing|s)?[a-z ]{0,16} (?:wrong|hard|weird|stuck|slow\\w*|gag\\w*|cough\\w*|tricky|effort|tir\\w+|difficult|funny|chok\\w*|struggle|awkward)",
      "gag\\w*|(?:going|goes|went|go) down (?:wrong|the wrong|funny)",
    ],
  },
  /** Swallowing spoken of without a word for what is wrong. */
  swallow_named: { zh: ["吞(?!吐|并|噬)|咽(?!炎|气)"], en: ["swallow\\w*"] },
  cough: { zh: ["咳(?!血)(?:嗽)?", "呛咳"], en: ["cough\\w*"] },
  cough_blood: {
    zh: ["咳(?:出)?血", "痰(?:里|中)?(?:有|带)血", "咯血"],
    en: ["cough\\w*(?: up)? (?:\\w+ )?blood\\w*", "blood when i cough", "spitting blood"],
  },
  throat_closing: {
    zh: [
      "(?:喉|嗓|咙|颈)(?:子|咙)?(?:里|那里|这里|好像|有点|有些|感觉|觉得|突然|里面|很|好|一直|越来越|像|似|被|都|也|就|仿佛|入面)*(?:发?紧|锁|掐|勒|堵|卡|塞|缩|收|闭|窄|哽|鲠|顶|梗|被人|有东西|有嘢|异物|肿|胀|透不|掐住|噎)",
      "(?:掐|勒|锁|卡|堵|哽|噎)(?:住|着|紧)?(?:了|我)?(?:的)?(?:喉|嗓|脖子)|锁喉|喉头水肿|(?:吞|咽).{0,3}异物感",
    ],
    en: [
      "throats?~ (?:clos\\w+|tight\\w*|tite|tigh|swell\\w*|swollen|swelled|constrict\\w*|block\\w*|narrow\\w*|lump\\w*|full|thick|squeez\\w+|something stuck|strangl\\w+|weird|funny|strange|odd|itch\\w*|chok\\w+|off|puffy|shut\\w*)",
      "(?:tight\\w*|tite|swollen|closing|closed up|constricted|itchy|swelling|lump|something stuck|blockage|pressure|tightening|something) (?:in |of |down )?(?:my |the |her |his )?throat",
    ],
  },
  hoarse: {
    zh: [
      "(?:声音|嗓子|把声|讲话声|说话声).{0,4}(?:哑|嘶|沙|变了|变(?:得)?(?:好|很)?(?:小|弱|细)|好小|很小声|变粗|变低|没了|出不来|发不出|唔见|变弱|没力)",
      "沙哑|嘶哑|失声|失声了|声沙",
    ],
    en: [
      "hoarse\\w*",
      "(?:voice|voise)~ (?:hoarse|raspy|gone|croaky|weak\\w*|off|weird|funny|changed|strange|husky|scratchy|different|disappearing|quiet\\w*|nasal|breathy)",
      "lost my voice",
      "losing my voice",
      "raspy voice",
      "croaky",
    ],
  },
  swallow_trouble: {
    zh: [
      "(?:水|汤|饭|东西|口水|嘢)(?:都|也|就)?(?:喝|吃|咽|吞|饮)不(?:进|下|了|动)(?:去)?",
      "(?:吞|咽|嚥|食|吃)(?:东西|饭|嘢|口水|水|咽)?.{0,4}(?:困难|费劲|费力|吃力|(?<!吃.{0,4})不下|(?<!吃.{0,4})不下去|不了|唔落|唔到|不顺|卡|噎|哽|辛苦|很难|有点难|难受|不动|堵|疼得)(?!.{0,2}辣)",
      "(?:不能|无法|没法|难以|很难)(?:吞|咽|下咽|吞咽)|口水都?(?:吞|咽)|流口水|口水(?:直|一直)?流|吞唔(?:到|落)",
      "咽不|噎(?:住|到|着)|哽住|鲠(?:亲|住)|嚼不动|咬不动|咀嚼.{0,3}(?:困难|费|无力)",
    ],
    en: [
      "(?:cant|cannot|can not|can barely|can hardly|couldnt|hard to|difficult to|difficulty|trouble|problems?|unable to|struggl\\w+(?: to| with)?|painful to|hurts to|hurts when i|harder to|barely|hard time|weird to|tough to|issues?) ?(?:with |in |even )?(?:my )?(?:swallow\\w*|chew\\w*|gulp\\w*|eat(?:ing)? and drink\\w*|get(?:ting)? food down|drink(?:ing)? water)",
      "swallow\\w*~ (?:hard\\w*|difficult|weird|funny|strange|painful|off|impossible|trouble|tough|worse|wrong|slow|stuck|hurts)",
      "(?:food|pills?|things?|stuff|lump of food) (?:just |kind of |always )?(?:sits?|stays?|catch(?:es)?|hangs?|lodges?|gets? stuck|is stuck|wont go|not going down)",
      "(?:food|water|pills?|it|things?) (?:keeps? |is |gets? |feels? )?(?:getting )?stuck (?:in|on the way|when|going)",
      "drool\\w*(?! over)|dysphagia|wont go down|not swallowing (?:well|right|properly)",
    ],
  },
  choking: {
    zh: ["呛(?!辣|人|声|口小|到了?价)", "飲?水.{0,5}(?:鲠|哽|呛|噎)"],
    en: [
      "chok(?:e|es|ed|ing)(?! on the price| up)",
      "(?:water|drinks?|liquid|coffee|tea) (?:goes|going|comes?|coming|went) (?:down )?(?:the wrong (?:way|pipe)|(?:up|out|through) (?:of )?my nose)",
      "(?:soup|water|drinks?|food|liquid|tea|coffee|milk|juice)[a-z ]{0,20} (?:out of|through|up|down|from) (?:of )?(?:my |the |her )?nose",
      "down the wrong (?:way|pipe|hole)",
    ],
  },
  speech_trouble: {
    zh: [
      "大舌头|舌头.{0,4}(?:大大|变大|大一圈|厚|不灵)|(?:说|讲)话.{0,6}(?:不太?利索|不太?清|含住)|口齿不清",
      "吐字不清|舌头(?:打结|不听使唤|不灵活|捋不直|发硬|僵|动不了|硬)",
      "(?:说|讲|講)(?:话|嘢|野|出来的话)?.{0,6}(?:含糊|含混|不清|唔清|不利索|漏风|结巴|不利落|费劲|困难|吃力|不出(?:话|声)?|唔到|发飘|走样|不灵|不顺|变调|口吃|像喝(?:多|醉)|黐脷筋)",
      "(?:突然|一下)?(?:讲|说)不出(?:话|声)|黐脷筋|话都?说不(?:清|出|完整)|失语|词不达意|发音(?:不清|困难|怪)",
      "舌头麻.{0,4}说话",
    ],
    en: [
      "slur\\w*",
      "(?:speech|talking|speaking|words?|mouth)~ (?:slur\\w*|funny|weird|mumbl\\w*|thick|jumbled|garbled|off|difficult|hard\\w*|strange|wrong|drunk|lispy|mushy|unclear)",
      "(?:cant|cannot|can not|can barely|can hardly|trouble|difficulty|hard to|unable to|struggl\\w+ to|having a hard time|hard time|couldnt) ?(?:even )?(?:speak\\w*|talk\\w*(?! to (?:you|anyone|someone|a|her|my|him|them|on))|get (?:my |the )?words out|pronounc\\w*|form (?:words|sentences)|say words|articulat\\w*)(?! to (?:you|anyone|a human|someone))",
      "words wont come(?: out)?",
      "sound(?:s|ing)? drunk",
      "talking like i(?: am|m) drunk",
      "tongue (?:feels |is |so |a bit )*(?:heavy|thick|tied|clumsy)",
      "lisp(?:ing)?",
      "mumbling",
    ],
  },
  chest_pain: {
    zh: [
      "(?:胸口?|心口|心脏|心窝|胸前|胸部)(?:那里|这里|有点|有些|很|好|非常|一直|突然|像|感觉|觉得|又|也|里|位|位置|好像|被|都)*(?:痛|疼|闷|压|绞|刺|紧|发紧|堵|揪|石头|难受|勒|不舒服|痹|发慌|透不)",
      "胸闷|胸痛|心绞痛|心痛(?!价|钱|钱包|你|她|他|我的钱)",
      "压着?(?:胸|心)口",
    ],
    en: [
      "(?:pain|pains|pressure|tight\\w*|tite|heav\\w+|weight|squeez\\w+|ache|crushing|stabbing|burning|discomfort|hurts?|sharp pain|elephant) (?:\\w+ )?(?:in|on|across|around|inside|sitting on) (?:my |the |her |his |left |middle of my )?(?:chest|heart)",
      "chest~ (?:pain\\w*|hurt\\w*|tight\\w*|tite|pressure|heavy|ach\\w*|sore|squeez\\w*|burn\\w*|discomfort|weird|funny|compress\\w*|uncomfortable|constricted|crush\\w*)",
      "(?:someone|something|elephant|weight|brick|rock)[a-z ]{0,14}(?:sitting|standing|on top|pressing|crushing)",
      "heart attack(?! when i saw)",
    ],
  },
  palpitations: {
    zh: [
      "心跳.{0,5}(?:快|乱|不齐|不规律|加速|异常|不对|重|厉害|不正常|漏|猛|停|慢|咚咚)",
      "心慌|心悸|心律不齐|心(?:好|很|一直|突然)?(?:砰砰|怦怦|扑通|蹦蹦|噗通|狂)(?:直)?跳",
      "心(?:脏|臟)?(?:狂跳|跳得|乱跳|好乱|跳快)|心口跳|(?:个|粒)?心(?:好|猛|狂|咁)跳|心(?:里)?发慌|心好慌",
    ],
    en: [
      "(?:hearts?|pulse|heart ?beat|heart ?rate)~ (?:rac\\w*|pound\\w*|flutter\\w*|irregular\\w*|fast\\w*|skip\\w*(?! a beat when i saw)|weird\\w*|funny|jump\\w*|thump\\w*|crazy|doing \\w+|somersault\\w*|flip\\w*|going (?:mad|mental|wild|nuts)|hammering|all over|off|slow\\w*|like crazy|out of control|high)",
      "palpitations?",
      "racing heart",
      "(?:fast|rapid|irregular|pounding|high) (?:heart ?(?:beat|rate)|pulse|heart)",
      "tachycardi\\w+",
      "arrhythmi\\w+",
    ],
  },
});
