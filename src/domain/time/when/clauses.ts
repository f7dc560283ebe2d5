import type { Token } from "./token.ts";

const WORDY = 7;

/** What is known of a clause before it is read word by word. */
export interface Clause {
  /** It is full of other words: such a clause tells a story, where "tomorrow, around 3" does not. */
  wordy: boolean;
  /** It tells of something and asks for nothing: "my flight's at nine". */
  story: boolean;
  /** It refuses a day or an hour: 礼拜五不行. */
  refuses: boolean;
}

/** For each token its clause; a pause, a stop, "so" and "because" end one. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  const counts = { words: 0, tells: 0, asks: 0, refusals: 0 };
  tokens.forEach(({ kind }, at) => {
    if (kind === "word") counts.words++;
    if (kind === "tells" || kind === "originally") counts.tells++;
    if (kind === "asks") counts.asks++;
    if (kind === "cannot") counts.refusals++;
    const last = at === tokens.length - 1;
    if (!last && kind !== "comma" && kind !== "stop" && kind !== "so" && kind !== "because") return;
    const story = counts.tells > 0 && counts.asks === 0;
    const clause = { wordy: counts.words > WORDY, story, refuses: counts.refusals > 0 };
    while (clauses.length <= at) clauses.push(clause);
    // Whatever stands behind "because" is a reason.
    Object.assign(counts, { words: 0, tells: kind === "because" ? 1 : 0, asks: 0, refusals: 0 });
  });
  return clauses;
}
