import { recentWords } from "../../actions/message/log-inbound.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { type FlowName, flowNames } from "../flow.ts";
import { askForPerson } from "./call-person.ts";
import { startBeside } from "./come-back.ts";
import { interruptedIn, offerToGoOn } from "./interrupted.ts";
import { mainMenu } from "./menu.ts";
import { continueFlow, resumeInterrupted, startFlow } from "./run-flow.ts";
import { reply, type Turn } from "./turn-state.ts";

/** Two taps on one button within this time are one. */
const DOUBLE_TAP_MS = 10_000;

/** Answers a tapped button: one of the conversation's newest message, one that opens a flow, or an old one. */
export async function answerAction(turn: Turn, action: string, label: string): Promise<void> {
  const [kind = "", first = "", ...rest] = action.split(":");
  if (kind === "go" && isFlowName(first)) {
    if (rest.join(":") === "again") return goOn(turn, first);
    if (await startBeside(turn, first, rest.join(":"))) return;
    return reply(turn, mainMenu("core-button-old"));
  }
  if (kind === "do" && isFlowName(first)) {
    const serial = Number(rest[0]);
    if (first === turn.chat.flow && serial === turn.chat.flowSerial) {
      if (await continueFlow(turn, { kind: "choice", choice: rest.slice(1).join(":") })) return;
    } else if (await isDoubleTap(turn, label)) {
      return;
    }
    const waiting = interruptedIn(turn.chat);
    return reply(turn, waiting?.flow === first ? offerToGoOn(waiting) : oldButton(turn));
  }
  if (kind === "talk") return askForPerson(turn);
  reply(turn, mainMenu("core-button-old"));
}

/** Back to the conversation that waited; one that is over begins anew. */
async function goOn(turn: Turn, flow: FlowName): Promise<void> {
  if (interruptedIn(turn.chat)?.flow === flow && (await resumeInterrupted(turn))) return;
  if (turn.chat.flow === flow && (await continueFlow(turn, { kind: "again" }))) return;
  if (!(await startFlow(turn, flow, ""))) reply(turn, mainMenu("core-button-old"));
}

/** A second thumb on the same button is no question: the first one was answered. */
async function isDoubleTap(turn: Turn, label: string): Promise<boolean> {
  const since = new Date(turn.context.now.getTime() - DOUBLE_TAP_MS);
  const before = (await recentWords(turn.context, turn.chat.id, since)).slice(0, -1).at(-1);
  return before?.kind === "action" && before.text === label;
}

function oldButton(turn: Turn) {
  if (!turn.chat.flow) return mainMenu("core-button-old");
  return message(phrase("core-button-old-go-on"), [
    [{ label: phrase("core-start-anew"), action: `go:${turn.chat.flow}:` }],
  ]);
}

function isFlowName(name: string): name is FlowName {
  return flowNames.some((known) => known === name);
}
