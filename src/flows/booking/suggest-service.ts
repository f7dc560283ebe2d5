import type { BookableService } from "../../domain/booking/service.ts";
import { phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { ofThese } from "./booking-questions.ts";
import type { BookingState } from "./booking-state.ts";
import type { Desk } from "./desk.ts";
import { inTalk } from "./spoken-of.ts";

type Result = FlowResult<BookingState>;

/** Asked what she would like after she has said when, or a second time: what was just spoken of, or what she had last, is one yes away. */
export async function suggesting(
  context: FlowContext,
  desk: Desk,
  before: BookingState,
  result: Result,
): Promise<Result> {
  if (result.kind !== "stay" || !asksAgain(before, result.state)) return result;
  const service = await likely(context, desk);
  const [reply, ...others] = result.replies;
  if (!service || !reply) return result;
  const question = phrase("booking-ask-suggested", { service: service.name });
  const suggested = ofThese(context, [service], [...reply.lines.slice(0, -1), question]);
  return { kind: "stay", state: { ...result.state, suggested: service.id }, replies: [suggested, ...others] };
}

/** Only the whole list is asked from anew: not one of several that her words fit, nor a second treatment. */
function asksAgain(before: BookingState, { asking, serviceId, among, adding, leafed, offer }: BookingState): boolean {
  if (before.asking !== "service" || asking !== "service" || offer !== null) return false;
  return serviceId === null && among.length === 0 && !adding && leafed === 0;
}

async function likely(context: FlowContext, desk: Desk): Promise<BookableService | undefined> {
  const spoken = await inTalk(context, desk);
  if (spoken.length === 1) return spoken[0];
  return desk.services.find(({ id }) => id === desk.last?.serviceId);
}
