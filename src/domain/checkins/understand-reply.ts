import { understandAnswer } from "../intake/understand-answer.ts";
import { simplify } from "../message/simplify.ts";
import type { PartName } from "./answers.ts";

const WORSE =
  /更(加)?(痛|疼|红|肿|痒|烫|严重|差|糟|难受|厉害)|越来越(痛|疼|红|肿|痒|烫|严重|差|糟|难受|厉害)|加重|恶化|变差|变糟|没有?好转|不(是|太|怎么|算)?(很|太|特别)?(好|舒服)|worse|worsening|more (red|pain|painful|swollen|sore|itchy)|not (getting |any )?better|not (so |very |too |really )?(good|great|well|fine|ok)\b|\bbad\b/i;
const NOT_WORSE =
  /(没有?|不|未)(有)?(变得?)?(更|加重|恶化|变差|变糟|越来越)|(not|n'?t|no) (getting |any |got )?(worse|more)/i;
/** Said with two negatives: nothing is wrong. */
const FINE = /没(有|什么|啥)*不(好|舒服|对|适)|nothing (is )?(wrong|bad)|not bad/i;
const SAME = /差不多|一样|没(有|什么)?变化|还(是)?那样|老样子|(还|仍)没好|same|no change|unchanged|no different/i;
const BETTER =
  /好(一?些|多|了|点|转|很多|啦)|挺好|很好|不错|还好|还行|还可以|没(有|什么)?(事|问题|不舒服|异常|感觉)|消(了|肿|下去)|退了|better|\bgood\b|\bfine\b|great|\bok(ay)?\b|\bwell\b|improv|heal|all clear|no (problem|issue|complaint)s?/i;
const UNHAPPY =
  /不(太|怎么|是很)?(满意|喜欢|好看|开心)|失望|难看|丑|后悔|unhappy|not (so |very |really )?(happy|satisfied|good)|disappoint|ugly|regret|hate/i;
const HAPPY = /满意|喜欢|开心|好看|漂亮|很好|很棒|太好|不错|happy|love|like it|great|beautiful|satisfied|good/i;

/** The code of the choice that her words stand for in this part; "yes" when she has one of the signs without saying which; null when unclear. */
export function understandReply(text: string, part: PartName): string | null {
  const words = simplify(text);
  if (part === "trend") return trendOf(words);
  if (part === "look") return lookOf(words);
  // Triage has read the words: a no to one of the signs is an answer to what was asked.
  const understood = understandAnswer(text, "", () => true);
  if (understood === "unsure") return null;
  if (understood === "no" || /都没有|一个都没|none/i.test(words)) return "none";
  return understood === "yes" ? "yes" : null;
}

function trendOf(words: string): string | null {
  if (FINE.test(words)) return "better";
  if (NOT_WORSE.test(words)) return "same";
  if (/(还|仍)没好/.test(words)) return "same";
  if (WORSE.test(words)) return "worse";
  if (SAME.test(words)) return "same";
  return BETTER.test(words) ? "better" : null;
}

function lookOf(words: string): string | null {
  if (UNHAPPY.test(words)) return "unhappy";
  if (HAPPY.test(words)) return "happy";
  return /还行|还好|还可以|一般|ok|fine|all right|so-?so/i.test(words) ? "okay" : null;
}
