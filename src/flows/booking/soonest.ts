import type { FlowContext, FlowResult } from "../flow.ts";
import { askNext } from "./ask-next.ts";
import type { BookingState } from "./booking-state.ts";
import { chosenService, type Desk, searchFor } from "./desk.ts";
import { firstOrLast, nearestAgain } from "./near-times.ts";
import { takeChoice } from "./take-choice.ts";

/** "As soon as possible", "the last one": the first or the last free time in what she has wished so far, with anybody unless she has said with whom. */
export async function takeEnd(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  which: "earliest" | "latest",
): Promise<FlowResult<BookingState>> {
  const minute = await endOf(context, desk, state, which);
  if (minute === null) return askNext(context, desk, state);
  return takeChoice(context, desk, { ...state, staff: state.staff ?? "any", misses: 0 }, `t:${minute}`);
}

/** "好" to one time is that time, which is then read back; to several it leaves open which, and they are shown again. */
export async function agreesToTimes(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
): Promise<FlowResult<BookingState> | null> {
  if (state.asking !== "time") return null;
  const { near } = state;
  if (near.length > 1) return { kind: "stay", state, replies: [nearestAgain(context, near)] };
  if (state.wish.date === null) return null;
  const [first, last] = [await endOf(context, desk, state, "earliest"), await endOf(context, desk, state, "latest")];
  if (first !== null && first === last) return takeChoice(context, desk, { ...state, misses: 0 }, `t:${first}`);
  return askNext(context, desk, { ...state, misses: 0 });
}

async function endOf(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  which: "earliest" | "latest",
): Promise<number | null> {
  const service = chosenService(desk, state);
  return service ? firstOrLast(context, await searchFor(context, desk, service, state), state, which) : null;
}
