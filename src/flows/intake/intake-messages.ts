import type { IntakeQuestion } from "../../domain/intake/questions.ts";
import type { LocalText } from "../../domain/message/locale.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
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

/** Asks whether the answers of an earlier visit still hold. */
export function askWhetherChanged(context: FlowContext, finishedAt: Date): Outgoing {
  const when = { instant: finishedAt.toISOString(), zone: context.branch.zone, style: "date" as const };
  return message(phrase("intake-changed", { when }), [
    [
      context.choice(phrase("intake-button-unchanged"), "unchanged"),
      context.choice(phrase("intake-button-changed"), "changed"),
    ],
    [context.choice(phrase("intake-button-later"), "later")],
  ]);
}

/** One question with its place in the form; the second row only steers. */
export function askQuestion(context: FlowContext, questions: IntakeQuestion[], index: number): Outgoing[] {
  const question = questions[index];
  if (!question) return [];
  const place = phrase("intake-place", { at: index + 1, of: questions.length });
  const answers = [
    context.choice(phrase("intake-button-yes"), "yes"),
    context.choice(phrase("intake-button-no"), "no"),
    context.choice(phrase("intake-button-unsure"), "unsure"),
  ];
  const steering = [
    ...(index > 0 ? [context.choice(phrase("intake-button-back"), "back")] : []),
    context.choice(phrase("intake-button-skip"), "skip"),
    context.choice(phrase("intake-button-later"), "later"),
  ];
  return [message([place, { literal: question.text }], [answers, steering])];
}
