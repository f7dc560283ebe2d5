import { readSetting, writeSetting } from "../../storage/settings.ts";
import type { Store } from "../../storage/store.ts";

/** The salon's time. */
export interface Clock {
  now(): Date;
  /** Moves the sandbox clock to an instant, which is kept over restarts; earlier instants than now are ignored. */
  moveTo(instant: Date): Promise<void>;
}

const KEY = "sandbox.ahead_ms";

/** The machine's clock (milliseconds since 1970), or with a sandbox one that may be ahead of it. */
export async function openClock(store: Store, sandbox: boolean, machineNow: () => number = Date.now): Promise<Clock> {
  let aheadMs = sandbox ? Number((await readSetting(store.db, KEY)) ?? 0) : 0;
  return {
    now: () => new Date(machineNow() + aheadMs),
    async moveTo(instant) {
      const wanted = instant.getTime() - machineNow();
      if (!sandbox || wanted <= aheadMs) return;
      aheadMs = wanted;
      await writeSetting(store.db, KEY, String(aheadMs));
    },
  };
}
