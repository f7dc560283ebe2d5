import { simplify } from "../message/simplify.ts";
import { allergensNamed } from "./allergens.ts";

const told = [
  /对(?<what>[^，。,.!！?？;；\s]{1,30}?)(?:会|有点?|很|严重|轻微|特别|比较|都)*过敏/,
  /(?:我|吃|用|碰|闻|擦|抹)(?<what>[^，。,.!！?？;；\s我]{1,10}?)(?:会|就|也会|就会)过敏/,
  /\ballergic to (?<what>(?!anything|nothing|any\b)[a-z][a-z '&,/-]{1,60})/i,
  /\b(?<what>[a-z]{3,20}) allergy\b/i,
];
const denied = /(不|没有?|未|无)(会|对.{0,12})?过敏|没对|不对.{0,12}过敏|\b(not|never|n't|no)\b[^.,;]{0,20}allerg/i;
const notASubstance = /^(any|my|an|the|have|had|no|known|skin|什么|任何|东西|皮肤|这个|那个)$/i;
const clauseEnd = /[。；;!！?？\n]|[，,](?! ?(and|or)\b)|\bbut\b|但是?|不过(?!敏)/i;

/** What she says she is allergic to, in her own words ("青霉素", "latex and nickel"); null when she says no such thing or denies it. */
export function allergyTold(text: string): string | null {
  const found = text.split(clauseEnd).flatMap((clause) => (clause ? (toldIn(clause) ?? []) : []));
  return found.length > 0 ? found.join("、") : null;
}

function toldIn(clause: string): string | null {
  const said = simplify(clause);
  if (denied.test(said)) return null;
  for (const pattern of told) {
    const found = pattern.exec(said);
    const what = found?.groups?.what?.replace(/\b(but|so|since|because|which|please|thanks)\b.*$/i, "").trim();
    if (!found || !what || notASubstance.test(what)) continue;
    return inHerScript(clause, said, found.index, endOfSubstance(what));
  }
  return null;
}

/** "bee stings and I swell up" is about bee stings: what follows the last known substance is none. */
function endOfSubstance(what: string): string {
  const known = allergensNamed(what);
  const and = /\band\b/.exec(what);
  if (!and) return what;
  return known.length > 1 ? what : what.slice(0, and.index).trim();
}

function inHerScript(clause: string, said: string, from: number, what: string): string {
  const at = said.indexOf(what, from);
  const trimmed = clause.trim();
  return said.length === trimmed.length ? trimmed.slice(at, at + what.length) : what;
}
