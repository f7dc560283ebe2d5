import { declineIntake } from "../../actions/intake/decline-intake.ts";
import { forgetHealthAnswers } from "../../actions/intake/forget-health-answers.ts";
import { giveHealthConsent, hasHealthConsent } from "../../actions/intake/health-consent.ts";
import { keepToldHealth } from "../../actions/intake/keep-told-health.ts";
import { offerToSignVisit } from "../../actions/intake/offer-to-sign.ts";
import { holdingSince, type OpenedIntake, openIntake } from "../../actions/intake/open-intake.ts";
import { everySafetyQuestion } from "../../domain/intake/questions.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { finish, goOn } from "./answer-intake.ts";
import { askConsent, askWhetherChanged } from "./intake-messages.ts";
import type { IntakeState } from "./intake-state.ts";
import { offeringPage } from "./offer-page.ts";

/** Enters the form of a visit: "<appointment id>", "<appointment id>:no" to be asked in person, "<appointment id>:sent" when the page was sent, nothing for the next visit; "withdraw" takes the agreement back; "keep:<codes>" keeps what she told in passing, "forget" does not. */
export async function startIntake(argument: string, context: FlowContext): Promise<FlowResult<IntakeState>> {
  if (argument === "withdraw") return withdraw(context);
  if (argument === "forget") return { kind: "done", replies: [message(phrase("intake-only-now"))] };
  if (argument.startsWith("keep:")) return keepTold(argument.slice(5).split(","), context);
  const [appointmentId = "", wish = ""] = argument.split(":");
  const opened = await openIntake(context, { customerId: context.customer.id, appointmentId });
  if (!opened.ok) return { kind: "done", replies: [message(phrase(`intake-${opened.reason.replace("_", "-")}`))] };
  const { visit } = opened;
  if (wish === "no") return inPerson(context, visit.appointmentId);
  const state = { appointmentId: visit.appointmentId, treatment: opened.intake.treatment, ...begun };
  if (!(await hasHealthConsent(context, context.customer.id))) {
    const replies = [askConsent(context, visit.service)];
    return offeringPage(context, opened, { kind: "stay", state: { ...state, step: "consent" }, replies });
  }
  if (wish === "sent") return pageSent(context, state);
  return afterConsent(context, opened);
}

const begun = { question: "", mode: "open" as const };

/** The page was sent: it counts like a form that was answered here. */
async function pageSent(
  context: FlowContext,
  state: Pick<IntakeState, "appointmentId" | "treatment">,
): Promise<FlowResult<IntakeState>> {
  const end = await finish(context, state);
  return end.kind === "pass" ? end : { ...end, replies: [message(phrase("form-received")), ...end.replies] };
}

/** Goes on where she stopped; answers that still hold are offered first. */
export async function afterConsent(context: FlowContext, opened: OpenedIntake): Promise<FlowResult<IntakeState>> {
  const { intake, questions } = opened;
  const state = { appointmentId: intake.appointmentId, treatment: intake.treatment, ...begun };
  const answeredAt = holdingSince(opened);
  if (answeredAt) {
    const replies = [askWhetherChanged(context, answeredAt)];
    return offeringPage(context, opened, { kind: "stay", state: { ...state, step: "changed" }, replies });
  }
  const next = await goOn({ ...state, step: "question" }, questions, intake.answers, context);
  return offeringPage(context, opened, next);
}

/** She agrees that what she told in passing is kept: her agreement, then the answers. */
async function keepTold(codes: string[], context: FlowContext): Promise<FlowResult<IntakeState>> {
  const { customer, chat } = context;
  const known = new Set(everySafetyQuestion().map(({ code }) => code));
  const told = codes.filter((code) => known.has(code)).map((code) => ({ code, answer: "yes" as const, words: "" }));
  await giveHealthConsent(context, { customerId: customer.id, via: chat.id });
  await keepToldHealth(context, { customerId: customer.id, chatId: chat.id, locale: chat.locale, told });
  return { kind: "done", replies: [message(phrase("intake-kept-told"))] };
}

/** She takes her agreement back: nothing she answered is used any more. */
export async function withdraw(context: FlowContext): Promise<FlowResult<IntakeState>> {
  const had = await hasHealthConsent(context, context.customer.id);
  await forgetHealthAnswers(context, { customerId: context.customer.id });
  return { kind: "done", replies: [message(phrase(had ? "intake-withdrawn" : "intake-nothing-to-withdraw"))] };
}

/** She would rather be asked in person: nothing is lost, the booking stays. */
export async function inPerson(context: FlowContext, appointmentId: string): Promise<FlowResult<IntakeState>> {
  await declineIntake(context, { appointmentId });
  const risk = await offerToSignVisit(context.tx, appointmentId);
  const replies = [message(phrase("intake-declined")), ...(risk ? [risk] : [])];
  return { kind: "go", flow: "consent", argument: "ask", replies };
}
