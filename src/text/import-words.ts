import { type Refusal, refusalSentence } from "../domain/booking/refusal.ts";
import type { Value } from "../domain/message/outgoing.ts";

/** A row of a table that cannot be taken, as the import names it. */
interface Problem {
  column: string;
  problem: string;
  cell: string;
  other?: string;
  most?: number;
  refusal?: Refusal;
}

/** The catalogue in one language. */
interface Words {
  say(key: string, values?: Record<string, Value>): string;
  knows(key: string): boolean;
}

/** What is wrong with a row, what stands there, and what to do about it. */
export function importProblemWords(words: Words, { column, problem, cell, other, most, refusal }: Problem): string {
  const { say } = words;
  if (refusal) return say("board-import-not-booked", { cell, why: whyNotBooked(words, refusal) });
  const what = say(`board-import-column-${column}`);
  return say(`board-import-wrong-${problem}`, { what, cell, other: other ?? "", most: most ?? 0 });
}

/** As it is told to staff; where there are no such words, as it is told to customers. */
function whyNotBooked({ say, knows }: Words, refusal: Refusal): string {
  const { key, values } = refusalSentence(refusal);
  const keys = [key.replace("booking-refused-", "board-skin-refused-"), key];
  const known = keys.find(knows);
  return known ? say(known, values) : say("board-import-wrong-refused");
}
