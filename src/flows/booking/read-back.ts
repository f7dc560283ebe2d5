import { bookOrAskDeposit } from "../../actions/booking/book-with-deposit.ts";
import { giveBackHold } from "../../actions/booking/hold-slot.ts";
import { depositOfVisit, paysInChat } from "../../domain/booking/deposit.ts";
import { depositNote } from "../../domain/booking/deposit-messages.ts";
import type { Refusal } from "../../domain/booking/refusal.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { button, type Line, message, type Outgoing, type Phrase, phrase } from "../../domain/message/outgoing.ts";
import { bookedOrAsked } from "../deposit/booked-or-asked.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";
import type { Desk } from "./desk.ts";
import { keptUntil } from "./hold-time.ts";
import { visitName } from "./visit-services.ts";

/** Reads everything back before anything is booked: weekday, date, time, service, beautician, place, price. */
export function readBack(
  context: FlowContext,
  desk: Desk,
  services: readonly BookableService[],
  slot: NonNullable<BookingState["slot"]>,
  notes: Line[],
  beside: Line[] = [],
): Outgoing {
  const nameOf = (staffId: string) => desk.beauticians.find((one) => one.id === staffId)?.name ?? "";
  const minor = services.reduce((sum, service) => sum + service.priceMinor, 0);
  const currency = services[0]?.currency ?? "";
  const what = phrase("booking-read-back", {
    when: { instant: slot.startsAt, zone: context.branch.zone, style: "dateTime" },
    service: visitName(services),
    beautician: [...new Set([slot.staffId, ...slot.thenStaffIds])].map(nameOf).join(" · "),
    place: context.branch.name,
    price: { minor, currency },
  });
  return message(
    [
      ...notes,
      what,
      ...beside,
      ...depositAsked(context, services),
      ...keptUntil(context, slot),
      phrase("booking-ask-confirm"),
    ],
    [
      [context.choice(phrase("booking-button-book"), "yes")],
      [
        context.choice(phrase("booking-button-change"), "change"),
        context.choice(phrase("booking-button-stop"), "stop"),
      ],
    ],
  );
}

/** What is kept beside hers for who comes along: at the same time, or right after. */
export function besideLine(
  context: FlowContext,
  desk: Desk,
  { company, serviceId }: BookingState,
  { startsAt, beside }: NonNullable<BookingState["slot"]>,
): Line[] {
  if (!company) return [];
  const service = desk.services.find(({ id }) => id === (company.serviceId ?? serviceId))?.name ?? "";
  if (!beside) return [phrase("booking-beside-none")];
  const beautician = desk.beauticians.find(({ id }) => id === beside.staffId)?.name ?? "";
  const when = { instant: beside.startsAt, zone: context.branch.zone, style: "time" as const };
  const key = beside.startsAt === startsAt ? "booking-beside-same" : "booking-beside-after";
  return [phrase(key, { service, beautician, when })];
}

/** Before she says yes she knows that a deposit is asked, and where she pays it. */
function depositAsked({ chat, invoices }: FlowContext, services: readonly BookableService[]): Phrase[] {
  const minor = depositOfVisit(services);
  const currency = services[0]?.currency ?? "";
  return minor === 0 ? [] : [depositNote({ minor, currency }, paysInChat(invoices, chat.channel, currency))];
}

/** Books what was read back, or asks for its deposit; the questions before the treatment follow in the same turn. A refusal comes back as it is. */
export async function book(
  context: FlowContext,
  { thenServiceIds, told, series, company }: BookingState,
  serviceId: string,
  slot: NonNullable<BookingState["slot"]>,
): Promise<FlowResult<BookingState> | Refusal> {
  const { branch, customer, chat } = context;
  const result = await bookOrAskDeposit(context, {
    branchId: branch.id,
    customerId: customer.id,
    ...{ serviceId, thenServiceIds },
    ...{ staffId: slot.staffId, thenStaffIds: slot.thenStaffIds },
    startsAt: new Date(slot.startsAt),
    chatId: chat.id,
    via: chat.channel,
    told,
    series,
  });
  if (!result.ok) return result;
  const along = company && { ...company, serviceId: company.serviceId ?? serviceId };
  return bookedOrAsked(context, result, { series, company: along });
}

/** She does not want to book now; what was kept for her is free again. */
export async function leave(context: FlowContext): Promise<FlowResult<BookingState>> {
  await giveBackHold(context, { branchId: context.branch.id, customerId: context.customer.id });
  const again = button(phrase("booking-button-start-again"), "go:booking:");
  return { kind: "done", replies: [message(phrase("booking-left"), [[again]])] };
}
