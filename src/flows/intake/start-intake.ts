import { declineIntake } from "../../actions/intake/decline-intake.ts";
import { forgetHealthAnswers } from "../../actions/intake/forget-health-answers.ts";
import { giveHealthConsent, hasHealthConsent } from "../../actions/intake/health-consent.ts";
import { keepToldHealth } from "../../actions/intake/keep-told-health.ts";
import { offerToSignVisit } from "../../actions/intake/offer-to-sign.ts";
import { type OpenedIntake, openIntake } from "../../actions/intake/open-intake.ts";
import { lastAnsweredAt } from "../../domain/intake/held-answers.ts";
import { everySafetyQuestion } from "../../domain/intake/questions.ts";
import { SIGNATURE } from "../../domain/intake/risk-notice.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { goOn } from "./answer-intake.ts";
import { askConsent, askWhetherChanged } from "./intake-messages.ts";
import type { IntakeState } from "./intake-state.ts";

/** Enters the form of a visit: "<appointment id>", "<appointment id>:no" to be asked in person, nothing for the next visit; "withdraw" takes the agreement back; "keep:<codes>" keeps what she told in passing, "forget" does not. */
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
    return { kind: "stay", state: { ...state, step: "consent" }, replies: [askConsent(context, visit.service)] };
  }
  return afterConsent(context, opened);
}

const begun = { question: "", mode: "open" as const };

/** Goes on where she stopped; answers that still hold are offered first. */
export async function afterConsent(context: FlowContext, opened: OpenedIntake): Promise<FlowResult<IntakeState>> {
  const { intake, questions } = opened;
  const state = { appointmentId: intake.appointmentId, treatment: intake.treatment, ...begun };
  const answeredAt = holdingSince(opened);
  if (answeredAt) {
    return { kind: "stay", state: { ...state, step: "changed" }, replies: [askWhetherChanged(context, answeredAt)] };
  }
  return goOn({ ...state, step: "question" }, questions, intake.answers, context);
}

/** When she gave the answers that may still hold: this form when it is finished, else those of other visits while it is empty. */
export function holdingSince({ intake, held }: OpenedIntake): Date | null {
  if (intake.status === "finished") return intake.finishedAt;
  return intake.answers.every(({ code }) => code === SIGNATURE) ? lastAnsweredAt(held) : null;
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
