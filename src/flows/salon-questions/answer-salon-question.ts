import { salonPlace } from "../../actions/salon/salon-place.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { questionsIn, type SalonQuestion } from "../../domain/salon/salon-question.ts";
import { answerAboutBranches } from "./answer-about-branches.ts";
import { answerAboutHours } from "./answer-about-hours.ts";
import { answerAboutPreparing } from "./answer-about-preparing.ts";
import { answerAboutServices } from "./answer-about-services.ts";
import { answerAboutStaff } from "./answer-about-staff.ts";
import { type Asked, wayOn } from "./asked.ts";

/** The answers to her questions about the salon, and those that only a person can answer. */
export interface QuestionsAnswered {
  replies: Outgoing[];
  rest: string[];
  /** What of her message asks nothing. */
  others: string[];
}

/** Answers questions about the salon from its own data: hours, address, telephone, prices, durations, services, preparation; null when there is none that the data answer or a person must. */
export async function answerSalonQuestion(asked: Asked): Promise<QuestionsAnswered | null> {
  const { asked: questions, rest, others } = questionsIn(asked.text);
  const answers: Outgoing[] = [];
  let unanswered = rest;
  for (const { question, words } of questions) {
    const answer = await answerOne(asked, question, words);
    if (answer) answers.push(...answer);
    else unanswered = [...unanswered, words];
  }
  // Of the house and of what to do before a visit a person knows more than our data.
  const handed = questions.some(({ question }) => question === "premises" || question === "prepare");
  if (answers.length === 0 && !handed) return null;
  return { replies: together(answers), rest: unanswered, others };
}

/** Several answers are one message: the lines one below the other, with the way on of the last. */
function together(answers: Outgoing[]): Outgoing[] {
  const last = answers.at(-1);
  if (!last || answers.length === 1) return answers;
  return [{ ...last, lines: answers.flatMap(({ lines }) => lines) }];
}

/** What a treatment costs is read in the whole message, which may name it elsewhere; a day belongs to its own question. */
async function answerOne(asked: Asked, question: SalonQuestion, words: string): Promise<Outgoing[] | null> {
  if (question === "staff") return answerAboutStaff({ ...asked, text: words });
  if (question === "hours") return answerAboutHours({ ...asked, text: words });
  if (question === "branches") return answerAboutBranches(asked);
  if (question === "premises") return null;
  if (question === "prepare") return answerAboutPreparing(asked);
  if (question === "address" || question === "phone") return answerAboutPlace(asked, question);
  return answerAboutServices(asked, question);
}

async function answerAboutPlace(asked: Asked, question: "address" | "phone"): Promise<Outgoing[] | null> {
  const place = await salonPlace(asked.tx, asked.branch.id);
  if (!place || place[question] === "") return null;
  const { address, phone } = place;
  const values = { salon: asked.branch.name, address, phone };
  const where = phrase("questions-address", { salon: values.salon, address });
  const call = phrase("questions-phone", { salon: values.salon, phone });
  const lines = question === "phone" ? [call] : phone === "" ? [where] : [where, call];
  return [message(lines, wayOn(asked))];
}
