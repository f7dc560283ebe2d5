import { paidDeposit } from "../../actions/booking/settle-deposit.ts";
import { openCase } from "../../actions/cases/open-case.ts";
import type { Visit } from "../../domain/booking/appointment.ts";
import { appointmentValues } from "../../domain/booking/appointment-messages.ts";
import { depositIfCancelled } from "../../domain/booking/deposit-messages.ts";
import { isInTime, type NoticeVerb, noticeMinutes, spokenMinutes } from "../../domain/booking/notice.ts";
import { button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import type { AppointmentsState } from "./appointments-state.ts";

/** It is too late to move or cancel it herself: why, what is possible instead, and a person. */
export function lateWish(visit: Visit, verb: NoticeVerb, now: Date, more: Line[] = []): Outgoing {
  const other = verb === "move" ? "cancel" : "move";
  const mayDoOther = isInTime(visit, other, now);
  const notice = spokenMinutes(noticeMinutes(visit, verb));
  const lines: Line[] = [
    phrase(`visit-late-wish-${verb}`, { ...appointmentValues(visit), notice }),
    ...more,
    phrase(mayDoOther ? `visit-late-wish-may-${other}` : "visit-late-wish-person"),
  ];
  const person = button(phrase("visit-button-person"), `go:appointments:ask-${verb}:${visit.id}`);
  const instead = mayDoOther
    ? button(phrase(`booking-button-${other}`), `go:appointments:${other}:${visit.id}`)
    : button(phrase("visit-button-late"), `go:appointments:late:${visit.id}`);
  return message(lines, [[person], [instead]]);
}

/**
 * She says that she cannot come, too late to cancel or move it here: a person of the salon has it at once and decides, whatever she writes or taps
 * after that; the words are hers.
 */
export async function tellOfLateCancel(
  context: FlowContext,
  visit: Visit,
  words: string,
): Promise<FlowResult<AppointmentsState>> {
  await tellPerson(context, visit, "cancel", words);
  const values = appointmentValues(visit);
  const why = phrase("visit-late-wish-cancel", { ...values, notice: spokenMinutes(noticeMinutes(visit, "cancel")) });
  const told = phrase("visit-late-cancel-told", { ...values, salon: context.branch.name });
  const paid = depositIfCancelled(await paidDeposit(context, visit.parts), visit.place.rules);
  return { kind: "done", replies: [message([why, ...paid, told])] };
}

/** She wants it all the same: a person of the salon is called, and nothing changes until then. */
export async function askPerson(
  context: FlowContext,
  visit: Visit,
  verb: NoticeVerb,
): Promise<FlowResult<AppointmentsState>> {
  await tellPerson(context, visit, verb, "");
  const salon = context.branch.name;
  return { kind: "done", replies: [message(phrase("visit-asked-person", { ...appointmentValues(visit), salon }))] };
}

async function tellPerson(context: FlowContext, visit: Visit, verb: NoticeVerb, words: string): Promise<void> {
  await openCase(context, {
    ...{ customerId: context.customer.id, chatId: context.chat.id, branchId: visit.branchId },
    ...{ kind: "human_request", severity: "today", words, appointmentId: visit.id },
    reasons: [{ code: verb === "move" ? "LATE_MOVE_WISH" : "LATE_CANCEL_WISH", evidence: "" }],
  });
}
