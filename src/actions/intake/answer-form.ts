import type { IntakeAnswer } from "../../domain/intake/answers.ts";
import type { IntakeQuestion } from "../../domain/intake/question.ts";
import { readAnswer } from "../../domain/intake/read-answer.ts";
import { visibleQuestions } from "../../domain/intake/walk.ts";
import type { InboundEvent } from "../../domain/message/inbound.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { triage } from "../../domain/triage/triage.ts";
import { activeAftercareOf } from "../care/active-aftercare.ts";
import type { ActionContext } from "../context.ts";
import { noteToldAllergy } from "./note-told-allergy.ts";
import type { OpenedForm } from "./open-form.ts";
import { saveIntakeAnswer } from "./save-intake-answer.ts";
import { tellChat } from "./tell-chat.ts";

/** What a question of the page brings: what she chose, and what she wrote. */
export interface FormGiven {
  code: string;
  chosen: string[];
  words: string;
}

export type FormAnswered =
  | {
      ok: true;
      question: IntakeQuestion;
      answers: IntakeAnswer[];
      /** Her words worry: what they were judged as, and the event with which the chat calls a person. */
      worry: { decision: TriageDecision; event: InboundEvent } | null;
    }
  | {
      ok: false;
      reason: "not_agreed" | "no_question" | "unknown_choice" | "too_long" | "not_a_number" | "out_of_range";
      question: IntakeQuestion | null;
    };

/**
 * Keeps one answer of the page as the chat keeps its own. Nothing chosen and nothing written counts as skipped. Refused:
 * "not_agreed" (to health questions), "no_question" (not asked as things stand), "unknown_choice", "too_long" (over 1000
 * characters), "not_a_number", "out_of_range".
 */
export async function answerForm(context: ActionContext, form: OpenedForm, given: FormGiven): Promise<FormAnswered> {
  if (!form.agreed) return { ok: false, reason: "not_agreed", question: null };
  const question = form.visible.find(({ code }) => code === given.code) ?? null;
  if (!question) return { ok: false, reason: "no_question", question };
  const read = readGiven(question, given);
  if (!read.ok) return { ...read, question };
  const { ok: _, ...answer } = read;
  const { appointmentId, customerId } = form.link;
  const answers = await saveIntakeAnswer(context, { appointmentId, answer: { code: question.code, ...answer } });
  const { words = "" } = answer;
  if (words !== "") await noteToldAllergy(context, { customerId, text: words, asked: question.code });
  const decision = words === "" ? null : await worryIn(context, form, words);
  if (!decision) return { ok: true, question, answers, worry: null };
  const content = { kind: "form_words" as const, text: words, appointmentId };
  const event = await tellChat(context, form, { what: `words ${question.code} ${words}`, content });
  return { ok: true, question, answers, worry: { decision, event } };
}

type Read =
  | ({ ok: true } & Omit<IntakeAnswer, "at" | "code">)
  | { ok: false; reason: Exclude<Extract<FormAnswered, { ok: false }>["reason"], "not_agreed" | "no_question"> };

function readGiven(question: IntakeQuestion, { chosen, words }: FormGiven): Read {
  const [first] = chosen;
  if (question.kind === "yes_no" || first === "skipped") {
    const known = ["yes", "no", "unsure", "skipped"] as const;
    const answer = known.find((one) => one === (first ?? "skipped"));
    return answer ? { ok: true, answer } : { ok: false, reason: "unknown_choice" };
  }
  if (question.kind === "one" || question.kind === "several") {
    const known = new Set(question.options.map(({ code }) => code));
    const most = question.kind === "one" ? 1 : known.size;
    if (chosen.length > most || !chosen.every((code) => known.has(code)))
      return { ok: false, reason: "unknown_choice" };
    return chosen.length > 0 ? { ok: true, answer: "given", chosen } : { ok: true, answer: "skipped" };
  }
  if (question.kind === "photo" || words.trim() === "") return { ok: true, answer: "skipped" };
  return readAnswer(question, words);
}

/** Her words are judged as in the chat: by the treatment she had lately. What is only not understood is an answer like any other. */
async function worryIn(context: ActionContext, { link, chat }: OpenedForm, text: string) {
  const aftercare = await activeAftercareOf(context, link.customerId);
  const decision = triage({
    ...{ text, locale: chat.locale, treatment: aftercare?.treatment, day: aftercare?.day },
    askedAbout: aftercare?.askedAbout ?? "health form",
  });
  if (decision.severity === "urgent") return decision;
  const understood = decision.reasons.some(({ code }) => code !== "NOT_UNDERSTOOD");
  return decision.severity === "today" && understood ? decision : null;
}

/** What is asked once these answers stand. */
export function askedWith(form: OpenedForm, answers: IntakeAnswer[]): IntakeQuestion[] {
  return visibleQuestions(form.opened.questions, answers);
}
