import { comingVisit } from "../../actions/booking/list-appointments.ts";
import { wishesSeries } from "../../domain/booking/series-words.ts";
import { asksSomething } from "../../domain/message/small-talk.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { startFlow } from "./run-flow.ts";
import type { Turn } from "./turn-state.ts";

const unclear: readonly string[] = ["other", "checkin_reply", "smalltalk", "booking"];

/** "Every three weeks, please" of somebody who has a visit coming has no word of booking in it, and is a wish all the same. */
export async function saidOfSeries(turn: Turn, text: string, { intent }: TriageDecision): Promise<boolean> {
  if (turn.chat.flow === "booking" || turn.chat.flow === "checkin" || !unclear.includes(intent)) return false;
  if (asksSomething(text) || !wishesSeries(text)) return false;
  const { tx, now } = turn.context;
  return (await comingVisit(tx, turn.customer.id, now)) !== null && startFlow(turn, "booking", "", text);
}
