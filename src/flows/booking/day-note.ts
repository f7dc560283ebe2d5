import type { WishProblem } from "../../domain/booking/wished-time.ts";
import { type Line, phrase } from "../../domain/message/outgoing.ts";
import type { When } from "../../domain/time/when.ts";

/** Why a day could not simply be taken, with the day where the sentence names it. */
export function dayNote(problem: WishProblem, { date }: When): Line {
  return phrase(`booking-day-${problem}`, problem === "conflict" && date ? { day: { date } } : {});
}
