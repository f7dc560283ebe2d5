import { NAMED_ENGLISH } from "./amounts.ts";
import { mark } from "./joint-tokens.ts";
import { type Rule, rule, says } from "./rule.ts";
import { isDateToken, isTimeToken } from "./token.ts";

const DAY_NAMES = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|christmas|boxing|good fri";
const WHEN = `(?=(?: about| around| like| maybe)? (?:the |next |this )?(?:\\d|(?:${DAY_NAMES})|noon\\b|half\\b|quarter\\b))`;
const SIGHS = "(?:(?:oh|och|ah|ahh|ugh|aw|eh|er|erm|um|umm|hmm|hm|mm|wait|actually|ooh|gah|argh|ok|well|and|but) )*";

/** What a clause that begins with "that's" goes on with where it tells why not, rather than praises or asks. */
const REASON =
  "(?!(?:the (?:one|best|only|earliest|latest|date|day|plan|ideal|slot|right|first|last|time)|fine|great|good|perfect|ok|okay|cool|lovely|brill|brilliant|better|best|easier|easiest|ideal|alright|grand|amazing|all|it|right|correct|what|why|not|too|no|very|really|so|still|if|how|who|wonderful|awesome|sweet|super|possible|available|free|convenient|me|us|in|on|at|from|after|before|until|between|fab|sorted|settled|done|ages|far|early|late|soon|quite|pretty|just|much|more|easy|sound|champion|magic|class|dandy|a (?:yes|bit|good|better|date|deal|great|plan|lot|shame|pity)|my (?:only|first|best|preference|preferred|favou?rite)|confirmed|booked|today|tomorrow|next|this|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)[a-z]";

/** Ways of saying in English that another day or hour is meant than the one just named. */
export const puttingRight: Rule[] = [
  // "Can my 2:00 today be 3:15", "could it go to the 29th".
  says(
    String.raw`(?<=\b(?:can|could|may|might|should|shall|will|would) (?:my|the|our|her|his|that|it|this|mine|we|i)\b[^.?!]*)(?:be|become|go|come|jump|slip|slide)(?: (?:moved|switched|changed|pushed|put|bumped|shifted))?(?: back| forward| over| on)? to${WHEN}`,
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
    `(?:that|which)(?:'s| is|s)(?: (?:actually|also|when|where|only|like))*(?= ${REASON})`,
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
  says("(?:nah|nope)(?=[,.!… ])", mark("correct")),
];
