import { takePayment } from "../../actions/booking/take-payment.ts";
import { addStaffTask } from "../../actions/cases/add-staff-task.ts";
import { openIntake } from "../../actions/intake/open-intake.ts";
import { bookedWithDeposit, depositEndLine } from "../../domain/booking/deposit-messages.ts";
import { refusalSentence } from "../../domain/booking/refusal.ts";
import type { InboundContent } from "../../domain/message/inbound.ts";
import { button, message, phrase } from "../../domain/message/outgoing.ts";
import { startBeside } from "./come-back.ts";
import { reply, type Turn } from "./turn-state.ts";
import { naming, personAbout } from "./whom.ts";

type Paid = Extract<InboundContent, { kind: "paid" }>;

/** She paid: what was kept for her is booked, and the other visits of a series or the questions before the treatment follow; or her money goes back. */
export async function answerPayment(turn: Turn, paid: Paid): Promise<void> {
  const { context, chat, event } = turn;
  const { payload: paymentId, kind: _, ...charge } = paid;
  const payerExternalId = event.sender.externalId;
  const via = chat.channel;
  const taken = await takePayment(context, { paymentId, payerExternalId, via, ...charge });
  if (taken.kind === "already") return;
  if (taken.kind === "unknown") return askStaff(turn, paid);
  if (taken.kind === "returned") {
    const end = { end: "gone" as const, shown: taken.deposit };
    const again = button(phrase("booking-button-start-again"), "go:booking:");
    return reply(turn, message([refusalSentence(taken.refusal), depositEndLine(end)], [[again]]));
  }
  const { appointment, deposit, series } = taken;
  const shown = { ...deposit, deposit: { ...deposit.deposit, status: "paid" as const } };
  const person = await personAbout(turn, { state: null, event: { kind: "start", argument: appointment.id } });
  reply(turn, ...naming(turn, person, [bookedWithDeposit(appointment, shown, chat.locale, context.now)]));
  for (const { id } of appointment.parts.slice(1)) {
    await openIntake(context, { customerId: appointment.customerId, appointmentId: id });
  }
  if (series) {
    const wanted = `from:${appointment.id}:${series.rule}:${series.times}:booked`;
    if (await startBeside(turn, "series", wanted)) return;
  }
  await startBeside(turn, "intake", appointment.id);
}

/** Money came, and nobody knows what for: a person looks at it. */
async function askStaff(turn: Turn, paid: Paid): Promise<void> {
  const { context, branch, customer } = turn;
  const dedupeKey = `payment:unknown:${paid.telegramChargeId}`;
  const reason = "deposit-task-unknown";
  await addStaffTask(context, { branchId: branch.id, customerId: customer.id, kind: "refund", reason, dedupeKey });
  reply(turn, message(phrase("deposit-unknown")));
}
