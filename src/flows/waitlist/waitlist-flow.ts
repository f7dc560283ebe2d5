import { declineWaitOffer, takeWaitOffer } from "../../actions/booking/answer-wait-offer.ts";
import { listWaiting } from "../../actions/booking/list-waiting.ts";
import { stopWaiting } from "../../actions/booking/stop-waiting.ts";
import { refusalSentence } from "../../domain/booking/refusal.ts";
import { waitingMessage, waitingValues } from "../../domain/booking/waiting-messages.ts";
import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { serviceQuestion } from "../booking/booking-questions.ts";
import { type BookingState, bookingStateSchema, newBooking } from "../booking/booking-state.ts";
import { type Desk, openDesk } from "../booking/desk.ts";
import { hearWords } from "../booking/hear-words.ts";
import { withService } from "../booking/visit-services.ts";
import { wait, waitFromWords } from "../booking/wait.ts";
import { bookedOrAsked } from "../deposit/booked-or-asked.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";

type Result = FlowResult<BookingState>;

/**
 * The waiting list in her chat. Arguments: "yes:<offer>" and "no:<offer>" answer a time that came free, "stop:<entry>" and "stop" end the
 * waiting, "join" puts her on it by her words, and then the only question is for which service; "narrow:<entry>" takes
 * its hours from her words.
 */
export const waitlistFlow: Flow<BookingState> = {
  name: "waitlist",
  version: 1,
  parse: (saved) => bookingStateSchema.safeParse(saved).data ?? null,
  async step(state, event, context) {
    if (event.kind === "start") return start(context, event.argument, event.text ?? "");
    if (!state || event.kind === "media") return { kind: "pass" };
    const desk = await openDesk(context);
    if (event.kind === "again") return ask(context, desk, state);
    if (event.kind === "choice") return choose(context, desk, state, event.choice);
    const heard = hearWords(context, desk, state, event.text);
    return heard.understood ? wait(context, desk, heard.state, heard.notes) : { kind: "pass" };
  },
  servicesOf: (state) => (state.serviceId ? [state.serviceId] : []),
};

async function start(context: FlowContext, argument: string, text: string): Promise<Result> {
  const [verb, id = ""] = argument.split(":");
  switch (verb) {
    case "yes":
      return take(context, id);
    case "no":
      return decline(context, id);
    case "stop":
      return stop(context, id);
    case "join":
      return waitFromWords(context, await openDesk(context), newBooking, text);
    case "narrow":
      return narrow(context, id, text);
    default:
      return { kind: "pass" };
  }
}

/** "Anytime after 11": the hours of the entry she has; its days stay. */
async function narrow(context: FlowContext, id: string, text: string): Promise<Result> {
  const waits = await listWaiting(context.tx, { customerId: context.customer.id });
  const entry = waits.find((one) => one.id === id);
  const [serviceId, ...thenServiceIds] = entry?.serviceIds ?? [];
  if (!entry || !serviceId) return { kind: "pass" };
  const { dateFrom: from, dateTo: to, staffId, timeFrom, timeTo } = entry;
  const wish = { from, to, date: from === to ? from : null, timeFrom, timeTo };
  const state = { ...newBooking, serviceId, thenServiceIds, staff: staffId ?? "any", wish };
  return waitFromWords(context, await openDesk(context), state, text);
}

function ask(context: FlowContext, desk: Desk, state: BookingState): Result {
  return { kind: "stay", state, replies: [serviceQuestion(context, desk, state, [])] };
}

async function choose(context: FlowContext, desk: Desk, state: BookingState, choice: string): Promise<Result> {
  const [kind, value = ""] = choice.split(":");
  if (kind === "s") return wait(context, desk, withService(state, value, context.branch.zone));
  if (kind === "more") return ask(context, desk, { ...state, leafed: state.leafed + LEAF });
  return ask(context, desk, { ...state, among: [] });
}

const LEAF = 6;

/** One tap books what was kept for her. */
async function take(context: FlowContext, offerId: string): Promise<Result> {
  const { chat } = context;
  const result = await takeWaitOffer(context, { offerId, chatId: chat.id, via: chat.channel });
  if (result.ok) return bookedOrAsked(context, result);
  return { kind: "done", replies: [message(refusalSentence(result)), ...(await stillWaits(context))] };
}

async function decline(context: FlowContext, offerId: string): Promise<Result> {
  const declined = await declineWaitOffer(context, { offerId });
  const words = phrase(declined ? "waitlist-declined" : "booking-refused-offer_over");
  return { kind: "done", replies: [message(words), ...(declined ? [] : await stillWaits(context))] };
}

/** Without an id: the only one; of several she chooses. */
async function stop(context: FlowContext, id: string): Promise<Result> {
  const waits = await listWaiting(context.tx, { customerId: context.customer.id });
  const only = waits.length === 1 ? waits[0] : undefined;
  const entryId = id || only?.id;
  if (!entryId && waits.length > 1) return { kind: "done", replies: await stillWaits(context) };
  const stopped = entryId ? await stopWaiting(context, { entryId }) : null;
  const again = [[button(phrase("core-menu-book"), "go:booking:")]];
  if (!stopped?.ok) return { kind: "done", replies: [message(phrase("waitlist-none"), again)] };
  return { kind: "done", replies: [message(phrase("waitlist-stopped", waitingValues(stopped.waiting)), again)] };
}

async function stillWaits(context: FlowContext): Promise<Outgoing[]> {
  const waits = await listWaiting(context.tx, { customerId: context.customer.id });
  return waits.map((one) => waitingMessage("waitlist-mine", one));
}
