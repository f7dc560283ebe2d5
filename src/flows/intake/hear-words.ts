import { noteToldAllergy } from "../../actions/intake/note-told-allergy.ts";
import { holdingSince, type OpenedIntake } from "../../actions/intake/open-intake.ts";
import { saveIntakeAnswer } from "../../actions/intake/save-intake-answer.ts";
import { understandVerb } from "../../domain/booking/appointment-words.ts";
import { visitTopic } from "../../domain/booking/visit-topic.ts";
import { heardCompany } from "../../domain/customers/company-words.ts";
import { heardForWhom } from "../../domain/customers/family-words.ts";
import { healthTold } from "../../domain/intake/health-told.ts";
import { listed } from "../../domain/intake/preparation.ts";
import type { IntakeQuestion } from "../../domain/intake/question.ts";
import { LONGEST_ANSWER, readAnswer } from "../../domain/intake/read-answer.ts";
import { questionBack, understandAnswer } from "../../domain/intake/understand-answer.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { simplify } from "../../domain/message/simplify.ts";
import { asksSomething } from "../../domain/message/small-talk.ts";
import { understandWhen } from "../../domain/time/when.ts";
import type { Reason, TriageDecision } from "../../domain/triage/decision.ts";
import type { FlowContext, FlowEvent, FlowResult } from "../flow.ts";
import { answerQuestion, ask, currentQuestion } from "./answer-intake.ts";
import { changedInWords } from "./changed-in-words.ts";
import { askConsent, askWhetherChanged, askWhich } from "./intake-messages.ts";
import type { IntakeState } from "./intake-state.ts";

type Result = FlowResult<IntakeState>;
type Words = Extract<FlowEvent, { kind: "text" }>;

/** An answer in her own words. A wish that belongs elsewhere (a booking, a person) is left to the house; a question of hers is answered and asked again. */
export async function hearWords(
  state: IntakeState,
  event: Words,
  opened: OpenedIntake,
  context: FlowContext,
): Promise<Result> {
  const { text, triage } = event;
  const question = state.step === "question" ? currentQuestion(state, opened) : null;
  if (belongsElsewhere(question, text, triage)) return { kind: "pass" };
  if (wishesVisit(question, text, context)) return { kind: "pass" };
  const asks = isOpenWords(question) ? null : asksBack(question, text);
  if (asks === "elsewhere") return { kind: "pass" };
  if (asks === "form") return before(message(phrase("intake-why")), showAgain(state, opened, context));
  const substance = await noteToldAllergy(context, { customerId: context.customer.id, text, asked: question?.code });
  const noted = substance && message(phrase("intake-allergy-noted", { substance }));
  if (noted && !question?.code.includes("allergy")) return before(noted, showAgain(state, opened, context));
  const changed = question ? null : await changedInWords(state, text, opened, context);
  if (changed && !isSymptom(triage)) return changed;
  if (changed) return before(message(phrase("intake-heard", { salon: context.branch.name })), changed);
  if (!question && isOfHouse(event, context)) return { kind: "pass" };
  const worry = triage.severity === "today" && !onlyNotUnderstood(triage.reasons);
  // A symptom is no answer to "may I ask?": the house tells her that a person has been called, and offers to go on.
  if (!question)
    return worry ? { kind: "pass" } : before(message(phrase("intake-choose")), showAgain(state, opened, context));
  const heard = worry ? message(phrase("intake-heard", { salon: context.branch.name })) : null;
  const elsewhere = await keepForOthers(state, question, text, opened, context);
  if (elsewhere) return before(heard ?? elsewhere, showAgain(state, opened, context));
  const next = await answerInWords(state, question, text, opened, context);
  const said = heard ?? noted ?? (isKeptInWords(question, text) ? message(phrase("intake-kept-in-words")) : null);
  return said ? before(said, next) : next;
}

/** Words that are none of the answers one can tap: they are kept as they are, and she hears so. */
function isKeptInWords(question: IntakeQuestion, text: string): boolean {
  const read = readAnswer(question, text);
  if (!read.ok) return false;
  if (question.kind === "yes_no") return understandAnswer(text, question.code) === "unclear";
  return question.options.length > 0 && read.chosen?.length === 0;
}

/** What answers another question of this form ("I am on Accutane" to "are you pregnant?") is kept there, and this one is asked again. */
async function keepForOthers(
  state: IntakeState,
  question: IntakeQuestion,
  text: string,
  { questions }: OpenedIntake,
  context: FlowContext,
): Promise<Outgoing | null> {
  if (question.kind !== "yes_no" || understandAnswer(text, question.code) !== "unclear") return null;
  const told = healthTold(text).flatMap(({ code, answer, words }) => {
    const asked = questions.find((one) => one.code === code);
    return asked ? [{ asked, given: { code, answer, words } }] : [];
  });
  if (told.length === 0 || told.some(({ asked }) => asked.code === question.code)) return null;
  for (const { given } of told) await saveIntakeAnswer(context, { appointmentId: state.appointmentId, answer: given });
  return message(phrase("intake-noted-elsewhere", { what: listed(told.map(({ asked }) => asked.label)) }));
}

async function answerInWords(
  state: IntakeState,
  question: IntakeQuestion,
  text: string,
  opened: OpenedIntake,
  context: FlowContext,
): Promise<Result> {
  const read = readAnswer(question, text);
  if (!read.ok) {
    const { least, most } = question;
    const values = { most: read.reason === "too_long" ? LONGEST_ANSWER : (most ?? 0), least: least ?? 0 };
    return before(message(phrase(`intake-refused-${read.reason}`, values)), showAgain(state, opened, context));
  }
  const { ok: _, ...given } = read;
  return answerQuestion(state, given, opened, context);
}

/** Wishes for a person or for peace are no answers; a wish for a booking is none either, unless the question asks what she wishes. */
function belongsElsewhere(question: IntakeQuestion | null, text: string, { intent }: TriageDecision): boolean {
  const elsewhere = ["booking", "human_request", "opt_out", "complaint"].includes(intent);
  if (!elsewhere) return false;
  if (question && question.kind !== "yes_no") {
    const read = readAnswer(question, text);
    if (read.ok && (read.chosen?.length || read.value)) return false;
    return intent !== "booking" || /预约|預約|[再想]约|[再想]約|\bbook(ing)?\b|appointment/i.test(text);
  }
  return understandAnswer(text, question?.code ?? "") === "unclear";
}

/** "Facial on sunday" is no answer to "may I ask?" or to yes or no: she wishes another visit. */
function wishesVisit(question: IntakeQuestion | null, text: string, { now, branch, chat }: FlowContext): boolean {
  if (question && (question.kind !== "yes_no" || understandAnswer(text, question.code) !== "unclear")) return false;
  return visitTopic({ text, now, zone: branch.zone, locale: chat.locale }) === "booking";
}

/** At "may I ask?" a question, thanks, something of her health or another day for her visit are no answer: they are the house's, and must not be lost. */
function isOfHouse({ text, triage }: Words, { now, branch, chat }: FlowContext): boolean {
  if (healthTold(text).length > 0 || asksSomething(text) || triage.intent === "smalltalk") return true;
  if (asksInOtherWords.test(simplify(text)) || heardForWhom(text) || heardCompany(text)) return true;
  const { found } = understandWhen({ text, now, zone: branch.zone, locale: chat.locale });
  const verb = understandVerb(text);
  return found && (verb === "move" || verb === "cancel");
}

/** Questions that end in no mark: 喺邊, 多久, 得唔得, "can the receipt go to me". */
const asksInOtherWords =
  /喺边|边度|边个|几耐|多久|得唔得|有冇|点算|点样|能.{0,8}(不|没)$|要不要|该不该|^(can|could|will|would|is|are|do|does|should|shall|may) /;

function asksBack(question: IntakeQuestion | null, text: string): ReturnType<typeof questionBack> {
  const understood = understandAnswer(text, question?.code ?? "");
  return understood === "unclear" ? questionBack(text) : null;
}

/** Her own words may well end in a question mark. */
function isOpenWords(question: IntakeQuestion | null): boolean {
  return question?.kind === "words";
}

function before(first: Outgoing, result: Result): Result {
  return result.kind === "pass" ? result : { ...result, replies: [first, ...result.replies] };
}

/** More than a medicine or a condition that speaks against the treatment: a person was called for it. */
function isSymptom({ severity, reasons }: TriageDecision): boolean {
  return severity !== "routine" && reasons.some(({ code }) => code !== "NOT_UNDERSTOOD" && code !== "UNDISCLOSED_RISK");
}

function onlyNotUnderstood(reasons: Reason[]): boolean {
  return reasons.every((reason) => reason.code === "NOT_UNDERSTOOD");
}

/** The open question as it was asked. */
export function showAgain(state: IntakeState, opened: OpenedIntake, context: FlowContext): Result {
  const { questions, intake, visit } = opened;
  if (state.step === "consent") return { kind: "stay", state, replies: [askConsent(context, visit.service)] };
  if (state.step === "pick") return { kind: "stay", state, replies: [askWhich(context, questions, intake.answers)] };
  if (state.step === "changed") {
    const replies = [askWhetherChanged(context, holdingSince(opened) ?? context.now)];
    return { kind: "stay", state, replies };
  }
  const question = currentQuestion(state, opened);
  return ask({ ...state, question: question?.code ?? "" }, questions, intake.answers, context);
}
