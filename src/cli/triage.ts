import { answerTriageLine } from "../domain/triage/read-line.ts";
import { answerLines } from "./json-lines.ts";
import { readOptions } from "./options.ts";

/** `afterglow triage`: needs no network, no key and no database. */
export async function triage(words: string[]): Promise<void> {
  readOptions(words, []);
  await answerLines(answerTriageLine);
}
