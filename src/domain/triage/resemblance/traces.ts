/** How many places the learned weights have; a trace finds its place by hashing. */
export const places = 1 << 14;

/** A fragment of what was said, and its place among the weights. */
export interface Trace {
  words: string;
  place: number;
}

/** 32-bit FNV-1a over the UTF-16 code units, reduced to a place. */
function placeOf(kind: string, words: string): number {
  let hash = 0x811c9dc5;
  for (const text of [kind, words]) {
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
  }
  return (hash >>> 0) % places;
}

function chineseFragments(text: string): [kind: string, words: string][] {
  const found: [string, string][] = [];
  for (const run of text.match(/[\u4e00-\u9fff]+/g) ?? []) {
    for (let length = 1; length <= 3; length++) {
      for (let start = 0; start + length <= run.length; start++) found.push(["z", run.slice(start, start + length)]);
    }
  }
  return found;
}

function englishFragments(text: string): [kind: string, words: string][] {
  const all = text.match(/[a-z]+|\d+/g) ?? [];
  return all.flatMap((word, index): [string, string][] => [
    ["w", word],
    ...(index > 0 ? [["b", `${all[index - 1]} ${word}`] as [string, string]] : []),
    ...(word.length > 4 ? [["p", word.slice(0, 4)] as [string, string]] : []),
  ]);
}

/** The traces of a normalised text: short runs of Chinese characters, English words and pairs. Of treatment and day it knows nothing. */
export function tracesOf(text: string): Trace[] {
  const fragments: [string, string][] = [
    ...chineseFragments(text.slice(0, 2000)),
    ...englishFragments(text.slice(0, 4000)),
  ];
  const byPlace = new Map<number, string>();
  for (const [kind, words] of fragments) byPlace.set(placeOf(kind, words), words);
  return [...byPlace].map(([place, words]) => ({ place, words }));
}
