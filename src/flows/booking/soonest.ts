import type { FlowContext, FlowResult } from "../flow.ts";
import { askNext } from "./ask-next.ts";
import type { BookingState } from "./booking-state.ts";
import { chosenService, type Desk, searchFor } from "./desk.ts";
import { firstOrLast } from "./near-times.ts";
import { takeChoice } from "./take-choice.ts";

/** "As soon as possible", "the last one": the first or the last free time in what she has wished so far, with anybody unless she has said with whom. */
export async function takeEnd(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  which: "earliest" | "latest",
): Promise<FlowResult<BookingState>> {
  const service = chosenService(desk, state);
  if (!service) return askNext(context, desk, state);
  const search = await searchFor(context, desk, service, state);
  const minute = await firstOrLast(context, search, state, which);
  if (minute === null) return askNext(context, desk, state);
  return takeChoice(context, desk, { ...state, staff: state.staff ?? "any", misses: 0 }, `t:${minute}`);
}
