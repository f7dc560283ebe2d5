import { saveConversation } from "../../actions/message/save-conversation.ts";
import { button } from "../../domain/message/outgoing.ts";
import type { CustomerInChat, Flow, FlowContext, FlowEvent, FlowName } from "../flow.ts";
import { above, goesOnBeside, interruptedBy, interruptedIn, offerToGoOn } from "./interrupted.ts";
import { flowNamed } from "./registry.ts";
import { reply, type Turn } from "./turn-state.ts";
import { naming, personAbout } from "./whom.ts";

/** How many flows one turn may walk through: more means that two flows send each other around in a circle. */
const MAX_HOPS = 4;

/** Enters a flow anew. */
export async function startFlow(turn: Turn, flow: FlowName, argument: string, text?: string): Promise<boolean> {
  return stepFlow(turn, flowNamed(flow), null, { kind: "start", argument, text });
}

/** Gives an event to the flow that is under way; false when there is none or it has nothing to say to it. */
export async function continueFlow(turn: Turn, event: FlowEvent): Promise<boolean> {
  const { chat } = turn;
  if (!chat.flow) return false;
  const flow = flowNamed(chat.flow);
  if (!flow || flow.version !== chat.flowVersion) return false;
  const state = flow.parse(chat.flowState);
  return state === null ? false : stepFlow(turn, flow, state, event);
}

/** The services that the conversation under way is about. */
export function servicesUnderWay(turn: Turn): string[] {
  const flow = turn.chat.flow ? flowNamed(turn.chat.flow) : null;
  const state = flow?.version === turn.chat.flowVersion ? flow?.parse(turn.chat.flowState) : null;
  return state === null || state === undefined ? [] : (flow?.servicesOf?.(state) ?? []);
}

async function stepFlow(turn: Turn, flow: Flow<unknown> | null, state: unknown, event: FlowEvent): Promise<boolean> {
  const serial = turn.chat.flowSerial + 1;
  let running = flow;
  let at: { state: unknown; event: FlowEvent } = { state, event };
  for (let hop = 0; running && hop < MAX_HOPS; hop++) {
    const person = await personAbout(turn, at);
    const result = await running.step(at.state, at.event, flowContext(turn, person, running.name, serial));
    if (result.kind === "pass") return false;
    reply(turn, ...naming(turn, person, result.replies));
    if (result.kind === "stay") {
      if (result.needsNoAnswer && goesOnBeside(turn.chat, running.name)) return true;
      await save(turn, {
        flow: running.name,
        flowVersion: running.version,
        flowState: above(result.state, interruptedBy(turn.chat, running.name)),
        flowSerial: serial,
      });
      return true;
    }
    const next = result.kind === "go" ? result : null;
    if (!next) {
      // What was only answered beside a conversation leaves that conversation where it is.
      const aside = state === null && flow?.name !== turn.chat.flow;
      if (!aside) await end(turn, serial);
      return true;
    }
    running = flowNamed(next.flow);
    at = { state: null, event: { kind: "start", argument: next.argument } };
  }
  return false;
}

/** A conversation is over: what it had interrupted stands where it stood, and going on is offered. */
async function end(turn: Turn, flowSerial: number): Promise<void> {
  const waiting = interruptedIn(turn.chat);
  const ended = turn.chat.flow;
  if (!waiting) return save(turn, { flow: null, flowVersion: 0, flowState: null, flowSerial });
  await save(turn, { ...waiting, flowSerial });
  // A short question in between leads straight back.
  if (ended === "phone") return void (await continueFlow(turn, { kind: "again" }));
  if (turn.replies.length > 0 && turn.replies.every((one) => one.purpose !== "safety"))
    reply(turn, offerToGoOn(waiting));
}

/** Takes up again what waits below the conversation under way, which is over with that; false when nothing does. */
export async function resumeInterrupted(turn: Turn): Promise<boolean> {
  const waiting = interruptedIn(turn.chat);
  if (!waiting) return false;
  await save(turn, { ...waiting, flowSerial: turn.chat.flowSerial + 1 });
  return continueFlow(turn, { kind: "again" });
}

/** What came in between is given up without a word: what it interrupted stands where it stood. */
export async function dropInBetween(turn: Turn): Promise<void> {
  const waiting = interruptedIn(turn.chat) ?? { flow: null, flowVersion: 0, flowState: null };
  await save(turn, { ...waiting, flowSerial: turn.chat.flowSerial + 1 });
}

async function save(turn: Turn, saved: Parameters<typeof saveConversation>[2]): Promise<void> {
  await saveConversation(turn.context, turn.chat.id, saved);
  Object.assign(turn.chat, saved);
}

function flowContext(turn: Turn, person: CustomerInChat, flow: FlowName, serial: number): FlowContext {
  const actor = { kind: "customer" as const, id: person.id, name: turn.customer.name, wardIds: person.wardIds };
  return {
    ...turn.context,
    ...(person.id === turn.customer.id ? {} : { actor }),
    customer: person,
    writer: turn.customer,
    branch: turn.branch,
    chat: { id: turn.chat.id, channel: turn.chat.channel, locale: turn.chat.locale },
    choice: (label, choice) => button(label, `do:${flow}:${serial}:${choice}`),
  };
}
