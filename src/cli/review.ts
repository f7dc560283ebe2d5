import { exportReview } from "../actions/triage/export-review.ts";
import { readOptions } from "./options.ts";
import { withSalon } from "./with-salon.ts";

/** `afterglow review`: what staff labelled as false alarms and as missed, as lines of the triage corpus, without names and numbers. */
export async function review(words: string[]): Promise<void> {
  readOptions(words, []);
  const lines = await withSalon(({ run }) => run(exportReview));
  for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
  process.stderr.write(`${lines.length} labelled messages.\n`);
}
