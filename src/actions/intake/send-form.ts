import type { InboundEvent } from "../../domain/message/inbound.ts";
import type { ActionContext } from "../context.ts";
import { giveHealthConsent } from "./health-consent.ts";
import type { OpenedForm } from "./open-form.ts";
import { takeOverAnswers } from "./take-over-answers.ts";
import { tellChat } from "./tell-chat.ts";

/** The page is sent: the chat weighs the answers and thanks her, once for these answers however often she taps. `label` is what stands in the chat. */
export async function sendForm(context: ActionContext, form: OpenedForm, label: string): Promise<InboundEvent> {
  return tellChat(context, form, { what: `sent ${newestAnswer(form)}`, content: tap(form, "sent", label) });
}

/** On the page she would rather be asked in person. */
export async function declineForm(context: ActionContext, form: OpenedForm, label: string): Promise<InboundEvent> {
  return tellChat(context, form, { what: `no ${newestAnswer(form)}`, content: tap(form, "no", label) });
}

/** On the page she agrees to health questions. */
export async function agreeOnForm(context: ActionContext, { link, agreed }: OpenedForm): Promise<void> {
  if (!agreed) await giveHealthConsent(context, { customerId: link.customerId, via: link.chatId });
}

/** "Nothing has changed" on the page: answers of other visits that still hold are taken over. */
export async function keepEarlierAnswers(context: ActionContext, { agreed, link, opened }: OpenedForm): Promise<void> {
  if (agreed) await takeOverAnswers(context, { appointmentId: link.appointmentId, held: opened.held });
}

function tap({ link }: OpenedForm, wish: string, label: string) {
  return { kind: "action" as const, action: `go:intake:${link.appointmentId}:${wish}`, label };
}

function newestAnswer({ opened: { intake } }: OpenedForm): string {
  return intake.answers.reduce((newest, { at }) => (at > newest ? at : newest), intake.createdAt.toISOString());
}
