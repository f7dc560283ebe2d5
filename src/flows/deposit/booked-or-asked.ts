import type { BookedOrAsked } from "../../actions/booking/book-with-deposit.ts";
import { keepBeside } from "../../actions/booking/hold-beside.ts";
import { openIntake } from "../../actions/intake/open-intake.ts";
import { bookedWithDeposit, invoiceMessage } from "../../domain/booking/deposit-messages.ts";
import { minuteOf } from "../../domain/booking/span.ts";
import type { BookingState } from "../booking/booking-state.ts";
import { toCompany } from "../booking/company.ts";
import type { FlowContext, FlowResult } from "../flow.ts";

type Went = Extract<BookedOrAsked, { ok: true }>;

/** What follows when she has booked: the questions before the treatment; or who comes along with her; or the other visits of a series; or, where a deposit is asked, the invoice. */
export async function bookedOrAsked(
  context: FlowContext,
  went: Went,
  { series, company }: Partial<Pick<BookingState, "series" | "company">> = {},
): Promise<FlowResult<never>> {
  if (company) await keepBeside(context, { branchId: context.branch.id, customerId: context.customer.id });
  if (went.kind === "invoice") {
    const replies = [invoiceMessage(went.deposit)];
    // Who comes along is not forgotten while hers waits to be paid.
    const unpaid = String(minuteOf(went.deposit.deposit.startsAt));
    return company ? toCompany(company, unpaid, replies) : { kind: "done", replies };
  }
  const { appointment, deposit } = went;
  // The questions about the first treatment follow now; those about the others the day before.
  for (const { id } of appointment.parts.slice(1)) {
    await openIntake(context, { customerId: context.customer.id, appointmentId: id });
  }
  const booked = bookedWithDeposit(appointment, deposit, context.chat.locale, context.now);
  if (company) {
    await openIntake(context, { customerId: context.customer.id, appointmentId: appointment.id });
    return toCompany(company, appointment.id, [booked]);
  }
  if (series) {
    const argument = `from:${appointment.id}:${series.rule}:${series.times}:booked`;
    return { kind: "go", flow: "series", argument, replies: [booked] };
  }
  return { kind: "go", flow: "intake", argument: appointment.id, replies: [booked] };
}
