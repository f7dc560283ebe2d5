import { noWish } from "../../domain/booking/wished-time.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";
import { answerChoice } from "./answer-choice.ts";
import { answerWords, askAgain, startWith } from "./answer-words.ts";
import { type AppointmentsState, appointmentsStateSchema } from "./appointments-state.ts";
import { askPerson } from "./late-wish.ts";
import { fineWithHer, lateAgain, lateByButton, onHerWay } from "./on-her-way.ts";
import { goOnWith } from "./one-by-one.ts";
import { coming, openFor, showList, showOfDay } from "./open-appointment.ts";

/** Her own appointments: see them, confirm, move, cancel, say that she is late. */
export const appointmentsFlow: Flow<AppointmentsState> = {
  name: "appointments",
  version: 1,
  parse: (saved) => appointmentsStateSchema.safeParse(saved).data ?? null,
  async step(state, event, context) {
    if (event.kind === "media") return { kind: "pass" };
    if (event.kind === "start") return start(context, event.argument, event.text);
    if (!state) return showList(context);
    if (event.kind === "again")
      return needsNoAnswer.includes(state.asking) ? { kind: "pass" } : askAgain(context, state);
    const answer =
      event.kind === "choice"
        ? await answerChoice(context, { ...state, misses: 0 }, event.choice)
        : await answerWords(context, state, event.text, event.triage);
    return goOnWith(context, state, answer);
  },
};

const needsNoAnswer: readonly string[] = ["list", "late"];

/**
 * `argument`: "", "confirm:<id>", "move:<id>", "cancel:<id>"; "ask-move:<id>" and "ask-cancel:<id>" call a person; "late:<id>:<minutes>" or
 * "late:<id>" without them; "on-her-way": her words say so, "on-her-way:again": once more; "of-day": she asks about that of a day; "fine:<id>": she has read that we are late; "say:<her words>"; "maybe": her words may be about an appointment.
 */
async function start(context: FlowContext, argument: string, text?: string): Promise<FlowResult<AppointmentsState>> {
  const [verb = "", appointmentId, more] = argument.split(":");
  if (argument.startsWith("say:")) return startWith(context, argument.slice("say:".length));
  if (appointmentId && (verb === "confirm" || verb === "move" || verb === "cancel")) {
    return openFor(context, verb, { appointmentId, wish: noWish });
  }
  if (verb === "on-her-way") return (appointmentId === "again" ? lateAgain : onHerWay)(context, text ?? "");
  if (verb === "of-day") return showOfDay(context, text ?? "");
  if (appointmentId && verb === "late") return lateByButton(context, appointmentId, more);
  if (appointmentId && verb === "fine") return fineWithHer(context, appointmentId);
  if (appointmentId && (verb === "ask-move" || verb === "ask-cancel")) {
    const one = (await coming(context)).find((each) => each.id === appointmentId);
    return one ? askPerson(context, one, verb === "ask-move" ? "move" : "cancel") : showList(context);
  }
  // Words that may be about an appointment, of somebody who has none, are about something else.
  if (argument === "maybe" && (await coming(context)).length === 0) return { kind: "pass" };
  return text ? startWith(context, text) : showList(context);
}
