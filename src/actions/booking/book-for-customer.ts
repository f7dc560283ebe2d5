import type { Appointment, BookedVia } from "../../domain/booking/appointment.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { visibleBranch } from "../../domain/salon/permissions.ts";
import { latestChatOf } from "../../storage/board-calendar.ts";
import { customerOf } from "../../storage/board-customers.ts";
import { erasuresOf } from "../../storage/erasures.ts";
import type { ActionContext } from "../context.ts";
import { type AddCustomerRefusal, addCustomer, type NewCustomer } from "../customers/add-customer.ts";
import { isAllowed } from "../salon/allowed.ts";
import { type BookingInput, bookAppointment } from "./book-appointment.ts";

export interface BookingForCustomer extends Pick<BookingInput, "branchId" | "serviceId" | "staffId" | "startsAt"> {
  /** Somebody with a file, or a new one that is opened with the booking. */
  customer: { id: string } | Pick<NewCustomer, "name" | "phone" | "locale" | "birthDate">;
  via: Extract<BookedVia, "board" | "api">;
  /** Why a rule of the skin is set aside this once. */
  skinOverride?: string;
  /** From 14 until 18: the parent or guardian who agrees and signs. */
  guardian?: string | undefined;
}

export type BookedForCustomer = { ok: true; appointment: Appointment; already: boolean } | Refusal | AddCustomerRefusal;

/**
 * Staff book for a customer, under the rules of bookAppointment; her reminder and the news of it go to the chat she wrote in last.
 * A new customer's file is opened with the booking, and not at all when the booking is refused.
 */
export async function bookForCustomer(context: ActionContext, input: BookingForCustomer): Promise<BookedForCustomer> {
  const { branchId, customer } = input;
  if (!isAllowed(context.actor, "appointment.book", branchId)) return refuse("not_found");
  if ("id" in customer && !(await isHers(context, customer.id))) return refuse("not_found");
  if ("id" in customer && (await erasuresOf(context.tx, [customer.id])).size > 0) return refuse("not_found");
  const added = "id" in customer ? null : await addCustomer(context, { branchId, ...customer });
  if (added && !added.ok) return added;
  const customerId = "id" in customer ? customer.id : (added?.customerId ?? "");
  const chatId = await latestChatOf(context.tx, customerId);
  const booked = await bookAppointment(context, { ...input, customerId, chatId });
  if (!booked.ok && added) await context.tx.customer.delete({ where: { id: customerId } });
  return booked;
}

/** Whether she who books may see the customer: one of her branch, or one who was there; the owner sees all. */
async function isHers({ tx, actor }: ActionContext, customerId: string): Promise<boolean> {
  const branchId = actor.kind === "staff" ? visibleBranch(actor) : null;
  return branchId === null || (await customerOf(tx, customerId, [branchId])) !== null;
}
