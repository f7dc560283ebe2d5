import { finishIntake } from "../../actions/intake/finish-intake.ts";
import { postponeIntake } from "../../actions/intake/postpone-intake.ts";
import { saveIntakeAnswer } from "../../actions/intake/save-intake-answer.ts";
import type { Answer, IntakeAnswer } from "../../domain/intake/answers.ts";
import { intakeQuestions } from "../../domain/intake/questions.ts";
import { button, message, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { askQuestion } from "./intake-messages.ts";
import type { IntakeState } from "./intake-state.ts";
import { tooSoonForSkin } from "./too-soon.ts";

/** Keeps an answer and asks the next question, or ends the form after the last one. */
export async function answerQuestion(
  state: IntakeState,
  answer: Answer,
  context: FlowContext,
  words?: string,
): Promise<FlowResult<IntakeState>> {
  const questions = intakeQuestions(state.treatment);
  const question = questions[state.index];
  if (!question) return finish(context, state.appointmentId);
  await saveIntakeAnswer(context, {
    appointmentId: state.appointmentId,
    answer: { code: question.code, answer, ...(words ? { words } : {}) },
  });
  const index = state.index + 1;
  if (index >= questions.length) return finish(context, state.appointmentId);
  return { kind: "stay", state: { ...state, index }, replies: askQuestion(context, questions, index) };
}

/** Shows the question before this one again; its answer can be given anew. */
export function stepBack(state: IntakeState, context: FlowContext): FlowResult<IntakeState> {
  const index = Math.max(0, state.index - 1);
  const replies = askQuestion(context, intakeQuestions(state.treatment), index);
  return { kind: "stay", state: { ...state, index }, replies };
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
  appointmentId: string,
  answers?: IntakeAnswer[],
): Promise<FlowResult<IntakeState>> {
  const { chat } = context;
  const weighed = await finishIntake(context, { appointmentId, chatId: chat.id, locale: chat.locale, answers });
  const key = weighed && weighed.grave.length > 0 ? "intake-thanks-person-looks" : "intake-thanks";
  const change = button(phrase("intake-button-change"), `go:intake:${appointmentId}`);
  const mine = button(phrase("intake-button-my"), "go:appointments:");
  const thanks = message(phrase(key, { salon: context.branch.name }), [[change, mine]]);
  const tooSoon = weighed?.grave.length === 0 ? await tooSoonForSkin(context, appointmentId) : null;
  const replies = tooSoon ? [tooSoon, thanks] : [thanks];
  return { kind: "go", flow: "consent", argument: "ask", replies };
}
