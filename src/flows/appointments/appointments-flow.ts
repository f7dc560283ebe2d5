import { noWish } from "../../domain/booking/wished-time.ts";
import type { Flow } from "../flow.ts";
import { answerChoice } from "./answer-choice.ts";
import { answerWords, askAgain, startWith } from "./answer-words.ts";
import { type AppointmentsState, appointmentsStateSchema } from "./appointments-state.ts";
import { coming, openFor, showList } from "./open-appointment.ts";

/** Her own appointments: see them, confirm, move, cancel. Arguments: "", "confirm:<id>", "move:<id>", "cancel:<id>", "say:<her words>", "maybe". */
export const appointmentsFlow: Flow<AppointmentsState> = {
  name: "appointments",
  version: 1,
  parse: (saved) => appointmentsStateSchema.safeParse(saved).data ?? null,
  async step(state, event, context) {
    if (event.kind === "media") return { kind: "pass" };
    if (event.kind === "start") {
      const [verb, appointmentId] = event.argument.split(":");
      if (appointmentId && (verb === "confirm" || verb === "move" || verb === "cancel")) {
        return openFor(context, verb, { appointmentId, wish: noWish });
      }
      // Words that may be about an appointment, of somebody who has none, are about something else.
      if (event.argument === "maybe" && (await coming(context)).length === 0) return { kind: "pass" };
      if (event.argument.startsWith("say:")) return startWith(context, event.argument.slice("say:".length));
      return event.text ? startWith(context, event.text) : showList(context);
    }
    if (!state) return showList(context);
    if (event.kind === "again") return state.asking === "list" ? { kind: "pass" } : askAgain(context, state);
    if (event.kind === "choice") return answerChoice(context, { ...state, misses: 0 }, event.choice);
    return answerWords(context, state, event.text, event.triage);
  },
};
