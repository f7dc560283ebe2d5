import { bound, mark } from "./joint-tokens.ts";
import { MONTHS } from "./names-english.ts";
import { puttingRight } from "./putting-right.ts";
import { type Rule, rule, says } from "./rule.ts";
import { isDateToken } from "./token.ts";

const DAY_NAMES = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow";

/** Words that join, correct, take back or bound, in English. */
export const jointsEnglish: Rule[] = [
  ...puttingRight,
  says(
    String.raw`(?:the )?(?:earliest|soonest) (?:that )?(?:i|we) (?:can|could)(?: [a-z]+){0,2}(?: is| would be)?(?= \d| half| quarter| noon)`,
    bound("from", "prefix"),
  ),
  says(
    String.raw`(?:the )?latest (?:that )?(?:i|we) (?:can|could)(?: [a-z]+){0,2}(?: is| would be)?(?= \d| half| quarter| noon)`,
    bound("by", "prefix"),
  ),
  // "The 25th is the wedding, the Thursday before would be perfect."
  rule(
    String.raw`(after|before)(?= *(?:$|[,.!?;)]| (?:please|pls|would|works?|is|if|instead|maybe|though|at|around|about|then|same|around)\b))`,
    (m, _scene, { before }) =>
      before?.kind === "weekday" ? bound(m[1] === "after" ? "after" : "before", "back") : null,
  ),
  rule(String.raw`(?:any ?time )?(after|before|from|by|until) (?:that|then)\b`, (m) =>
    m[1] === "until"
      ? { ...bound("by", "back"), until: true }
      : bound(m[1] === "after" || m[1] === "before" || m[1] === "from" ? m[1] : "by", "back"),
  ),
  says("(?:between |from )?now (?:and|until|to|-)(?= )", bound("by", "prefix")),
  says(String.raw`between\b`, mark("between")),
  says(String.raw`if not\b|if (?:that|it|this)(?:'s| is) (?:gone|taken|full|booked|not|no good|no use)\b`, mark("or")),
  says(
    String.raw`(?:not|nothing|never) (?:until|before|earlier than|sooner than)\b|no (?:earlier|sooner) than\b`,
    bound("from", "prefix"),
  ),
  says(String.raw`(?:no|not) later than\b|not after\b|(?:at the )?latest by\b`, bound("by", "prefix")),
  says("any ?time(?= (?:after|before) (?:work|school|lunch|dinner|tea|supper|noon|the school))", mark("glue")),
  says(String.raw`past(?= \d)`, bound("after", "prefix")),
  says(String.raw`any ?time after\b|later than\b|after\b`, bound("after", "prefix")),
  says(String.raw`(?:earlier|sooner) than\b|before\b|any ?time before\b`, bound("before", "prefix")),
  says(
    String.raw`(?:or|and) later\b|(?:or|and) after(?= *(?:$|[,.?!]|on |please|is |would ))|onwards?\b|\+(?!\d)|upwards\b`,
    bound("from", "suffix"),
  ),
  says(String.raw`or (?:earlier|before)\b`, bound("by", "suffix")),
  says(String.raw`at the (?:very |absolute )?latest\b|latest\b`, { ...bound("by", "suffix"), superlative: true }),
  says(String.raw`at the (?:very |absolute )?earliest\b`, { ...bound("from", "suffix"), superlative: true }),
  says(
    String.raw`(?:(?:finish|done|off|get off|clock off|knock off|get out)(?: work)? at|(?:finish|leave|get off) work by)\b`,
    bound("after", "prefix"),
  ),
  says(
    String.raw`(?:(?:i'm|i am|i'll be) )?(?:away|busy|out|off|working|at work|in (?:meetings?|court|hospital|surgery|class|training|london|town)|on (?:holiday|shift|leave|nights|vacation|jury duty|call|duty)|tied up|abroad|skint|(?:i|we|she|he) (?:teach|work|study|train|nap)|not (?:free|around|available))(?: [a-z]+){0,2} until\b`,
    bound("after", "prefix"),
  ),
  says(String.raw`earliest(?= \d)`, bound("from", "prefix")),
  rule("plus(?= *(?:$|[,.?!]|please|can ))", (_match, _scene, { before }) =>
    before?.kind === "number" || before?.kind === "clock" ? bound("from", "suffix") : null,
  ),
  says(String.raw`(?:starting|to start|start|starts|begin|beginning) (?:at|on)\b`, mark("at")),
  says(String.raw`(?<!(?:for|a|another|next|the|of|my|1st|last|this) )round(?= \d)`, mark("at")),
  says(String.raw`post(?= \d)`, bound("after", "prefix")),
  says(String.raw`from\b|starting\b|as of\b`, bound("from", "prefix")),
  // "Can I come by after work": no end of anything.
  says(
    String.raw`(?<=\b(?:come|coming|swing|pop|drop|stop|nip|call|pass|run|stroll|walk|roll|head|bop) )by\b(?! ?\d)`,
    mark("glue"),
  ),
  says(
    String.raw`(?:side by side|step by step|\d by \d|by (?:text|phone|email|car|bus|train|tube|mistake|accident|the way|far|myself|your|me|hand|side|herself|chance|any chance|any means|card|cash))\b`,
    mark("glue"),
  ),
  says(String.raw`by\b|(?:any ?time |anywhere )?up (?:to|until)\b(?= ?\d)`, bound("by", "prefix")),
  rule(String.raw`until\b(?= ?\d)`, (_match, _scene, { before }) =>
    before?.kind === "number" || before?.kind === "clock" ? mark("to") : null,
  ),
  // 3点→5点, said of an appointment that is to move.
  says("→+|[-=]+>", mark("correct")),
  // "She said a month - can I do the 10th": a pause.
  rule(
    `(?:-+|[–—])(?= (?!${DAY_NAMES}|the |next |noon|mid|late|early|half|quarter)[a-z])`,
    (_m, _s, { text, start }) => (text[start - 1] === " " ? mark("comma") : null),
  ),
  rule(String.raw`(?:to|until|thru|through)\b|-+|[–—~～&]+`, (match) =>
    match[0] === "until" ? [mark("to"), bound("by", "prefix")] : mark("to"),
  ),
  says(
    String.raw`(?:if (?:so|yes|possible|poss|free|she is|he is|they are|you can),?(?= \d)|at|around|about|approx(?:imately)?|roughly|circa|say|@|(?<!(?:'d|would|i|we|you|they) )like)\b|@|how about\b|(?:can|could|shall) (?:we|i|you) (?:do|say|come at|go for)(?= \d)|still(?= \d)|(?:can|could) (?:do|make|manage)(?= \d{1,2}(?::\d\d)?(?![\w/:]| ?(?:hours?|hrs?|min\w*|people|days?|weeks?)\b))|let'?s (?:do|say|go for|go with|go|make it|try)\b|what about\b`,
    mark("at"),
  ),
  says(
    String.raw`(?:(?:can|could|shall|would) (?:we|i|you) make it(?= (?:for )?\d)|make it|make that|make mine|(?:(?:but )?(?:i|we) )?(?:really |actually )?meant(?! to)|but (?:i|we) (?:asked for|booked|wanted|said|need|needed|agreed)|(?:(?:i|we) )?(?:need|want|needed|wanted) it(?: (?:to be|moved to|at|on|for|changed to))?(?= (?:on |at |the )?(?:\d|(?:${DAY_NAMES})\b))|needs? to be(?: at| on| moved to)?(?= (?:\d|(?:${DAY_NAMES})\b))|(?:put|book|get|squeeze|fit|pop) (?:me|him|her|us|them|my \w+) (?:in |down )?(?:at|on|for)(?= \d{1,2}(?::\d\d)?(?![\w/]))(?= [^,.?!]*[?!]?$)|change (?:it|that)? ?to|switch (?:it|that)? ?to|i (?:mean|meant)|(?:scratch|scrap|strike|forget|cancel|ignore) that|correction|oops|whoops|wait|hang on|hold on|nope|actually|my (?:bad|mistake)|on (?:second|2nd) thoughts?|or rather|i should say|but (?:can|could|shall) (?:we|i|you) (?:do|say|make it|go for|have|come at))\b`,
    mark("correct"),
    mark("at"),
  ),
  // "No Mondays" opens with a wish; "Tuesday, no, Wednesday" mends one.
  rule(`no(?= (?:${DAY_NAMES})\\b)`, (_m, _s, { start }) => (start === 0 ? mark("except") : null)),
  // "Half ten's too early, half eleven"
  rule(
    String.raw`(?:'s|is)? ?(?:(?:a bit|a little|way|far|just|probably) )?too (?:early|late|soon|tight|rushed)\b(?! to )`,
    (_m, _s, { before }) => (before?.kind === "clock" ? mark("cannot") : null),
  ),
  // "Typed 11/3, should be 11/13"; "you've put me down for 3, I asked for 4".
  says(
    String.raw`(?:(?:it|that|which) )?should(?: have)? (?:be|been|say|read)(?: (?:for|on))?(?= (?:the |at )?(?:\d|(?:${DAY_NAMES})\b))`,
    mark("correct"),
    mark("at"),
  ),
  says(
    String.raw`(?<=\byou(?:'ve| have)? (?:put|got|booked|have|wrote|written)[^.?!]*)(?:and |but )?(?:i|we) (?:asked|booked|wanted|said)(?: for| you for)?\b`,
    mark("correct"),
    mark("at"),
  ),
  // "9 am, no, pm"
  rule(String.raw`(?:no|not|sorry|oops|i mean|i meant|\*)[, ]*([ap])\.?m\b\.?`, (m) => ({
    kind: "half",
    half: m[1] === "a" ? "am" : "pm",
  })),
  says(
    String.raw`sorry\b|(?<=[,;.…] ?)no(?= \d)|no(?=\s*[,.!…;-]|\s+(?:sorry|wait|not|make|actually|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|today))`,
    mark("correct"),
  ),
  says(String.raw`so\b(?! (?:much|many|far|long|sorry))`, mark("so")),
  says(String.raw`instead(?! of)\b`, mark("instead")),
  says(
    String.raw`(?:move|moved|moving|prepone|postpone|defer|rearrange|rejig|(?:go|going)(?= from)|reschedul\w+|switch|swap|push|(?<!(?:my|night|late|early|day|a|the|on|long|next|last) )shift|bump|change|shove|nudge|bring|put|shunt|flip|transfer|shuffle|juggle)\b`,
    mark("moving"),
  ),
  says(String.raw`(?:any ?(?:thing|day|time|where)?|whatever) but (?:that|then)\b`, mark("excepted")),
  says(
    String.raw`(?:(?:any|every|all|the)(?: ?(?:thing|day|days|time|where))?s? (?:but|bar)|except(?: for)?|excluding|apart from|other than|with the exception of|but not|just not|though not|only not)(?! (?:before|until|after|too|later|earlier))\b`,
    mark("except"),
  ),
  // "Any day next week but Tuesday".
  rule(
    String.raw`but(?= (?:the |on )?(?:${DAY_NAMES})s?\b(?! (?:is|are|works?|would|could|can|suits?|looks|might|at|after|before|instead|then)))`,
    (_match, _scene, { text, start }) =>
      /\b(?:any|every|all|whole|each)[^.,;!?]*$/.test(text.slice(0, start)) ? mark("except") : null,
  ),
  says(`(?:not|and not)(?= (?:on )?(?:${DAY_NAMES})s?(?: either|,? (?:but )?any other))`, mark("except")),
  says(String.raw`bar(?= (?:the |on )?(?:${DAY_NAMES})s?\b)`, mark("except")),
  says(
    String.raw`(?:isn't|not|never|no more|instead of|rather than)\b|no(?= (?:morning|afternoon|evening|weekend)s?\b)|nothing on\b`,
    mark("not"),
  ),
  says(String.raw`no to(?= (?:the )?(?:${DAY_NAMES}|\d))`, mark("not")),
  // "Y'all close Sundays": no day to come.
  says(
    String.raw`(?<!are |do |if |when |days? )(?:you(?:'re| are| guys| lot)?|y'all(?: are)?|yous|yas|they(?:'re| are)?) (?:close|closed|shut|are closed|are shut|don't open|don't do|don't work|aren't open|not open)(?: on)?(?= (?:${DAY_NAMES})s?\b)`,
    mark("cannot"),
  ),
  says(String.raw`giv(?:e|ing) (?:away |up )?(?:my|the)(?= (?:${DAY_NAMES})\b)`, mark("not")),
  says(
    String.raw`(?:forget|scrap|ignore|skip|drop|scratch|nix|ditch|bin|axe|strike)(?: about)?\b(?= (?:the |this |next )?(?:${DAY_NAMES}|\d))`,
    mark("not"),
  ),
  rule(
    String.raw`(?:out|full|gone|(?:fully )?booked(?: up)?|a? ?no[ -]go|(?:an? )?(?:(?:total|complete|right) )?(?:write[- ]off|non[- ]starter|nightmare|disaster|washout|no use|off the table|out of the question|not happening|mare))(?= *(?:[,.;!?]|$|so\b|but\b|for me))`,
    (_m, _s, { before }) => (isDateToken(before) ? mark("cannot") : null),
  ),
  says(
    String.raw`(?:(?:does|do|would|will|did)(?: not|n't)|won't|wouldn't) (?:really )?(?:work|suit|do)\b|(?:is|'s|are)(?: not|n't) (?:good|possible|great|ideal|free|available)\b|(?:is|'s|are|'re) (?:no good|out|bad|full|a no)\b|(?:is|are|'s|'re) (?:closed|shut)\b(?! ?\?)|(?:does|do|is|ca|wo)n't(?=\s*(?:$|[,.!?;]))|no good\b|can(?:'t|not| not)(?: (?:do|make|come|manage))?(?: it)?\b|couldn't\b|don't want\b|unavailable\b|(?:i'm|am|i'll be) (?:busy|away|out|working|at work|not free|not around)\b|busy\b|not free\b`,
    mark("cannot"),
  ),
  says(
    String.raw`(?:work|working|meetings?|class|school(?! run)|shift|uni)\b(?! (?:ends|finishes|is over))`,
    mark("occupied"),
  ),
  says(String.raw`or\b|either\b|alternatively\b|\/`, mark("or")),
  says(String.raw`and\b|plus\b`, mark("and")),
  rule(String.raw`for\b(?= \d{1,2}(?![\d:]| ?[ap]m))`, (_match, _scene, place) =>
    /\b(?:in|down|booked|it|me|rescheduled?|slot) $/.test(place.text.slice(0, place.start)) ? mark("at") : null,
  ),
  says(
    String.raw`for\b(?= (?:the |this |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today))`,
    mark("to"),
  ),
  // "Is it too late for 9 tonight?"; "for 2 tonight" are two people.
  says(`for(?= (?:[89]|1[0-2]) (?:tonight|today|tomorrow|o'? ?clock|on (?:the |${DAY_NAMES})))`, mark("at")),
  says(String.raw`(?:down|hoping|aiming) for(?= \d{1,2}(?![\d:./-]|st|nd|rd|th))`, mark("at")),
  says(String.raw`for \d{1,2}(?![\d:./-]| ?[ap]m| ?(?:of )?(?:${MONTHS.join("|")}))\b`, mark("noise")),
  rule(String.raw`(?:is|would|does|are|do|could)\b`, (_match, _scene, place) =>
    /^ \d{1,2}(?::\d\d)? (?:ok|okay|good|free|available|possible|too|any|work|suit|fine|alright|be|do|any)/.test(
      place.text.slice(place.end),
    )
      ? mark("at")
      : null,
  ),
  says(String.raw`but\b`, mark("but")),
  says(
    String.raw`(?:of|on|the|in|this|that|which is|i\.e\.|ie|is|for|a|an|please|pls|maybe|perhaps|ideally)\b`,
    mark("glue"),
  ),
];
