import { giveBackHold } from "../../actions/booking/hold-slot.ts";
import { joinWaitlist } from "../../actions/booking/join-waitlist.ts";
import { refusalSentence } from "../../domain/booking/refusal.ts";
import { waitingMessage } from "../../domain/booking/waiting-messages.ts";
import { type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { addDays, earlierOf, laterOf } from "../../domain/time/calendar-date.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { serviceQuestion } from "./booking-questions.ts";
import type { BookingState } from "./booking-state.ts";
import type { Desk } from "./desk.ts";
import { hearWords } from "./hear-words.ts";
import type { TimeFound } from "./time-search.ts";

type Result = FlowResult<BookingState>;

/** Where what she wished is not free, she can also wait for it. */
export function offeringToWait<State extends BookingState>(
  context: FlowContext,
  found: Extract<TimeFound<State>, { kind: "ask" }>,
): Outgoing {
  const { reply, state } = found;
  const nothing = reply.lines.some((line) => "key" in line && line.key === "booking-nothing-free");
  if (!nothing && state.near.length === 0) return reply;
  return { ...reply, buttons: [...(reply.buttons ?? []), [context.choice(phrase("waitlist-button-join"), "wait")]] };
}

/** "有人取消告诉我": for what was wished so far, and what her words add to it. */
export async function waitFromWords(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  text: string,
): Promise<Result> {
  const heard = hearWords(context, desk, state, text);
  return wait(context, desk, heard.state, heard.notes);
}

/** Puts her on the list for the service, the beautician, the days and hours she has named; without days, for as long as the branch plans. */
export async function wait(context: FlowContext, desk: Desk, state: BookingState, notes: Line[] = []): Promise<Result> {
  const { branch, customer, chat } = context;
  if (state.serviceId === null) {
    const asking = { ...state, asking: "service" as const };
    return { kind: "stay", state: asking, replies: [serviceQuestion(context, desk, asking, notes)] };
  }
  const result = await joinWaitlist(context, {
    ...{ branchId: branch.id, customerId: customer.id, chatId: chat.id, told: state.told },
    serviceIds: [state.serviceId, ...state.thenServiceIds],
    staffId: state.staff === "any" ? null : state.staff,
    ...spanOf(context, state),
  });
  if (!result.ok) return { kind: "done", replies: [message([...notes, refusalSentence(result)])] };
  await giveBackHold(context, { branchId: branch.id, customerId: customer.id });
  const joined = waitingMessage("waitlist-joined", result.waiting);
  return { kind: "done", replies: [{ ...joined, lines: [...notes, ...joined.lines] }] };
}

function spanOf(context: FlowContext, { wish }: BookingState) {
  const today = localDate(context.now, context.branch.zone);
  const horizon = addDays(today, context.branch.rules.horizonDays);
  const { timeFrom, timeTo } = wish;
  const dateFrom = laterOf(today, wish.date ?? wish.from ?? today);
  const dateTo = laterOf(dateFrom, earlierOf(horizon, wish.date ?? wish.to ?? horizon));
  return { dateFrom, dateTo, timeFrom, timeTo };
}
