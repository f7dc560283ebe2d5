import type { Token } from "./token.ts";

const WORDY = 7;

/** For each token whether its clause is full of other words: such a clause tells a story, where "tomorrow, around 3" does not. */
export function wordyClauses(tokens: readonly Token[]): boolean[] {
  const wordy: boolean[] = [];
  let words = 0;
  tokens.forEach((token, at) => {
    if (token.kind === "word") words++;
    const last = at === tokens.length - 1;
    if (!last && token.kind !== "comma" && token.kind !== "stop") return;
    while (wordy.length <= at) wordy.push(words > WORDY);
    words = 0;
  });
  return wordy;
}
