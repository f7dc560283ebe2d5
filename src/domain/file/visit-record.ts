/** How the skin took it during the visit, the mildest first. */
export const skinReactions = ["calm", "pink", "stinging", "swelling", "stopped"] as const;
export type SkinReaction = (typeof skinReactions)[number];

/** A product that was used, with the lot on its package when it was noted. */
export interface UsedProduct {
  name: string;
  lot: string;
}

export const MOST_PRODUCTS = 12;

const lotWords =
  /(?:批号|批號|批次|\blot\b|\bbatch\b)\s*(?:号|號|no\.?|number)?\s*[:：#]?\s*([A-Za-z0-9][A-Za-z0-9-]{1,29})|#\s?([A-Za-z0-9][A-Za-z0-9-]{1,29})/i;

/** Reads "玻尿酸原液 批号A2031；面膜" or "AHA 20 % (lot 77-C), mask": what was used, and the lots that stand there. */
export function readProducts(text: string): UsedProduct[] {
  return text
    .split(/[;；、,，\n]+/)
    .map((part) => {
      const found = lotWords.exec(part);
      const lot = found?.[1] ?? found?.[2] ?? "";
      const name = (found ? part.replace(found[0], "") : part).replaceAll(/[(（]\s*[)）]/g, "").trim();
      return { name, lot };
    })
    .filter(({ name, lot }) => name !== "" || lot !== "")
    .slice(0, MOST_PRODUCTS);
}

/** The products as one line, as cards and lists show them. */
export function productLine(products: readonly UsedProduct[]): string {
  return products.map(({ name, lot }) => (lot ? `${name} #${lot}`.trim() : name)).join("; ");
}

/** A lot as it is searched: without spaces, dashes and case; people copy it from packages in many ways. */
export function lotKey(lot: string): string {
  return lot
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
