import { OTHERS_ARE_THROUGH_MS, sealAnew } from "../actions/privacy/seal-anew.ts";
import { readConfig } from "../config.ts";
import { secretKeysOf } from "../secret-keys.ts";
import { dropDeleted } from "../storage/drop-deleted.ts";
import { openStore } from "../storage/open-store.ts";
import { type ResealProgress, wrongKey } from "../storage/reseal.ts";
import { dropPreviousKeys, renewKeptKey } from "../storage/secret-key.ts";
import { readOptions, takeFlags } from "./options.ts";
import { fail } from "./with-salon.ts";

/**
 * `afterglow rotate-key`: seals everything with a new key, a few rows at a time, while the product runs. The key of the environment is
 * changed by its owner before; the one in the data folder is made anew here, unless an earlier rotation is not finished. Stopped in the
 * middle it is run again, several at once do no harm. `--alone`: nothing else runs, so that nothing is waited for.
 */
export async function rotateKey(words: string[]): Promise<void> {
  const { flags, rest } = takeFlags(words, ["alone"]);
  readOptions(rest, []);
  const config = readConfig(process.env);
  await refuseWrongKey(config.databaseUrl, secretKeysOf(config));
  if (config.secretKey === null) renewKeptKey(config.dataDir);
  const switchedAt = Date.now();
  const keys = secretKeysOf(config);
  const store = await openStore(config.databaseUrl, keys);
  let stopped = false;
  process.once("SIGINT", () => {
    stopped = true;
  });
  try {
    const done = await sealAnew(store, {
      now: Date.now,
      othersAreThroughAt: flags.has("alone") ? 0 : switchedAt + OTHERS_ARE_THROUGH_MS,
      stopped: () => stopped,
      progress: progress(),
      waits: (wait) =>
        process.stderr.write(
          `Waiting ${Math.ceil(wait / 1000)} s for what is under way with the older key, then looking again.\n`,
        ),
    });
    if (stopped) return fail("Stopped. What is done stays; run it again to go on. Both keys are kept.");
    process.stdout.write(`${JSON.stringify({ sealed: done.sealed, broken: done.broken.length })}\n`);
    for (const place of done.broken.slice(0, 20)) process.stderr.write(`${place} opens with no key that is known.\n`);
    if (done.broken.length > 0)
      return fail("The older keys are kept: put the right one into AFTERGLOW_PREVIOUS_SECRET_KEY and run this again.");
    if (config.secretKey === null) dropPreviousKeys(config.dataDir, keys.current);
    await dropDeleted(store).catch(() => {
      process.stderr.write("Done. The database was busy: run the command again to clear its free pages too.\n");
    });
  } finally {
    await store.close();
  }
}

/** Before a new key is made: with a wrong one nothing would open, and nothing is to be changed. */
async function refuseWrongKey(databaseUrl: string, keys: ReturnType<typeof secretKeysOf>): Promise<void> {
  const store = await openStore(databaseUrl, keys);
  const why = await wrongKey(store).finally(() => store.close());
  if (why) return fail(why);
}

/** A line for each table, and one a second within a long one. */
function progress(): (at: ResealProgress) => void {
  let told = 0;
  return ({ table, looked, of, sealed }) => {
    if (looked < of && Date.now() - told < 1_000) return;
    told = Date.now();
    if (of > 0) process.stderr.write(`${table}: ${looked} of ${of} rows, ${sealed} texts sealed anew so far\n`);
  };
}
