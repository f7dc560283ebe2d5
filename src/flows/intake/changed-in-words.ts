import { noteToldExposures } from "../../actions/customers/note-skin.ts";
import type { OpenedIntake } from "../../actions/intake/open-intake.ts";
import { saveIntakeAnswer } from "../../actions/intake/save-intake-answer.ts";
import { takeOverAnswers } from "../../actions/intake/take-over-answers.ts";
import { exposuresTold, type HeardExposures } from "../../domain/booking/exposure-words.ts";
import { healthTold } from "../../domain/intake/health-told.ts";
import { listed } from "../../domain/intake/preparation.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { askWhich } from "./intake-messages.ts";
import type { IntakeState } from "./intake-state.ts";

/** Which question asks for what she tells of sun, products and procedures. */
const asksFor = { retinoid: "topical_retinoid", acid: "topical_retinoid", sun: "recent_sun_tan" } as const;

/**
 * "I started a retinoid, nothing else" to "has anything changed?" or "which one?": the answers that her words give are kept, and the
 * list comes again for what else changed. Null when her words answer no question of this form.
 */
export async function changedInWords(
  state: IntakeState,
  text: string,
  { questions, held, intake }: OpenedIntake,
  context: FlowContext,
): Promise<FlowResult<IntakeState> | null> {
  if (state.step !== "changed" && state.step !== "pick") return null;
  const heard = exposuresTold(text, localDate(context.now, context.branch.zone));
  const given = [...healthTold(text), ...codesOf(heard).map((code) => ({ code, answer: "yes" as const, words: text }))];
  const asked = questions.filter(({ code }) => given.some((answer) => answer.code === code));
  if (asked.length === 0) return null;
  const { appointmentId } = state;
  let answers = await takeOverAnswers(context, { appointmentId, held: intake.status === "finished" ? [] : held });
  for (const answer of given.filter(({ code }) => asked.some((question) => question.code === code)))
    answers = await saveIntakeAnswer(context, { appointmentId, answer });
  const { told, treatments } = heard;
  await noteToldExposures(context, { customerId: context.customer.id, chatId: context.chat.id, told, treatments });
  const noted = message(phrase("intake-noted-elsewhere", { what: listed(asked.map(({ label }) => label)) }));
  const picking = { ...state, step: "pick" as const, mode: "pick" as const };
  return { kind: "stay", state: picking, replies: [noted, askWhich(context, questions, answers)] };
}

/** Whether her words name something that has changed, and not only that something has. */
export function tellsOfChange(text: string): boolean {
  return healthTold(text).length > 0 || codesOf(exposuresTold(text, ANY_DAY)).length > 0;
}

/** Only what she tells of is asked for, not when it was. */
const ANY_DAY = "2026-01-01";

function codesOf({ told, treatments }: HeardExposures): string[] {
  const codes = told.flatMap(({ cause }) => Object.entries(asksFor).filter(([name]) => name === cause));
  return [...new Set([...codes.map(([, code]) => code), ...(treatments.length > 0 ? ["recent_procedure_2w"] : [])])];
}
