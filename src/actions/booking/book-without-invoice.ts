import { z } from "zod";
import { bookedWithDeposit } from "../../domain/booking/deposit-messages.ts";
import { isLocale } from "../../domain/message/locale.ts";
import { dropHolds } from "../../storage/booking-holds.ts";
import { changePayment, readPayment } from "../../storage/payments.ts";
import type { ActionContext, Actor } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { bookAppointment } from "./book-appointment.ts";
import { depositShown } from "./deposit-shown.ts";

const itemSchema = z.object({ paymentId: z.string() });

/** Her invoice could not be sent (the provider refuses the currency or the amount): that is not her fault, so she is booked and pays at the salon. */
export async function bookWithoutInvoice(context: ActionContext, item: { payload: unknown }): Promise<null> {
  const { tx, now } = context;
  const payment = await readPayment(tx, itemSchema.parse(item.payload).paymentId);
  if (payment?.status !== "asked" || !payment.customerId || !payment.chatId) return null;
  const { customerId, branchId, chatId, startsAt, wanted } = payment;
  const chat = await tx.chat.findUniqueOrThrow({ where: { id: chatId } });
  await dropHolds(tx, { branchId, customerId, now, kind: "deposit" });
  const [serviceId = "", ...thenServiceIds] = wanted.serviceIds;
  const [staffId = null, ...thenStaffIds] = wanted.staffIds;
  const actor: Actor = { kind: "customer", id: customerId, name: "" };
  const booked = await bookAppointment(
    { ...context, actor },
    {
      ...{ branchId, customerId, chatId, startsAt, serviceId, thenServiceIds, staffId, thenStaffIds },
      ...{ via: "telegram", promised: true },
    },
  );
  if (!booked.ok) return null; // "deposit.over" tells her that the time is gone
  await changePayment(tx, payment.id, ["asked"], { status: "at_salon", appointmentId: booked.appointment.id });
  const shown = await depositShown(context, { ...payment, status: "at_salon" });
  const locale = isLocale(chat.locale) ? chat.locale : "zh-CN";
  const outgoing = bookedWithDeposit(booked.appointment, shown, locale, now);
  await sendMessage(context, { chatId, about: customerId, outgoing, dedupeKey: `deposit:not_sent:${payment.id}` });
  return null;
}
