import { type Appointment, isAhead, mayBecome, type Visit } from "../../domain/booking/appointment.ts";
import { cancelledMessage } from "../../domain/booking/appointment-messages.ts";
import type { DepositWish } from "../../domain/booking/deposit.ts";
import { withDepositEnd } from "../../domain/booking/deposit-messages.ts";
import { isInTime } from "../../domain/booking/notice.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { wholeVisit } from "../../domain/booking/visit.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import { release } from "../../storage/booking-occupancy.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { unschedule } from "../time/schedule.ts";
import { appointmentToChange } from "./access.ts";
import { type DepositEnd, settleCancelledDeposit } from "./settle-deposit.ts";
import { tellCustomer } from "./tell-customer.ts";
import { freedBy, timeFreed } from "./time-freed.ts";
import { partsLike, visitOf } from "./visit-of.ts";

/**
 * Cancels an appointment, with the others of its visit that are still ahead: its time is free again, its reminders are gone, its calendar SEQUENCE grows. Cancelled already: nothing
 * changes. A paid deposit goes back or is kept (settle-deposit.ts). A customer cancels until the notice of the branch (cancel_notice; past once it has begun), staff until it is completed or missed (wrong_status). `quiet`: whoever cancels several at once tells her once.
 */
export async function cancelAppointment(
  context: ActionContext,
  input: { appointmentId: string; reason?: string; deposit?: DepositWish; quiet?: true },
): Promise<{ ok: true; appointment: Visit; already: boolean; deposit: DepositEnd | null } | Refusal> {
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  const old = found.appointment;
  if (old.status === "cancelled") return { ok: true, appointment: wholeVisit([old]), already: true, deposit: null };
  if (!mayBecome(old.status, "cancelled")) return refuse("wrong_status");
  const byHerself = context.actor.kind === "customer";
  if (byHerself && !isAhead(old, context.now)) return refuse("past");
  if (byHerself && !isInTime(await visitOf(context, old), "cancel", context.now)) return refuse("cancel_notice");
  const parts = (await partsLike(context, old)).filter((part) => mayBecome(part.status, "cancelled"));
  const cancelled: Appointment[] = [];
  for (const part of parts) cancelled.push(await cancelOne(context, part, input.reason));
  const appointment = wholeVisit(cancelled);
  await timeFreed(context, freedBy(appointment));
  const deposit = await settleCancelledDeposit(context, appointment.parts, input.deposit);
  // A deposit that goes back or is kept is said in any case.
  if (!input.quiet || deposit)
    await tellCustomer(context, appointment, (...about) => withDepositEnd(cancelledMessage(...about), deposit));
  return { ok: true, appointment, already: false, deposit };
}

async function cancelOne(context: ActionContext, old: Appointment, reason: string | undefined): Promise<Appointment> {
  const sequence = old.sequence + 1;
  const change = { status: "cancelled" as const, sequence, cancelledAt: context.now, cancelReason: reason ?? "" };
  await changeAppointment(context.tx, old, change);
  await release(context.tx, [old.id]);
  await unschedule(context, old.id);
  await recordAudit(context, "appointment.cancel", { kind: "appointment", id: old.id }, { reason });
  return { ...old, status: "cancelled", sequence };
}
