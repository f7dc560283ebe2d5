/** How many places a trace can fall on. */
export const places = 1 << 19;

const prime = 0x01000193;

/** The beginning of a trace of some kind (32-bit FNV-1a, here and in `further`). */
export function begun(kind: string): number {
  return ofWords(0x811c9dc5, kind);
}

/** A trace that goes on by one number: a UTF-16 code unit, or the number of a kind of thing. */
export function further(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

function ofWords(hash: number, words: string): number {
  let longer = hash;
  for (let index = 0; index < words.length; index++) longer = further(longer, words.charCodeAt(index));
  return longer;
}

/** Where a trace falls. */
export function placeAt(hash: number): number {
  return (hash ^ (hash >>> 15)) & (places - 1);
}

/** The place of a trace that is told in words. */
export function placeOf(trace: string): number {
  return placeAt(ofWords(0x811c9dc5, trace));
}
