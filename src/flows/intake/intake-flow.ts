import { giveHealthConsent } from "../../actions/intake/health-consent.ts";
import { type OpenedIntake, openIntake } from "../../actions/intake/open-intake.ts";
import { consentWish, formWish, understandAnswer } from "../../domain/intake/understand-answer.ts";
import { isWithdrawal } from "../../domain/intake/withdrawal.ts";
import type { Flow, FlowContext, FlowEvent, FlowResult } from "../flow.ts";
import { answerQuestion, currentQuestion, leaveForLater, stepBack } from "./answer-intake.ts";
import { changeAnswers, pickedQuestion } from "./change-answers.ts";
import { tellsOfChange } from "./changed-in-words.ts";
import { hearWords, showAgain } from "./hear-words.ts";
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
    if (!state) return { kind: "pass" };
    const { customer } = context;
    const opened = await openIntake(context, { customerId: customer.id, appointmentId: state.appointmentId });
    if (!opened.ok) return event.kind !== "choice" ? { kind: "pass" } : startIntake(state.appointmentId, context);
    if (event.kind === "media") return hearPhoto(state, event, opened, context);
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
  // "Yes, I am pregnant" is more than a yes: what it tells of is heard with the words.
  if (tellsOfChange(event.text)) return null;
  if (state.step === "changed") return understood === "yes" ? "changed" : understood === "no" ? "unchanged" : null;
  if (state.step === "pick" && understood === "no") return "done";
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
  if (state.step === "changed") return changeAnswers(state, choice, opened, context);
  if (state.step === "pick") return pickedQuestion(state, choice, opened, context);
  if (choice === "back") return stepBack(state, opened, context);
  if (choice === "skip") return answerQuestion(state, { answer: "skipped" }, opened, context);
  if (choice === "yes" || choice === "no" || choice === "unsure") {
    return answerQuestion(state, { answer: choice, ...(words ? { words } : {}) }, opened, context);
  }
  return chooseOption(state, choice, opened, context);
}

/** One of a list, one more or less of several, or "that is all". */
async function chooseOption(
  state: IntakeState,
  choice: string,
  opened: OpenedIntake,
  context: FlowContext,
): Promise<Result> {
  const question = currentQuestion(state, opened);
  const code = choice.slice(2);
  const known = question?.options.some((option) => option.code === code);
  if (choice.startsWith("o:") && known)
    return answerQuestion(state, { answer: "given", chosen: [code] }, opened, context);
  const chosen = opened.intake.answers.find((answer) => answer.code === question?.code)?.chosen ?? [];
  if (choice.startsWith("t:") && known) {
    const toggled = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    return answerQuestion(state, { answer: "given", chosen: toggled, open: true }, opened, context);
  }
  if (choice !== "done" || question?.kind !== "several") return { kind: "pass" };
  const answer = chosen.length > 0 ? { answer: "given" as const, chosen } : { answer: "skipped" as const };
  return answerQuestion(state, answer, opened, context);
}

/** A photo answers a question that asks for one; at any other the house takes it. */
async function hearPhoto(
  state: IntakeState,
  event: Extract<FlowEvent, { kind: "media" }>,
  opened: OpenedIntake,
  context: FlowContext,
): Promise<Result> {
  const asked = state.step === "question" ? currentQuestion(state, opened) : null;
  if (asked?.kind !== "photo" || event.media !== "photo") return { kind: "pass" };
  return answerQuestion(state, { answer: "given", value: "photo" }, opened, context);
}
