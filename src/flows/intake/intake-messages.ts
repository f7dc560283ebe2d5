import type { IntakeAnswer } from "../../domain/intake/answers.ts";
import type { IntakeQuestion } from "../../domain/intake/question.ts";
import { placeOf, visibleQuestions } from "../../domain/intake/walk.ts";
import { answerButton } from "../../domain/intake/yes-no-words.ts";
import type { LocalText } from "../../domain/message/locale.ts";
import { type Button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext } from "../flow.ts";

/** Asks, separately and before anything else, whether health may be asked about here. */
export function askConsent(context: FlowContext, service: LocalText): Outgoing {
  const lines = [
    phrase("intake-consent-why", { service }),
    phrase("intake-consent-who", { salon: context.branch.name }),
    phrase("intake-consent-withdraw"),
  ];
  return message(lines, [
    [context.choice(phrase("intake-button-agree"), "agree")],
    [
      context.choice(phrase("intake-button-in-person"), "decline"),
      context.choice(phrase("intake-button-later"), "later"),
    ],
  ]);
}

/** Asks whether earlier answers still hold. */
export function askWhetherChanged(context: FlowContext, answeredAt: Date): Outgoing {
  const when = { instant: answeredAt.toISOString(), zone: context.branch.zone, style: "date" as const };
  return message(phrase("intake-changed", { when }), [
    [
      context.choice(phrase("intake-button-unchanged"), "unchanged"),
      context.choice(phrase("intake-button-changed"), "changed"),
    ],
    [context.choice(phrase("intake-button-later"), "later")],
  ]);
}

/** Which answer she wants to change: a list of the questions in a few words each. */
export function askWhich(context: FlowContext, questions: IntakeQuestion[], answers: IntakeAnswer[]): Outgoing {
  const buttons = visibleQuestions(questions, answers).map(({ code, label }) =>
    context.choice({ literal: label }, `q:${code}`),
  );
  const rest = [
    context.choice(phrase("intake-button-all-again"), "all"),
    context.choice(phrase("intake-button-done"), "done"),
  ];
  return message(phrase("intake-which-changed"), [...inRows(buttons), rest]);
}

/** One question with its place in the form; the last row only steers. */
export function askQuestion(
  context: FlowContext,
  questions: IntakeQuestion[],
  answers: IntakeAnswer[],
  code: string,
): Outgoing[] {
  const question = questions.find((one) => one.code === code);
  if (!question) return [];
  const { at, of } = placeOf(questions, answers, code);
  const place = phrase("intake-place", { at, of });
  const steering = [
    ...(at > 1 ? [context.choice(phrase("intake-button-back"), "back")] : []),
    context.choice(phrase("intake-button-skip"), "skip"),
    context.choice(phrase("intake-button-later"), "later"),
  ];
  const given = answers.find((answer) => answer.code === code);
  const lines = [place, { literal: question.text }, ...hintOf(question)];
  return [message(lines, [...answerRows(context, question, given), steering])];
}

function hintOf({ kind }: IntakeQuestion) {
  return kind === "photo" || kind === "several" || kind === "date" ? [phrase(`intake-hint-${kind}`)] : [];
}

function answerRows(context: FlowContext, question: IntakeQuestion, given: IntakeAnswer | undefined): Button[][] {
  if (question.kind === "yes_no") {
    const said = ["yes", "no", "unsure"] as const;
    return [said.map((answer) => context.choice(phrase(answerButton(answer, question.text)), answer))];
  }
  if (question.kind === "one") {
    return inRows(question.options.map(({ code, text }) => context.choice({ literal: text }, `o:${code}`)));
  }
  if (question.kind !== "several") return [];
  const chosen = given?.chosen ?? [];
  const options = question.options.map(({ code, text }) =>
    context.choice({ literal: chosen.includes(code) ? ticked(text) : text }, `t:${code}`),
  );
  return [...inRows(options), [context.choice(phrase("intake-button-done"), "done")]];
}

function ticked(text: LocalText): LocalText {
  return { "zh-CN": `✓ ${text["zh-CN"]}`, "zh-TW": `✓ ${text["zh-TW"]}`, en: `✓ ${text.en}` };
}

function inRows(buttons: Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += 2) rows.push(buttons.slice(at, at + 2));
  return rows;
}
