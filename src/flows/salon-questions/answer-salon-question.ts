import { salonPlace } from "../../actions/salon/salon-place.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { salonQuestion } from "../../domain/salon/salon-question.ts";
import { answerAboutHours } from "./answer-about-hours.ts";
import { answerAboutServices } from "./answer-about-services.ts";
import { type Asked, wayOn } from "./asked.ts";

/** Answers a question about the salon from its own data: hours, address, telephone, prices, durations, services; null when it is none or the data do not tell. */
export async function answerSalonQuestion(asked: Asked): Promise<Outgoing[] | null> {
  const question = salonQuestion(asked.text);
  if (question === null) return null;
  if (question === "hours") return answerAboutHours(asked);
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
