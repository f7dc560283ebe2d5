import { giveHealthConsent } from "../../actions/intake/health-consent.ts";
import { noteAllergy } from "../../actions/intake/note-allergy.ts";
import { type OpenedIntake, openIntake } from "../../actions/intake/open-intake.ts";
import { allergensNamed } from "../../domain/intake/allergens.ts";
import { allergyTold } from "../../domain/intake/allergy.ts";
import { intakeQuestions } from "../../domain/intake/questions.ts";
import { consentWish, formWish, questionBack, understandAnswer } from "../../domain/intake/understand-answer.ts";
import { isWithdrawal } from "../../domain/intake/withdrawal.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { Reason } from "../../domain/triage/decision.ts";
import type { Flow, FlowContext, FlowEvent, FlowResult } from "../flow.ts";
import { answerQuestion, finish, leaveForLater, stepBack } from "./answer-intake.ts";
import { askConsent, askQuestion, askWhetherChanged } from "./intake-messages.ts";
import { type IntakeState, parseIntakeState } from "./intake-state.ts";
import { afterConsent, inPerson, startIntake, withdraw } from "./start-intake.ts";

type Result = FlowResult<IntakeState>;

/** The questions before a treatment: consent first, then one at a time, with back, skip and later. */
export const intakeFlow: Flow<IntakeState> = {
  name: "intake",
  version: 1,
  parse: parseIntakeState,
  async step(state, event, context) {
    if (event.kind === "start") return startIntake(event.argument, context);
    if (!state || event.kind === "media") return { kind: "pass" };
    const { customer } = context;
    const opened = await openIntake(context, { customerId: customer.id, appointmentId: state.appointmentId });
    if (!opened.ok) return event.kind !== "choice" ? { kind: "pass" } : startIntake(state.appointmentId, context);
    if (event.kind === "again") return showAgain(state, opened, context);
    const choice = event.kind === "choice" ? event.choice : wishOf(state, event);
    if (choice) return choose(state, choice, opened, context, event.kind === "text" ? event.text : undefined);
    return event.kind === "text" ? hearWords(state, event, opened, context) : { kind: "pass" };
  },
};

/** What her words choose among the buttons of this step; null when they are an answer of another kind. */
function wishOf(state: IntakeState, event: Extract<FlowEvent, { kind: "text" }>): string | null {
  if (isWithdrawal(event.text)) return "withdraw";
  const wish = formWish(event.text);
  if (wish) return wish;
  const understood = understandAnswer(event.text);
  if (state.step === "consent") return consentWish(event.text);
  if (state.step === "changed") return understood === "yes" ? "changed" : understood === "no" ? "unchanged" : null;
  return null;
}

async function choose(
  state: IntakeState,
  choice: string,
  opened: OpenedIntake,
  context: FlowContext,
  words?: string,
): Promise<Result> {
  if (choice === "later") return leaveForLater(state, context);
  if (choice === "withdraw") return withdraw(context);
  if (state.step === "consent") {
    if (choice !== "agree") return inPerson(context, state.appointmentId);
    await giveHealthConsent(context, { customerId: context.customer.id, via: context.chat.id });
    return afterConsent(context, opened);
  }
  if (state.step === "changed") return earlierAnswers(state, choice, opened, context);
  if (choice === "back") return stepBack(state, context);
  if (choice === "skip") return answerQuestion(state, "skipped", context);
  if (choice === "yes" || choice === "no" || choice === "unsure") return answerQuestion(state, choice, context, words);
  return { kind: "pass" };
}

/** Earlier answers are taken over as they are, or asked one by one. */
function earlierAnswers(
  state: IntakeState,
  choice: string,
  opened: OpenedIntake,
  context: FlowContext,
): Promise<Result> {
  const { intake, earlier } = opened;
  const held = intake.status === "finished" ? intake.answers : earlier?.answers;
  if (choice === "unchanged" && held) return finish(context, state.appointmentId, held);
  const replies = askQuestion(context, intakeQuestions(state.treatment), 0);
  return Promise.resolve({ kind: "stay", state: { ...state, step: "question", index: 0 }, replies });
}

/** An answer in her own words. A wish that belongs elsewhere (a booking, a person) is left to the house; a question of hers is answered and asked again. */
async function hearWords(
  state: IntakeState,
  event: Extract<FlowEvent, { kind: "text" }>,
  opened: OpenedIntake,
  context: FlowContext,
): Promise<Result> {
  const { text, triage } = event;
  const question = intakeQuestions(state.treatment)[state.index];
  const understood = understandAnswer(text, state.step === "question" ? question?.code : "");
  const elsewhere = ["booking", "human_request", "opt_out", "complaint"].includes(triage.intent);
  if (understood === "unclear" && elsewhere) return { kind: "pass" };
  const asks = understood === "unclear" ? questionBack(text) : null;
  if (asks === "elsewhere") return { kind: "pass" };
  if (asks === "form") {
    const again = showAgain(state, opened, context);
    return again.kind === "stay" ? { ...again, replies: [message(phrase("intake-why")), ...again.replies] } : again;
  }
  const noted = await noteToldAllergy(text, context, question?.code);
  if (noted && !question?.code.includes("allergy")) {
    const shown = showAgain(state, opened, context);
    return shown.kind === "stay" ? { ...shown, replies: [noted, ...shown.replies] } : shown;
  }
  const worry = triage.severity === "today" && !onlyNotUnderstood(triage.reasons);
  // A symptom is no answer to "may I ask?": the house tells her that a person has been called, and offers to go on.
  if (state.step !== "question") return worry ? { kind: "pass" } : askAgain(state, opened, context);
  const answer = understood === "unclear" ? "unsure" : understood;
  const next = await answerQuestion(state, answer, context, text.trim().slice(0, 200));
  if (!worry || next.kind === "pass") return next;
  return { ...next, replies: [message(phrase("intake-heard", { salon: context.branch.name })), ...next.replies] };
}

/** An allergy goes into her file whichever question she tells it at; null when she told none. */
async function noteToldAllergy(text: string, context: FlowContext, asked = ""): Promise<Outgoing | null> {
  const substance = allergyTold(text) ?? (/allergy/.test(asked) ? substancesOf(text) : null);
  if (!substance || !(await noteAllergy(context, { customerId: context.customer.id, substance }))) return null;
  return message(phrase("intake-allergy-noted", { substance }));
}

/** "虾和芒果" is an answer to "are you allergic to anything?". */
function substancesOf(text: string): string | null {
  const named = allergensNamed(text);
  return named.length > 0 ? named.map(({ words }) => words).join("、") : null;
}

function onlyNotUnderstood(reasons: Reason[]): boolean {
  return reasons.every((reason) => reason.code === "NOT_UNDERSTOOD");
}

function askAgain(state: IntakeState, opened: OpenedIntake, context: FlowContext): Result {
  const shown = showAgain(state, opened, context);
  return shown.kind === "stay" ? { ...shown, replies: [message(phrase("intake-choose")), ...shown.replies] } : shown;
}

/** The open question as it was asked. */
function showAgain(state: IntakeState, opened: OpenedIntake, context: FlowContext): Result {
  const replies =
    state.step === "question"
      ? askQuestion(context, intakeQuestions(state.treatment), state.index)
      : [askFirst(state, opened, context)];
  return { kind: "stay", state, replies };
}

function askFirst(state: IntakeState, opened: OpenedIntake, context: FlowContext): Outgoing {
  const finishedAt = opened.intake.finishedAt ?? opened.earlier?.finishedAt ?? context.now;
  return state.step === "consent" ? askConsent(context, opened.visit.service) : askWhetherChanged(context, finishedAt);
}
