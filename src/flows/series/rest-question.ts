import { laterOfSeries } from "../../actions/booking/rest-of-series.ts";
import type { Visit } from "../../domain/booking/appointment.ts";
import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext } from "../flow.ts";

/** After one visit of a series was moved or cancelled: what of the others? Nothing to ask when it is none of a series, or the last. */
export async function restQuestion(context: FlowContext, visit: Visit, verb: "move" | "cancel"): Promise<Outgoing[]> {
  const later = await laterOfSeries(context, visit);
  if (later.length === 0) return [];
  const rest = button(phrase(`series-button-rest-${verb}`), `go:series:${verb}:${visit.id}`);
  return [message(phrase(`series-ask-rest-${verb}`, { count: later.length }), [[rest]])];
}
