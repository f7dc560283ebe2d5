import { type Resealed, type ResealProgress, resealAll } from "../../storage/reseal.ts";
import type { Store } from "../../storage/store.ts";

const MOST_LOOKS = 6;
/** Longer than a process goes on with the key before (a second) and a transaction lasts (15 seconds). */
export const OTHERS_ARE_THROUGH_MS = 20_000;

export interface SealingAnew {
  /** Milliseconds since 1970. */
  now(): number;
  /** When nobody uses the older key any more, by the same clock. */
  othersAreThroughAt: number;
  stopped(): boolean;
  progress(at: ResealProgress): void;
  /** Called before it waits for what is under way with the older key. */
  waits?(milliseconds: number): void;
}

/** Seals everything with today's key, and looks again until a look that began when nobody used the older key any more found nothing to do. */
export async function sealAnew(store: Store, how: SealingAnew): Promise<Resealed> {
  const { now, othersAreThroughAt, stopped, progress, waits } = how;
  const all: Resealed = { sealed: 0, broken: [] };
  for (let look = 0; look < MOST_LOOKS && !stopped(); look++) {
    const beganAt = now();
    const { sealed, broken } = await resealAll(store, stopped, progress);
    all.sealed += sealed;
    all.broken = broken;
    const isLast = beganAt >= othersAreThroughAt && sealed === 0;
    if (isLast || broken.length > 0) break;
    const wait = othersAreThroughAt - now();
    if (wait <= 0) continue;
    waits?.(wait);
    for (const until = now() + wait; now() < until && !stopped(); ) await pause(200);
  }
  return all;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
