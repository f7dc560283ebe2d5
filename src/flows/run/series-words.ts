import { comingVisit } from "../../actions/booking/list-appointments.ts";
import { isOnlySeries, wishesSeries } from "../../domain/booking/series-words.ts";
import { asksSomething } from "../../domain/message/small-talk.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { continueFlow, startFlow } from "./run-flow.ts";
import type { Turn } from "./turn-state.ts";

const unclear: readonly string[] = ["other", "checkin_reply", "smalltalk", "booking"];

/** "Please make it every two weeks, 3 times": whatever a scale of triage felt in it, it holds no word of her skin or of how she is. */
export async function wishesOnlySeries(turn: Turn, text: string, triage: TriageDecision): Promise<boolean> {
  const unread = triage.reasons.every(({ code }) => code.endsWith("NOT_UNDERSTOOD"));
  if (!unread || !isOnlySeries(text)) return false;
  if (turn.chat.flow === "booking") return continueFlow(turn, { kind: "text", text, triage });
  return saidOfSeries(turn, text, triage);
}

/** "Every three weeks, please" of somebody who has a visit coming has no word of booking in it, and is a wish all the same. */
export async function saidOfSeries(turn: Turn, text: string, { intent }: TriageDecision): Promise<boolean> {
  if (turn.chat.flow === "booking" || turn.chat.flow === "checkin" || !unclear.includes(intent)) return false;
  if (!isOnlySeries(text) && (asksSomething(text) || !wishesSeries(text))) return false;
  const { tx, now } = turn.context;
  return (await comingVisit(tx, turn.customer.id, now)) !== null && startFlow(turn, "booking", "", text);
}
