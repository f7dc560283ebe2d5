import type { KeptKeys } from "./actions/context.ts";
import type { Config } from "./config.ts";
import type { SecretKeys } from "./storage/seal.ts";
import {
  dropPreviousKeys,
  keptKeySince,
  keptKeys,
  keptKeysNow,
  keptSecretKey,
  renewKeptKey,
} from "./storage/secret-key.ts";

type Source = Pick<Config, "secretKey" | "previousSecretKeys" | "dataDir">;

/**
 * The installation's secret keys: the environment's before the one kept in the data folder. One that is kept there although the
 * environment has another may still have sealed something: it is an older one then.
 */
export function secretKeysOf({ secretKey, previousSecretKeys, dataDir }: Source): SecretKeys {
  const current = secretKey ?? keptSecretKey(dataDir);
  const previous = [...previousSecretKeys, ...keptKeys(dataDir)].filter((key) => key !== current);
  const keys = { current, previous: [...new Set(previous)] };
  // A process that runs learns of a key that `afterglow rotate-key` makes beside it; one of the environment changes with a restart.
  return secretKey === null ? { ...keys, again: () => keptKeysNow(dataDir) } : keys;
}

/** The keys of the data folder, for who changes them on the board; undefined when the key is the environment's. */
export function keptKeysOf({ secretKey, dataDir }: Source): KeptKeys | undefined {
  if (secretKey !== null) return undefined;
  return {
    since: () => keptKeySince(dataDir),
    renew: () => renewKeptKey(dataDir),
    drop: (sealedWith) => dropPreviousKeys(dataDir, sealedWith),
  };
}
