import { simplify } from "../message/simplify.ts";
import { understandWhen, type WhenQuestion } from "../time/when.ts";
import { understandVerb } from "./appointment-words.ts";
import { wantsSoonest } from "./offered-words.ts";
import { treatmentWords } from "./service-synonyms.ts";
import { mendTreatmentNames } from "./treatment-spelling.ts";
import { withoutPast } from "./treatment-told.ts";

const looksBack = /做完|做过|做了|打完|打了|弄完|之后|以后|\b(after|since|had|got|did)\b/;

/** "有没有周末的光子": asking for room in the diary, even where it sounds like a question about a treatment. */
export function asksForRoom(text: string): boolean {
  if (wantsSoonest(text)) return true;
  return /有没有|有空|有位|还有吗|排得上|\b(available|availability|free|slots?|openings?)\b/.test(simplify(text));
}

/**
 * What words of no clear intent ask for around visits: "booking" when they name a treatment and a day or time to come, "appointments"
 * when they say that she cannot come, will come, or wants another day; null when neither, or when they look back on a visit.
 */
export function visitTopic(question: WhenQuestion): "booking" | "appointments" | null {
  // What she had last week says nothing of what she wants on Friday.
  const text = withoutPast(question.text);
  const said = simplify(text);
  if (looksBack.test(said)) return null;
  const when = understandWhen({ ...question, text });
  const ahead = when.found && !when.past;
  const verb = understandVerb(said);
  if (verb === "cancel" || verb === "confirm" || (verb === "move" && ahead)) return "appointments";
  const named = mendTreatmentNames(said);
  return (ahead || wantsSoonest(text)) && treatmentWords.some(([, words]) => words.test(named)) ? "booking" : null;
}

/** "My skin is dull and dry": in the middle of a booking a wish that only a person can turn into a treatment. */
export function speaksOfHerSkin(text: string): boolean {
  return /皮肤|暗沉|毛孔|痘|细纹|皱纹|敏感|出油|缺水|起皮|发黄|\b(my skin|dull|acne|pores|wrinkles|breakouts?|fine lines|sensitive|oily)\b/.test(
    simplify(text),
  );
}
