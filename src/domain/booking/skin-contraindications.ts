import { askedAllergies } from "../intake/allergens.ts";
import { worryOf } from "../intake/answers.ts";
import { intakeQuestions, type SafetyQuestion } from "../intake/questions.ts";
import { addDays, type LocalDate } from "../time/calendar-date.ts";
import { delayDays } from "./skin-catalogue.ts";
import type { SkinFacts, WantedTreatment } from "./skin-facts.ts";
import { exposuresOfAnswers, type Obstacle } from "./skin-obstacle.ts";
import { consultedSince } from "./skin-prerequisites.ts";

/**
 * What her answers and her file say against the treatment: stop rules it out, clinician waits for a consultation after the answer,
 * delay waits so many days. "Not sure" asks for a person. The rules are those of the intake (contraindications.json).
 */
export function contraindicationObstacles(facts: SkinFacts, wanted: WantedTreatment, date: LocalDate): Obstacle[] {
  const inFile = new Set(askedAllergies(facts.allergies));
  return questionsInForce(facts, wanted.treatment).flatMap((question) => {
    const given = facts.answers.find(({ code }) => code === question.code);
    const answered = given && worryOf(question, given);
    const fromFile = inFile.has(question.code) ? ("sure" as const) : null;
    if (given && answered) return obstacleOf(facts, wanted, question, fromFile ?? answered, given.on, date) ?? [];
    return fromFile ? (obstacleOf(facts, wanted, question, fromFile, null, date) ?? []) : [];
  });
}

/** The salon's own questions of rule, and the supplied ones it no longer asks: what she told is not forgotten with the question. */
function questionsInForce(facts: SkinFacts, treatment: string): SafetyQuestion[] {
  const own = (facts.questions[treatment] ?? []).flatMap((question) =>
    question.rule ? [{ ...question, rule: question.rule }] : [],
  );
  const supplied = intakeQuestions(treatment).filter(({ code }) => !own.some((question) => question.code === code));
  return [...own, ...supplied];
}

function obstacleOf(
  facts: SkinFacts,
  wanted: WantedTreatment,
  question: SafetyQuestion,
  worry: "sure" | "unsure",
  since: LocalDate | null,
  date: LocalDate,
): Obstacle | null {
  const { code, rule } = question;
  if (rule === "caution" || exposuresOfAnswers[code]) return null;
  const values = { what: question.label };
  const days = delayDays(code);
  const passes = rule === "delay" || (rule === "stop" && worry === "sure");
  if (since !== null && days !== undefined && passes) {
    const firstDay = addDays(since, days);
    return date < firstDay ? { reason: "heal", firstDay, values, code } : null;
  }
  if (rule === "stop" && worry === "sure") return { reason: "contraindicated", firstDay: null, values, code };
  // A consultation is how a person looks at it; what a person has looked at since she said it no longer stands in the way.
  if (wanted.prepares === "consultation") return null;
  if (consultedSince(facts, wanted.treatment, since ?? date, date)) return null;
  return { reason: "clinician", firstDay: null, values, code };
}
