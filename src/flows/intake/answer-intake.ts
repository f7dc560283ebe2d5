import { finishIntake } from "../../actions/intake/finish-intake.ts";
import { offerToSignVisit } from "../../actions/intake/offer-to-sign.ts";
import type { OpenedIntake } from "../../actions/intake/open-intake.ts";
import { postponeIntake } from "../../actions/intake/postpone-intake.ts";
import { saveIntakeAnswer } from "../../actions/intake/save-intake-answer.ts";
import type { IntakeAnswer } from "../../domain/intake/answers.ts";
import type { IntakeQuestion } from "../../domain/intake/question.ts";
import { nextOpen, questionAfter, questionBefore, visibleQuestions } from "../../domain/intake/walk.ts";
import { button, message, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { askQuestion, askWhich } from "./intake-messages.ts";
import type { IntakeState } from "./intake-state.ts";
import { tooSoonForSkin } from "./too-soon.ts";

export type Given = Omit<IntakeAnswer, "at" | "code">;

/** The question that is asked now. */
export function currentQuestion(state: IntakeState, { questions, intake }: OpenedIntake): IntakeQuestion | null {
  const named = questions.find((question) => question.code === state.question);
  return named ?? nextOpen(questions, intake.answers);
}

/** Keeps an answer and asks the next question, or ends the form after the last one. While she changes single answers, the list comes again. */
export async function answerQuestion(
  state: IntakeState,
  given: Given,
  opened: OpenedIntake,
  context: FlowContext,
): Promise<FlowResult<IntakeState>> {
  const { questions } = opened;
  const question = currentQuestion(state, opened);
  if (!question) return finish(context, state);
  const answer = { code: question.code, ...given };
  const answers = await saveIntakeAnswer(context, { appointmentId: state.appointmentId, answer });
  if (given.open) return ask({ ...state, question: question.code }, questions, answers, context);
  if (state.mode === "pick" && !opensFollowUp(questions, answers, question)) {
    return { kind: "stay", state: { ...state, step: "pick" }, replies: [askWhich(context, questions, answers)] };
  }
  return goOn({ ...state, question: question.code }, questions, answers, context);
}

function opensFollowUp(questions: IntakeQuestion[], answers: IntakeAnswer[], { code }: IntakeQuestion): boolean {
  return visibleQuestions(questions, answers).some(
    (question) => question.follows?.question === code && !answers.some((answer) => answer.code === question.code),
  );
}

/** The next question that has no answer; the end when all have one. */
export async function goOn(
  state: IntakeState,
  questions: IntakeQuestion[],
  answers: IntakeAnswer[],
  context: FlowContext,
): Promise<FlowResult<IntakeState>> {
  const next =
    state.mode === "all"
      ? questionAfter(questions, answers, state.question)
      : nextOpen(questions, answers, state.question);
  if (next) return ask({ ...state, question: next.code }, questions, answers, context);
  return finish(context, state);
}

/** Asks the question that the state names. */
export function ask(
  state: IntakeState,
  questions: IntakeQuestion[],
  answers: IntakeAnswer[],
  context: FlowContext,
): FlowResult<IntakeState> {
  const replies = askQuestion(context, questions, answers, state.question);
  return { kind: "stay", state: { ...state, step: "question" }, replies };
}

/** Shows the question before this one again; its answer can be given anew. */
export function stepBack(state: IntakeState, opened: OpenedIntake, context: FlowContext): FlowResult<IntakeState> {
  const { questions, intake } = opened;
  const current = currentQuestion(state, opened);
  const before = questionBefore(questions, intake.answers, current?.code ?? "");
  return ask({ ...state, question: before?.code ?? "" }, questions, intake.answers, context);
}

/** Leaves the form for today; it is offered again tomorrow and can be opened any time. */
export async function leaveForLater(state: IntakeState, context: FlowContext): Promise<FlowResult<IntakeState>> {
  const { appointmentId } = state;
  const { againAt } = await postponeIntake(context, { appointmentId, chatId: context.chat.id });
  const resume = button(phrase("intake-button-go-on"), `go:intake:${appointmentId}`);
  return { kind: "done", replies: [message(phrase(againAt ? "intake-later" : "intake-later-open"), [[resume]])] };
}

/** Thanks her; when an answer needs a look, says kindly that a person will look before the visit. */
export async function finish(
  context: FlowContext,
  { appointmentId }: Pick<IntakeState, "appointmentId">,
): Promise<FlowResult<IntakeState>> {
  const { chat } = context;
  const weighed = await finishIntake(context, { appointmentId, chatId: chat.id, locale: chat.locale });
  const key = weighed && weighed.grave.length > 0 ? "intake-thanks-person-looks" : "intake-thanks";
  const change = button(phrase("intake-button-change"), `go:intake:${appointmentId}`);
  const mine = button(phrase("intake-button-my"), "go:appointments:");
  const thanks = message(phrase(key, { salon: context.branch.name }), [[change, mine]]);
  const tooSoon = weighed?.grave.length === 0 ? await tooSoonForSkin(context, appointmentId) : null;
  const risk = weighed?.grave.length === 0 ? await offerToSignVisit(context.tx, appointmentId) : null;
  const replies = [tooSoon, thanks, risk].filter((reply) => reply !== null);
  // Nobody is asked about tips while a person still has to look at her answers: the next form asks.
  if (key === "intake-thanks-person-looks") return { kind: "done", replies };
  return { kind: "go", flow: "consent", argument: "ask", replies };
}
