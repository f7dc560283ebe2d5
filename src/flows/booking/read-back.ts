import { bookAppointment } from "../../actions/booking/book-appointment.ts";
import { giveBackHold } from "../../actions/booking/hold-slot.ts";
import { openIntake } from "../../actions/intake/open-intake.ts";
import { bookedMessage } from "../../domain/booking/appointment-messages.ts";
import type { Refusal } from "../../domain/booking/refusal.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
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
): Outgoing {
  const nameOf = (staffId: string) => desk.beauticians.find((one) => one.id === staffId)?.name ?? "";
  const minor = services.reduce((sum, service) => sum + service.priceMinor, 0);
  const what = phrase("booking-read-back", {
    when: { instant: slot.startsAt, zone: context.branch.zone, style: "dateTime" },
    service: visitName(services),
    beautician: [...new Set([slot.staffId, ...slot.thenStaffIds])].map(nameOf).join(" · "),
    place: context.branch.name,
    price: { minor, currency: services[0]?.currency ?? "" },
  });
  return message(
    [...notes, what, ...keptUntil(context, slot), phrase("booking-ask-confirm")],
    [
      [context.choice(phrase("booking-button-book"), "yes")],
      [
        context.choice(phrase("booking-button-change"), "change"),
        context.choice(phrase("booking-button-stop"), "stop"),
      ],
    ],
  );
}

/** Books what was read back; the questions before the treatment follow in the same turn. A refusal comes back as it is. */
export async function book(
  context: FlowContext,
  { thenServiceIds, told }: BookingState,
  serviceId: string,
  slot: NonNullable<BookingState["slot"]>,
): Promise<FlowResult<BookingState> | Refusal> {
  const { branch, customer, chat } = context;
  const result = await bookAppointment(context, {
    branchId: branch.id,
    customerId: customer.id,
    ...{ serviceId, thenServiceIds },
    ...{ staffId: slot.staffId, thenStaffIds: slot.thenStaffIds },
    startsAt: new Date(slot.startsAt),
    chatId: chat.id,
    via: chat.channel,
    told,
  });
  if (!result.ok) return result;
  // The questions about the first treatment follow now; those about the others the day before.
  for (const { id } of result.appointment.parts.slice(1)) {
    await openIntake(context, { customerId: customer.id, appointmentId: id });
  }
  const booked = bookedMessage(result.appointment, chat.locale, context.now);
  return { kind: "go", flow: "intake", argument: result.appointment.id, replies: [booked] };
}

/** She does not want to book now; what was kept for her is free again. */
export async function leave(context: FlowContext): Promise<FlowResult<BookingState>> {
  await giveBackHold(context, { branchId: context.branch.id, customerId: context.customer.id });
  const again = button(phrase("booking-button-start-again"), "go:booking:");
  return { kind: "done", replies: [message(phrase("booking-left"), [[again]])] };
}
