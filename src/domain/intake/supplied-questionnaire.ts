import { treatmentSkin } from "../booking/skin-catalogue.ts";
import { type IntakeQuestion, savedQuestions } from "./question.ts";
import { intakeQuestions } from "./questions.ts";
import skinQuestions from "./skin-questions.json" with { type: "json" };

/** The questionnaire that is there before a salon has written its own. */
export const SUPPLIED_VERSION = 0;

const aboutSkin = savedQuestions.parse(skinQuestions);

/** The questions supplied for a treatment: what its safety depends on; before a facial also what it is to do for her skin, with follow-ups. */
export function suppliedQuestionnaire(treatment: string): IntakeQuestion[] {
  const facial = treatmentSkin(treatment)?.family === "facial";
  return [...intakeQuestions(treatment), ...(facial ? aboutSkin : [])];
}
