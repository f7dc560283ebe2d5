import { z } from "zod";
import { bookSeries } from "../../actions/booking/book-series.ts";
import { asksDeposit } from "../../actions/booking/deposit-shown.ts";
import { findAppointment } from "../../actions/booking/list-appointments.ts";
import { planSeries } from "../../actions/booking/plan-series.ts";
import { cancelLater, moveLater, planLater } from "../../actions/booking/rest-of-series.ts";
import { visitOf } from "../../actions/booking/visit-of.ts";
import { plainAnswer } from "../../domain/booking/answer-words.ts";
import type { Visit } from "../../domain/booking/appointment.ts";
import { refusalSentence } from "../../domain/booking/refusal.ts";
import { mostSeriesTimes, readSeriesCode, type SeriesRule } from "../../domain/booking/series.ts";
import {
  laterMessage,
  proposalHead,
  proposalLines,
  seriesBookedMessage,
} from "../../domain/booking/series-messages.ts";
import { wantsOnlyFirst } from "../../domain/booking/series-words.ts";
import { type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";

const stateSchema = z.object({
  /** The visit that the others follow; booked already. */
  appointmentId: z.string(),
  rule: z.string(),
  /** new: they are to be booked · move: they are there, and follow a moved one. */
  asking: z.enum(["new", "move"]),
  times: z.number(),
  /** It was booked just now: the questions before the treatment come after this. */
  isNew: z.boolean(),
  /** What was proposed and is free: exactly that is booked, or moved. */
  visits: z.array(
    z.object({ appointmentId: z.string().nullable(), startsAt: z.string(), staffIds: z.array(z.string()) }),
  ),
});
type SeriesState = z.infer<typeof stateSchema>;
type Result = FlowResult<SeriesState>;

/**
 * Visits that follow one another. Arguments: "from:<appointment>:<rule>:<times>" (and ":booked" just after it was booked) proposes the visits after one
 * that is booked, "move:<appointment>" and "cancel:<appointment>" are about the later ones of a series.
 */
export const seriesFlow: Flow<SeriesState> = {
  name: "series",
  version: 1,
  parse: (saved) => stateSchema.safeParse(saved).data ?? null,
  async step(state, event, context) {
    if (event.kind === "start") return start(context, event.argument);
    if (!state || event.kind === "media") return { kind: "pass" };
    if (event.kind === "again") return propose(context, state);
    const answer =
      event.kind === "choice" ? event.choice : (plainAnswer(event.text) ?? (wantsOnlyFirst(event.text) ? "no" : null));
    if (answer === "yes") return state.asking === "new" ? book(context, state) : moveThem(context, state);
    if (answer === "no" || answer === "stop") return leave(state);
    return { kind: "pass" };
  },
};

async function start(context: FlowContext, argument: string): Promise<Result> {
  const [verb, appointmentId = "", rule = "", times = "", booked] = argument.split(":");
  const none = { isNew: booked === "booked", visits: [] };
  if (verb === "cancel") return cancelThem(context, appointmentId);
  if (verb === "move") return propose(context, { appointmentId, rule: "", asking: "move", times: 0, ...none });
  if (verb !== "from") return { kind: "pass" };
  const wanted = Math.min(Math.max(Number(times) || 2, 2), mostSeriesTimes);
  return propose(context, { appointmentId, rule, asking: "new", times: wanted, ...none });
}

async function hers(context: FlowContext, appointmentId: string) {
  const found = await findAppointment(context.tx, appointmentId);
  return found?.customerId === context.customer.id ? visitOf(context, found) : null;
}

async function propose(context: FlowContext, state: SeriesState): Promise<Result> {
  const first = await hers(context, state.appointmentId);
  const rule = readSeriesCode(state.asking === "new" ? state.rule : (first?.series?.rule ?? ""));
  if (!first || !rule) return { kind: "done", replies: [message(phrase("booking-refused-not_found"))] };
  const lines = await planned(context, state, first, rule);
  const { zone } = first.place;
  const none = lines.every(({ slot }) => slot === null);
  // A deposit keeps the first visit only: that is said before she agrees to the others.
  const asked = state.asking === "new" && (await asksDeposit(context, first));
  const note = asked ? [phrase("series-no-deposit")] : [];
  const said: Line[] = [proposalHead(first, rule), ...proposalLines(lines, zone), ...note];
  if (none) return endWith(state, [message([...said, phrase("series-none")])]);
  const yes = context.choice(phrase(state.asking === "new" ? "series-button-book" : "series-button-move"), "yes");
  const no = context.choice(phrase("series-button-only"), "no");
  const visits = lines.flatMap(({ slot, appointmentId }) =>
    slot ? [{ appointmentId, startsAt: slot.startsAt.toISOString(), staffIds: [...slot.staffIds] }] : [],
  );
  const replies = [message([...said, phrase(`series-ask-${state.asking}`)], [[yes], [no]])];
  return { kind: "stay", state: { ...state, visits }, replies };
}

async function planned(context: FlowContext, { asking, times }: SeriesState, first: Visit, rule: SeriesRule) {
  if (asking === "new") {
    return (await planSeries(context, first, rule, times)).map((line) => ({ ...line, appointmentId: null }));
  }
  return (await planLater(context, first.id)).map(({ visit, proposed }) => ({ ...proposed, appointmentId: visit.id }));
}

async function book(context: FlowContext, state: SeriesState): Promise<Result> {
  const { appointmentId, rule } = state;
  const visits = state.visits.map(({ startsAt, staffIds }) => ({ startsAt: new Date(startsAt), staffIds }));
  const result = await bookSeries(context, { appointmentId, rule, visits, via: context.chat.channel });
  const reply = result.ok
    ? seriesBookedMessage(result.first, result, context.chat.locale, context.now)
    : message(refusalSentence(result));
  return endWith(state, [reply]);
}

async function moveThem(context: FlowContext, state: SeriesState): Promise<Result> {
  const moves = state.visits.flatMap(({ appointmentId, startsAt, staffIds }) =>
    appointmentId ? [{ appointmentId, startsAt: new Date(startsAt), staffIds }] : [],
  );
  const result = await moveLater(context, { appointmentId: state.appointmentId, moves });
  const reply = result.ok
    ? laterMessage("series-moved", result.moved, { stayed: result.stayed, ...said(context) })
    : message(refusalSentence(result));
  return endWith(state, [reply]);
}

function said({ chat, now }: FlowContext) {
  return { locale: chat.locale, now };
}

async function cancelThem(context: FlowContext, appointmentId: string): Promise<Result> {
  const result = await cancelLater(context, { appointmentId, reason: "customer" });
  const reply = result.ok
    ? laterMessage("series-cancelled", result.cancelled, said(context))
    : message(refusalSentence(result));
  return { kind: "done", replies: [reply] };
}

function leave(state: SeriesState): Result {
  return endWith(state, [message(phrase(state.asking === "new" ? "series-only-first" : "series-rest-stays"))]);
}

/** After a new booking the questions before its treatment are still to come. */
function endWith({ isNew, appointmentId }: SeriesState, replies: Outgoing[]): Result {
  if (!isNew) return { kind: "done", replies };
  return { kind: "go", flow: "intake", argument: appointmentId, replies };
}
