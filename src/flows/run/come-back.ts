import { type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { FlowName } from "../flow.ts";
import { continueFlow, startFlow } from "./run-flow.ts";
import type { Turn } from "./turn-state.ts";

/** After something else was answered, the conversation under way shows its open question once more, so that nothing is lost by a detour. */
export async function comeBack(turn: Turn, lead = "core-back-to-it"): Promise<boolean> {
  const before = turn.replies.length;
  if (!(await continueFlow(turn, { kind: "again" }))) return false;
  const [shown, ...others] = turn.replies.slice(before);
  // What this very turn has asked already is not asked a second time.
  const isAsked =
    shown !== undefined && others.length === 0 && turn.replies.slice(0, before).some((one) => asks(one, shown));
  if (isAsked) turn.replies = turn.replies.slice(0, before);
  else turn.replies = turn.replies.map((reply, index) => (index === before ? ledIn(reply, lead) : reply));
  return true;
}

/** Enters a flow; one that answers and is over at once leads back to the conversation under way. */
export async function startBeside(turn: Turn, flow: FlowName, argument: string, text?: string): Promise<boolean> {
  const { chat } = turn;
  const [running, serial] = [chat.flow, chat.flowSerial];
  if (!(await startFlow(turn, flow, argument, text))) return false;
  // A question in the answer, such as "which language?", stands alone.
  const asks = flow === "language" && (turn.replies.at(-1)?.buttons?.length ?? 0) > 0;
  if (!asks && running !== null && chat.flow === running && chat.flowSerial === serial) await comeBack(turn);
  return true;
}

function asks(said: Outgoing, again: Outgoing): boolean {
  const lines = said.lines.map((line) => JSON.stringify(line));
  return again.lines.every((line) => lines.includes(JSON.stringify(line)));
}

function ledIn(reply: Outgoing, lead: string): Outgoing {
  return { ...reply, lines: [phrase(lead), ...reply.lines] };
}
