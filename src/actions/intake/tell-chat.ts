import type { InboundContent, InboundEvent } from "../../domain/message/inbound.ts";
import { insertEvent } from "../../storage/inbox.ts";
import type { ActionContext } from "../context.ts";
import { hashToken } from "../salon/secret-token.ts";
import type { OpenedForm } from "./open-form.ts";

/** What happened on the page of a form, as an event of the chat it belongs to: kept with the answers, answered in the chat's own order, the same `what` only once. */
export async function tellChat(
  context: ActionContext,
  { chat, opened }: OpenedForm,
  { what, content }: { what: string; content: InboundContent },
): Promise<InboundEvent> {
  const event: InboundEvent = {
    id: `form:${opened.intake.id}:${(await hashToken(what)).slice(0, 32)}`,
    channel: chat.channel,
    chatKey: chat.key,
    place: "customer",
    sender: { externalId: chat.externalId, name: chat.writer.name },
    sentAt: context.now.toISOString(),
    content,
  };
  await insertEvent(context.tx, event, context.now);
  return event;
}
