import { NAMED_ENGLISH } from "./amounts.ts";
import { mark } from "./joint-tokens.ts";
import { type Rule, rule, says } from "./rule.ts";
import { isDateToken, isTimeToken } from "./token.ts";

const DAY_NAMES = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|christmas|boxing|good fri";
const WHEN = `(?=(?: about| around| like| maybe)? (?:the |next |this |an? )?(?:\\d|(?:${DAY_NAMES})|noon\\b|half\\b|quarter\\b))`;
const SIGHS = "(?:(?:oh|och|ah|ahh|ugh|aw|eh|er|erm|um|umm|hmm|hm|mm|wait|actually|ooh|gah|argh|ok|well|and|but) )*";

/** What a clause that begins with "that's" goes on with where it tells why not, rather than praises or asks. */
const REASON =
  "(?!(?:when (?:i'd|i want|i need|i'm free|i can|i could|it|that|we'd|we want|we can|suits)|the (?:one|best|only|earliest|latest|date|day|plan|ideal|slot|right|first|last|time)|fine|great|good|perfect|ok|okay|cool|lovely|brill|brilliant|better|best|easier|easiest|ideal|alright|grand|amazing|all|it|right|correct|what|why|not|too|no|very|really|so|still|if|how|who|wonderful|awesome|sweet|super|possible|available|free|convenient|me|us|in|on|at|from|after|before|until|between|fab|sorted|settled|done|ages|far|early|late|soon|quite|pretty|just|much|more|easy|sound|champion|magic|class|dandy|a (?:yes|bit|good|better|date|deal|great|plan|lot|shame|pity)|my (?:only|first|best|preference|preferred|favou?rite)|confirmed|booked|today|tomorrow|next|this|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)[a-z]";

/** Ways of saying in English that another day or hour is meant than the one just named. */
export const puttingRight: Rule[] = [
  // "Can my 2:00 today be 3:15", "could it go to the 29th".
  says(
    String.raw`(?<=\b(?:can|could|may|might|should|shall|will|would) (?:my|the|our|her|his|that|it|this|mine|we|i)\b[^.?!]*)(?:become(?! to)|(?:be|go|come|jump|slip|slide)(?: (?:moved|switched|changed|pushed|put|bumped|shifted))?(?: back| forward| over| on)? to)${WHEN}`,
    mark("correct"),
    mark("at"),
  ),
  says(
    String.raw`(?<=\b(?:can|could|may|might) (?:my|the|our|her|his|mine) [^.?!]*(?:\d|day|noon|tomorrow)[^.?!]* )be(?: at| on| for)?${WHEN}`,
    mark("correct"),
    mark("at"),
  ),
  // "It wants to be the 9th", "was meant to say Friday".
  says(
    `(?:(?:it|that|this|which) )?(?:wants?|needs?|ought|(?:was|is|were|'s) (?:meant|supposed))(?: to)? (?:be|read|say|have been)(?: at| on| for| moved to)?${WHEN}`,
    mark("correct"),
    mark("at"),
  ),
  // "…, och no that's parents' night", "… no you know what let's do 5".
  says(
    String.raw`(?<=(?:^|[,;.…!?-]) ?)${SIGHS}(?:no|nah|nope)(?:,? no)*(?= (?:that|i|we|my|you know|let'?s|it|hang|hold|how about|what about|maybe|better|rather|scratch)\b)`,
    mark("correct"),
  ),
  rule(
    `(?:no|nah|nope)(?= (?:\\d|you know|let'?s|make|better|wait|sorry|(?:${DAY_NAMES})\\b))`,
    (_m, _scene, { before }) =>
      isDateToken(before) || isTimeToken(before) || before?.kind === "number" ? mark("correct") : null,
  ),
  // "Thursday at 6, that's my step class, Friday then"
  rule(
    `(?:that|which)(?:'s| is|s)(?: (?:actually|also|where|only|like))*(?= ${REASON})`,
    (_m, _scene, { text, start }) => (NAMED_ENGLISH.test(text.slice(0, start)) ? { kind: "why not" } : null),
  ),
  // "… or I'll miss my flight at 4"
  says(
    String.raw`(?:or|otherwise)(?: else)?(?= (?:i'll|i will|i'd|i won't|i can't|we'll|we won't|she'll|he'll|they'll|i'm|im|my \w+ will)\b)`,
    mark("because"),
  ),
  // "The 9 o'clock from this morning"
  rule(String.raw`from(?= (?:this morning|earlier|yesterday|last)\b)`, (_m, _scene, { before }) =>
    before?.kind === "clock" ? mark("glue") : null,
  ),
  // "Swap it for the morning"
  says(
    String.raw`(?<=\b(?:swap|switch|exchange|trade|change)\w* [^.?!]*)(?:for|with)(?= (?:the |a |an |this |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|morning|afternoon|evening|lunch|later|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m|o'?clock)))`,
    mark("to"),
  ),
  // "Back out of Friday"
  says(
    `(?:(?:back|duck|pull|drop|bow|get|cry)(?:ing)? out of|bail(?:ing)? on)(?= (?:the |this |next |my |our )?(?:\\d|(?:${DAY_NAMES})\\b))`,
    mark("not"),
  ),
  // "We settled on Sunday at 2"
  says(
    `(?:(?:settled|decided|landed|plumped) (?:on|for)|(?:went|gone|going) (?:with|for))(?= (?:the )?(?:\\d|(?:${DAY_NAMES})\\b))`,
    mark("correct"),
  ),
  // "It was 4"
  says(String.raw`it(?:'s| is| was)(?= \d{1,2}(?:[.:]\d\d)? ?(?:$|[,.?!]))`, mark("at")),
  // "If Friday's full, Saturday"
  says(
    String.raw`(?<=\bif (?:the |on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|tomorrow|today))(?:'s| is| isn't| is not|'s not| are)? ?(?:full|taken|gone|booked(?: up| out)?|no good|not (?:possible|available|free|good)|(?:possible|available|free)|a no|out|doesn't work)(?= *(?:$|[,.;!?]|then\b))`,
    mark("if not"),
  ),
  // "Friday at 3 is tight, 3.30 would be better"
  rule(
    "(?:is|'s|are) (?:(?:a bit|a little|really|too|very|quite) )*(?:tight|tricky|awkward|a stretch|a push|pushing it|cutting it (?:fine|close)|a squeeze|difficult|rushed|hard)(?= for me| for us|[,.;!])",
    (_m, _s, { before }) => (isDateToken(before) || isTimeToken(before) ? { kind: "why not" } : null),
  ),
  // "Next week's packed"
  rule(
    "(?:is|'s|are|looks?|looking)? ?(?:(?:absolutely|totally|completely|already|pretty|a bit|really|so|all|just|proper) )*(?:packed|rammed|chocka(?:s|block)?|chockers|jammed|manic|mental|hectic|slammed|mad|a nightmare|heaving|crazy busy|mobbed)(?= *(?:$|[,.;!?]|so\\b|but\\b|for me|with|at|and))",
    (_m, _s, { before }) => (isDateToken(before) ? mark("cannot") : null),
  ),
  // "I'm after a pedi on the 18th" wishes for one.
  says(
    String.raw`(?<=\b(?:i'm|im|i am|i was|we're|we are|she's|he's|what i'm|only|just) )after(?= (?:an?|some|the|my|your|one|something|anything|[a-z]+ing)\b)(?! (?:a|the|my) (?:shift|class|meeting|appointment|wedding|party|lesson|game|match|gym|run|school|flight)\b)`,
    mark("asks"),
  ),
  says("(?:nah|nope)(?=[,.!… ])", mark("correct")),
];
