import characters from "./traditional-characters.json" with { type: "json" };

const simplifiedOf = new Map(
  [...characters.traditional].map((char, index) => [char, characters.simplified[index] ?? char]),
);

/** Traditional characters become simplified ones, one for one, so that every word is written down once. */
export function toSimplified(text: string): string {
  return text.replace(/[\u3400-\u9fff]/g, (char) => simplifiedOf.get(char) ?? char);
}
