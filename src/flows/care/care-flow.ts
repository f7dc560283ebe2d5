import { readCare } from "../../actions/care/read-care.ts";
import { openCase } from "../../actions/cases/open-case.ts";
import { careContent } from "../../domain/care/care-content.ts";
import {
  careMessage,
  careNow,
  careOnOtherDays,
  expectedCourse,
  wholeCareList,
} from "../../domain/care/care-message.ts";
import { careStepName } from "../../domain/care/care-plan.ts";
import { asksForCourse, findCare, findCareAround } from "../../domain/care/find-care.ts";
import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";

/** The care of today (/care), the whole list ("<appointment id>:all"), or an answer from it ("question" with her words). */
export const careFlow: Flow<null> = {
  name: "care",
  version: 1,
  parse: () => null,
  async step(_state, event, context) {
    if (event.kind !== "start") return { kind: "pass" };
    const [argument = "", wish = ""] = event.argument.split(":");
    const isQuestion = argument === "question";
    const customerId = context.customer.id;
    const found = await readCare(context, { customerId, appointmentId: isQuestion ? "" : argument });
    if (isQuestion && !found) return { kind: "pass" };
    if (!found) return done(message(phrase("care-none"), [[bookButton(), personButton()]]));
    const { visit, day } = found;
    const content = careContent(visit.treatment);
    if (!content) return isQuestion ? { kind: "pass" } : done(message(phrase("care-no-list"), [[personButton()]]));
    const about = { appointmentId: visit.appointmentId, service: visit.given, allergies: visit.allergies };
    if (wish === "all") return done(...wholeCareList(content, about));
    const step = careStepName(day);
    const asked = isQuestion ? (event.text ?? "") : "";
    if (!asked) return done({ ...careMessage(content, step, about), purpose: "reply" });
    const answers = findCare(asked, content.steps[step]);
    if (answers.length > 0) return done(careNow(content, answers, about));
    if (asksForCourse(asked)) return done(expectedCourse(content, about));
    const around = findCareAround(asked, content.steps, step);
    if (around.length > 0) return done(careOnOtherDays(content, around, about));
    await askPerson(context, visit.appointmentId, asked);
    return done(message(phrase("care-question")), { ...careMessage(content, step, about), purpose: "reply" });
  },
};

/** The texts do not speak of it: a person answers, nobody guesses. */
async function askPerson(context: FlowContext, appointmentId: string, words: string): Promise<void> {
  await openCase(context, {
    customerId: context.customer.id,
    chatId: context.chat.id,
    branchId: context.branch.id,
    appointmentId,
    kind: "question",
    severity: "watch",
    words,
    reasons: [{ code: "CARE_QUESTION", evidence: words }],
  });
}

function done(...replies: Outgoing[]): FlowResult<null> {
  return { kind: "done", replies };
}

function bookButton() {
  return button(phrase("care-button-book"), "go:booking:");
}

function personButton() {
  return button(phrase("care-button-person"), "talk:person");
}
