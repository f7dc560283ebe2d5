import type { House } from "../actions/context.ts";
import type { Clock } from "../actions/time/clock.ts";
import { nextDueWork } from "../actions/time/due-work.ts";

/** Work that finds nothing new to do at one instant this often is stuck there, and the clock goes on without it. */
const MAX_ROUNDS_AT_ONE_INSTANT = 20;

/** Moves the sandbox clock forward and does everything that falls due on the way, in order and each at its own time. */
export async function advanceClock(
  house: House,
  clock: Clock,
  doAllDue: () => Promise<void>,
  target: Date,
): Promise<void> {
  await doAllDue();
  let rounds = 0;
  let last = 0;
  for (;;) {
    const next = await nextDueWork(house);
    if (!next || next > target) break;
    rounds = next.getTime() === last ? rounds + 1 : 0;
    last = next.getTime();
    if (rounds > MAX_ROUNDS_AT_ONE_INSTANT) break;
    await clock.moveTo(next);
    await doAllDue();
  }
  await clock.moveTo(target);
  await doAllDue();
}
