import { z } from "zod";
import { readOpenCheckIn } from "../../actions/checkins/answer-checkin.ts";
import { answeredParts } from "../../domain/checkins/answers.ts";
import { choiceOf } from "../../domain/checkins/choices.ts";
import { checkInConversation } from "../../domain/checkins/conversation.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import type { Flow, FlowContext, FlowEvent, FlowResult } from "../flow.ts";
import { type CheckInState, goOn, hearWords, takeChoice } from "./take-answer.ts";

const schema = z.object({ checkinId: z.string() });

/** Answers to "how is it going": buttons ("<check-in id>:<answer>") work from any message, words answer what was asked last. */
export const checkinFlow: Flow<CheckInState> = {
  name: checkInConversation.name,
  version: checkInConversation.version,
  parse(saved) {
    const parsed = schema.safeParse(saved);
    return parsed.success ? parsed.data : null;
  },
  async step(state, event, context) {
    if (event.kind === "start") return start(event, context);
    if (event.kind !== "text" || !state) return { kind: "pass" };
    const open = await readOpenCheckIn(context, { customerId: context.customer.id, checkinId: state.checkinId });
    return open ? hearWords(context, open, event.text, event.triage) : { kind: "pass" };
  },
};

async function start(
  event: Extract<FlowEvent, { kind: "start" }>,
  context: FlowContext,
): Promise<FlowResult<CheckInState>> {
  const [checkinId = "", code = ""] = event.argument.split(":");
  const open = await readOpenCheckIn(context, { customerId: context.customer.id, checkinId });
  if (!open) return event.text ? { kind: "pass" } : done("checkin-gone");
  if (event.text) return hearWords(context, open, event.text, null);
  const choice = choiceOf(code);
  if (!choice) return open.next ? goOn(context, open) : done("checkin-thanks");
  const again = answeredParts(open.file.answers).includes(choice.part);
  // A second thought that says "worse" counts; one that says "better" to an answered question does not undo what was told.
  const worries = choice.code === "worse" || choice.code === "unhappy" || choice.sign !== null;
  if (again && !worries) return open.next ? goOn(context, open) : done("checkin-noted");
  return takeChoice(context, open, choice);
}

function done(key: string): FlowResult<CheckInState> {
  return { kind: "done", replies: [message(phrase(key))] };
}
