import { askAgainLater, bookNextVisit, declineNextVisit } from "../../actions/booking/answer-next-visit.ts";
import { refusalSentence } from "../../domain/booking/refusal.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { bookedOrAsked } from "../deposit/booked-or-asked.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";

type Result = FlowResult<never>;

/**
 * Her answer to the next visit that was offered after the last one. Arguments: "yes:<appointment>:<minute>:<beautician>",
 * "other:<appointment>", "later:<appointment>", "no:<appointment>". It asks nothing itself and keeps no state.
 */
export const rebookFlow: Flow<never> = {
  name: "rebook",
  version: 1,
  parse: () => null,
  async step(_state, event, context) {
    if (event.kind !== "start") return { kind: "pass" };
    const [verb, appointmentId = "", minute = "", staffEnd = ""] = event.argument.split(":");
    switch (verb) {
      case "yes":
        return take(context, { appointmentId, minute, staffEnd });
      case "other":
        return { kind: "go", flow: "booking", argument: `again:${appointmentId}`, replies: [] };
      case "later":
        return later(context, appointmentId);
      case "no":
        await declineNextVisit(context, { appointmentId });
        return { kind: "done", replies: [message(phrase("visit-next-left"))] };
      default:
        return { kind: "pass" };
    }
  },
};

/** One tap books what was read back; taken meanwhile, she chooses another time for the same. */
async function take(
  context: FlowContext,
  proposed: { appointmentId: string; minute: string; staffEnd: string },
): Promise<Result> {
  const { chat } = context;
  const result = await bookNextVisit(context, { ...proposed, chatId: chat.id, via: chat.channel });
  if (result.ok) return bookedOrAsked(context, result);
  const replies = [message(refusalSentence(result))];
  if (result.reason === "not_found") return { kind: "done", replies };
  return { kind: "go", flow: "booking", argument: `again:${proposed.appointmentId}`, replies };
}

async function later(context: FlowContext, appointmentId: string): Promise<Result> {
  const noted = await askAgainLater(context, { appointmentId });
  const words = noted.ok ? phrase("visit-next-later-noted") : refusalSentence(noted);
  return { kind: "done", replies: [message(words)] };
}
