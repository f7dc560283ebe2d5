import { type ActionContext, type House, systemActor } from "../actions/context.ts";
import { seedDemoSalon } from "../actions/salon/seed-demo-salon.ts";
import { openClock } from "../actions/time/clock.ts";
import { type Config, readConfig } from "../config.ts";
import { secretKeysOf } from "../secret-keys.ts";
import { openStore } from "../storage/open-store.ts";
import { wrongKey } from "../storage/reseal.ts";
import type { Store } from "../storage/store.ts";

export interface OpenSalon {
  config: Config;
  store: Store;
  /** The same for actions that take several transactions; nobody waits for what they wake. */
  house: House;
  /** Runs one action in one transaction, as the person at the command line. */
  run<T>(action: (context: ActionContext) => Promise<T>): Promise<T>;
}

/** Opens the database that the environment names (with the demo salon when it is new) and closes it again. */
export async function withSalon<T>(work: (salon: OpenSalon) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const store = await openStore(config.databaseUrl, secretKeysOf(config));
  try {
    const wrong = await wrongKey(store);
    if (wrong) return fail(wrong);
    const clock = await openClock(store, config.sandbox);
    const actor = { ...systemActor, name: "command line" };
    const newId = () => crypto.randomUUID();
    const run: OpenSalon["run"] = (action) => store.transact((tx) => action({ tx, now: clock.now(), newId, actor }));
    const nobody = () => undefined;
    const alone = { wake: nobody, listen: () => nobody, log: { info: nobody, error: nobody } };
    const house = { store, now: () => clock.now(), newId, ...alone };
    await run(seedDemoSalon);
    return await work({ config, store, house, run });
  } finally {
    await store.close();
  }
}

/** Stops the command with a sentence. */
export function fail(sentence: string): never {
  throw new Error(sentence);
}
