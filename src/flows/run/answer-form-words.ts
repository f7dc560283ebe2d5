import type { InboundContent } from "../../domain/message/inbound.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { answerUrgent, readText } from "./answer-text.ts";
import { callPerson } from "./call-person.ts";
import { reply, type Turn } from "./turn-state.ts";
import { personAbout } from "./whom.ts";

type FormWords = Extract<InboundContent, { kind: "form_words" }>;

/** Words on the page of a form that worry: the safety text and a person as in the chat; the answer itself stands on the page, and the conversation here stays where it is. */
export async function answerFormWords(turn: Turn, { text, appointmentId: visit }: FormWords): Promise<void> {
  const about = await personAbout(turn, { state: { visit }, event: { kind: "again" } });
  const read = await readText(turn, text, { about });
  if (read.decision.severity === "urgent") return answerUrgent(turn, read);
  const { appointmentId, decisionId, decision } = read;
  // The page has told her that somebody looks: whatever else she wrote here meanwhile does not change that.
  const called = { kind: "reaction", severity: "today", words: text, reasons: decision.reasons } as const;
  await callPerson(turn, { ...called, appointmentId, decisionId });
  reply(turn, message(phrase("form-heard", { salon: turn.branch.name })));
}
