import { relationWords } from "../customers/family-words.ts";
import { simplify } from "../message/simplify.ts";

const han = Object.values(relationWords)
  .map((words) => words.han)
  .join("|");
const english = Object.values(relationWords)
  .map((words) => words.english)
  .join("|");
const theirs = new RegExp(
  `(?:^|[\\s，,。.!！；;]|而且|但|不过)(?:[她他佢]|我(?:的|家)?[阿小细大]?(?:${han}))|(?:^|[^a-z])(?:she|he|her|his|my (?:\\w+ )?(?:${english}))(?:'s)?(?![a-z])`,
);
const hers =
  /我(?:自己)?(?:也|都|对|有|在|是|现在|怀|刚|最近|昨|上周|正)|(?:^|[^a-z])(?:i(?:'m| am|'ve| have| had| was| used| take| get|'m also)|me too)(?![a-z])/;

/** "她高血压，对海鲜过敏", "my mum is on warfarin": what is told of the body of somebody else, and nothing of her own. */
export function tellsOfSomebodyElse(text: string): boolean {
  const said = simplify(text);
  return theirs.test(said) && !hers.test(said);
}
