import { simplify } from "../message/simplify.ts";

const told = [
  /对(?<what>[^，。,.!！?？;；\s]{1,20}?)(?:会|有点?|很|严重|轻微|特别|比较)*过敏/,
  /(?:我|吃|用|碰|闻|擦|抹)(?<what>[^，。,.!！?？;；\s我]{1,10}?)(?:会|就|也会|就会)过敏/,
  /\ballergic to (?<what>(?!anything|nothing|any\b)[a-z][a-z '&/-]{1,40})/i,
  /\b(?<what>[a-z]{3,20}) allergy\b/i,
];
const denied = /(不|没有?|未|无)(会|对.{0,12})?过敏|没对|不对.{0,12}过敏|\b(not|never|n't|no)\b[^.,;]{0,20}allerg/i;
const notASubstance = /^(any|my|an|the|have|had|no|known|skin|什么|任何|东西|皮肤|这个|那个)$/i;

/** What she says she is allergic to, in her own words ("青霉素", "latex"); null when she says no such thing or denies it. */
export function allergyTold(text: string): string | null {
  const said = simplify(text);
  if (denied.test(said)) return null;
  for (const pattern of told) {
    const found = pattern.exec(said);
    const what = found?.groups?.what?.replace(/\b(and|but|so|since|because|which)\b.*$/i, "").trim();
    if (!found || !what || notASubstance.test(what)) continue;
    const at = said.indexOf(what, found.index);
    return said.length === text.length ? text.slice(at, at + what.length) : what;
  }
  return null;
}
