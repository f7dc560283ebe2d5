import { understandWaiting } from "../../domain/booking/wait-words.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { startBeside } from "./come-back.ts";
import { continueFlow, startFlow } from "./run-flow.ts";
import type { Turn } from "./turn-state.ts";

/** "有人取消告诉我", "take me off the list": in the middle of a booking it is about what she was looking for. False when her words say neither. */
export async function saidOfWaiting(turn: Turn, text: string, triage: TriageDecision): Promise<boolean> {
  const verb = understandWaiting(text);
  if (verb === "stop") return startBeside(turn, "waitlist", "stop", text);
  if (verb === null) return false;
  if (turn.chat.flow === "booking") return continueFlow(turn, { kind: "text", text, triage });
  return startFlow(turn, "waitlist", "join", text);
}
