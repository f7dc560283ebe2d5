import { sites } from "../vocabulary/sites.ts";
import { patternOf } from "../vocabulary/words.ts";

/*
 * "Chin and neck", "额头,不是眼角": the answer to where, not a sign. Every word is a place of the body or stands between places.
 */
const places = Object.values(sites).map(patternOf);

/** Places that hold no sign of their own and are only ever treated. */
const treatedPlaces =
  /(?<![a-z])(?:shins?|bum|buttocks?|shoulders?(?: blades?)?|hips?|waist|nape|knuckles?|brackets|crow'?s feet|elevens|frown lines?|smile lines|marionette(?: lines?)?|double chin|sideburns|moustache|mustache|snail trail|t-?zone|d[ée]colletage|d[ée]collet[ée]|stretch marks?|mole|birthmark)(?![a-z])|眼角|眼下|川字纹|抬头纹|鱼尾纹|眼角纹|颈纹|木偶纹|嘴角|口角|唇毛|唇周|毛孔|颊车|面颊|锁骨|肩膀|肩胛|双下巴|大腿|手背|脚背|脚趾|咯吱窝|胳肢窝|胡子|鬓角|颈|痣|墨|妊娠纹/g;

const between =
  /(?<![a-z])(?:just|only|a|an|the|and|or|both|my|with|no|not|whole|half|full|upper|lower|inner|outer|front|left|right|sides?|first|then|next|this|that|these|those|time|later|in|on|of|to|from|for|at|n|it|is|it's|its|one|two|three|areas?|bits?|parts?|please|pls|thanks|thank you|around|too|also|as well|but|yes|yep|yeah|um|erm|ok|okay|skip|leave|maybe|body|today|lines?)(?![a-z])|[只就做和跟同或都要想是的那这全整半毛也还有不吧啊呢啦哦嗯左右两侧边上下前后内外先再面靠条个块圈位处里以往到从一二三嗰啲唔囉呀]|一下|一起|全身|身体|部分|部位|旁边|周围|附近|今天|今次|下次|下回|上次|这次|今回|面先|净系|就系|可以|谢谢|唔该|麻烦|[\s.,!?&+/、:;'"~-]+/g;

/** A place that "is not right" is no answer to where. */
const isWrong = /not (?:quite |really )?(?:right|there)|no left|no right|不对|唔对|不是(?:我|自己)/;

/** Whether every word of a message (normalised) names a place of the body, or stands between places. */
export function namesOnlyPlaces(text: string): boolean {
  if (isWrong.test(text)) return false;
  const rest = places.reduce((left, place) => left.replaceAll(place, " "), text.replaceAll(treatedPlaces, " "));
  return rest.replaceAll(between, "") === "";
}

const answersWhere =
  /(?<![a-z])(?:and|or|only|just|both|pls|please|not|no|too|also|whole|half|full|skip|first|then)(?![a-z])|[,&+、和跟同就只先再还也不都]/;

/** Places and a word of choosing between them ("chin and neck", "额头,不是眼角"): where to treat her. A bare place may be half a sentence. */
export function saysWhereToTreat(text: string): boolean {
  return answersWhere.test(text) && namesOnlyPlaces(text);
}
