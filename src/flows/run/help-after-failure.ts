import { openCase } from "../../actions/cases/open-case.ts";
import { type House, perform, systemActor } from "../../actions/context.ts";
import { chatByKey } from "../../actions/message/chat-by-key.ts";
import { sendMessage } from "../../actions/message/send-message.ts";
import type { InboundEvent } from "../../domain/message/inbound.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { safetyMessage } from "../../domain/triage/safety-message.ts";
import { triage } from "../../domain/triage/triage.ts";

/** An event that we could not process is not lost: its words are still judged, a person gets them, and the customer is told so. */
export async function helpAfterFailure(house: House, event: InboundEvent): Promise<void> {
  if (event.place !== "customer") return;
  const words = event.content.kind === "text" ? event.content.text : `[${event.content.kind}]`;
  const decision = triage({ text: words });
  await perform(house, systemActor, async (context) => {
    const chat = await chatByKey(context, event.chatKey);
    if (!chat?.customerId) return;
    const urgent = decision.severity === "urgent";
    const opened = await openCase(context, {
      customerId: chat.customerId,
      chatId: chat.id,
      branchId: chat.branchId,
      kind: "system",
      severity: urgent ? "urgent" : "today",
      words,
      reasons: [...decision.reasons, { code: "NOT_PROCESSED", evidence: "" }],
    });
    const outgoing = urgent
      ? safetyMessage(decision.reasons, chat.place, opened.isNew)
      : message(phrase("core-failed"));
    await sendMessage(context, { chatId: chat.id, outgoing, dedupeKey: `failed:${event.id}` });
  });
}
