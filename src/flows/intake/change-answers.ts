import type { OpenedIntake } from "../../actions/intake/open-intake.ts";
import { takeOverAnswers } from "../../actions/intake/take-over-answers.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { ask, finish, goOn } from "./answer-intake.ts";
import { askWhich } from "./intake-messages.ts";
import type { IntakeState } from "./intake-state.ts";

type Result = FlowResult<IntakeState>;

/** Earlier answers are taken over; then only what is new or has expired is asked, or what she says has changed. */
export async function changeAnswers(
  state: IntakeState,
  choice: string,
  opened: OpenedIntake,
  context: FlowContext,
): Promise<Result> {
  const { appointmentId } = state;
  const { questions, held, intake } = opened;
  const answers = await takeOverAnswers(context, { appointmentId, held: intake.status === "finished" ? [] : held });
  if (choice === "unchanged") return goOn({ ...state, mode: "open" }, questions, answers, context);
  const picking = { ...state, step: "pick" as const, mode: "pick" as const };
  return { kind: "stay", state: picking, replies: [askWhich(context, questions, answers)] };
}

/** The question whose answer she changes, every question once more, or the end of changing. */
export async function pickedQuestion(
  state: IntakeState,
  choice: string,
  { questions, intake }: OpenedIntake,
  context: FlowContext,
): Promise<Result> {
  const { answers } = intake;
  if (choice === "done") {
    return goOn({ ...state, mode: "open", question: "" }, questions, answers, context);
  }
  if (choice === "all") return goOn({ ...state, mode: "all", question: "" }, questions, answers, context);
  const code = choice.startsWith("q:") ? choice.slice(2) : "";
  if (!questions.some((question) => question.code === code)) return finish(context, state);
  return ask({ ...state, question: code }, questions, answers, context);
}
