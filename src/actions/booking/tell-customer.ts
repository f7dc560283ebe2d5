import type { Appointment } from "../../domain/booking/appointment.ts";
import { isLocale, type Locale } from "../../domain/message/locale.ts";
import type { Outgoing } from "../../domain/message/outgoing.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";

/** Tells the customer what somebody else did with her appointment, at once or from an instant on; what she did herself is answered in her own chat. */
export async function tellCustomer(
  context: ActionContext,
  appointment: Appointment,
  words: (appointment: Appointment, locale: Locale, now: Date) => Outgoing,
  dueAt?: Date,
): Promise<void> {
  if (context.actor.kind === "customer" || !appointment.chatId) return;
  const chat = await context.tx.chat.findUnique({ where: { id: appointment.chatId } });
  if (!chat || chat.unreachableAt) return;
  const locale = isLocale(chat.locale) ? chat.locale : "zh-CN";
  await sendMessage(context, {
    chatId: chat.id,
    about: appointment.customerId,
    outgoing: { ...words(appointment, locale, context.now), purpose: "care" },
    dueAt,
    dedupeKey: tellingKey(appointment),
  });
}

/** The key under which the news of an appointment's present state waits in the outbox. */
export function tellingKey({ id, sequence, status }: Pick<Appointment, "id" | "sequence" | "status">): string {
  return `appointment:${id}:${sequence}:${status}`;
}
