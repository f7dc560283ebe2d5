import { simplify } from "../message/simplify.ts";
import { healthTold } from "./health-told.ts";

const no =
  /^(?:(?:i'?m|i am|i|and|also|with|still|那|我|也|都|目前|现在|最近|应该|就是|是)[\s,，]*)*(?:no\b|not\b|none\b|never\b|don'?t\b|do not\b|haven'?t\b|have not\b|nothing\b|没|无|未|冇|不(?!舒服|太舒服|好)|唔(?!舒服))/;

/** "No meds, not pregnant", "没怀孕，没吃药，无过敏史": every piece of it denies something, and nothing is told. */
export function onlyDenies(text: string): boolean {
  const pieces = simplify(text)
    .split(/[，,。.;；、!！\n]+|\s+(?:and|or|but)\s+|但是?|不过|(?<=[\u4e00-\u9fff])\s+/)
    .filter((piece) => piece.trim() !== "");
  return pieces.length > 0 && pieces.every((piece) => no.test(piece.trim())) && healthTold(text).length === 0;
}
