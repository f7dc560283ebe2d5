import { readConfig } from "../config.ts";
import { secretKeysOf } from "../secret-keys.ts";
import { dropDeleted } from "../storage/drop-deleted.ts";
import { openStore } from "../storage/open-store.ts";
import { resealAll } from "../storage/reseal.ts";
import { dropPreviousKeys, renewKeptKey } from "../storage/secret-key.ts";
import { readOptions } from "./options.ts";
import { fail } from "./with-salon.ts";

/**
 * `afterglow rotate-key`: seals everything with a new key. The key of the environment is changed by its owner before; the one in
 * the data folder is made anew here, unless an earlier rotation is not finished. Stopped in the middle, it is run again.
 */
export async function rotateKey(words: string[]): Promise<void> {
  readOptions(words, []);
  const config = readConfig(process.env);
  if (config.secretKey === null) renewKeptKey(config.dataDir);
  const store = await openStore(config.databaseUrl, secretKeysOf(config));
  try {
    const { sealed, broken } = await resealAll(store);
    process.stdout.write(`${JSON.stringify({ sealed, broken: broken.length })}\n`);
    for (const place of broken.slice(0, 20)) process.stderr.write(`${place} opens with no key that is known.\n`);
    if (broken.length > 0)
      return fail("The older keys are kept: put the right one into AFTERGLOW_PREVIOUS_SECRET_KEY and run this again.");
    if (config.secretKey === null) dropPreviousKeys(config.dataDir);
    await dropDeleted(store).catch(() => {
      process.stderr.write("Done. The database was busy: run the command again to clear its free pages too.\n");
    });
  } finally {
    await store.close();
  }
}
