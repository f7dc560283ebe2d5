import { simplify } from "../message/simplify.ts";
import { understandWhen, type WhenQuestion } from "../time/when.ts";
import { understandVerb } from "./appointment-words.ts";
import { wantsSoonest } from "./offered-words.ts";
import { treatmentWords } from "./service-synonyms.ts";
import { mendTreatmentNames } from "./treatment-spelling.ts";
import { withoutPast } from "./treatment-told.ts";

const looksBack =
  /做完|做过(?!敏)|做了|打完|打了|弄完|(?<!点|點|班|课|周|月|号|日|[一二三四五六天])(之后|以后)|\b(i|i've|we|we've) (just )?(had|got|did)\b|\bhad (it|one|my|a|the)\b|\b(after|since) (my|the|having|having had|that|it|this) /;

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

/** "Is it safe to have a peel on Friday?": a day and a treatment in a question about care are no wish for them. */
export function asksOfCare(text: string): boolean {
  return /安全|同时|会不会|要不要|该不该|疼|痛|影响|恢复|注意|怀孕|哺乳|\b(safe|hurts?|pain\w*|side effects?|ok(ay)? to|alright to|should i|will it|would it|does it|is it (bad|ok|okay|wise|too)|how long|pregnan\w*|before|after)\b/.test(
    simplify(text),
  );
}

/** "My skin is dull and dry": in the middle of a booking a wish that only a person can turn into a treatment. */
export function speaksOfHerSkin(text: string): boolean {
  return /皮肤|暗沉|毛孔|痘|细纹|皱纹|敏感|出油|缺水|起皮|发黄|\b(my skin|dull|acne|pores|wrinkles|breakouts?|fine lines|sensitive|oily)\b/.test(
    simplify(text),
  );
}
