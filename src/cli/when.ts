import { answerWhenLine } from "../domain/time/answer-when-line.ts";
import { answerLines } from "./json-lines.ts";
import { readOptions } from "./options.ts";

/** `afterglow when`: needs no network, no key and no database. */
export async function when(words: string[]): Promise<void> {
  readOptions(words, []);
  await answerLines(answerWhenLine);
}
