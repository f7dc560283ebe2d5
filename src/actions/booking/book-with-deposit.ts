import type { Visit } from "../../domain/booking/appointment.ts";
import { type Deposit, depositOfVisit, paysInChat, type WantedVisit } from "../../domain/booking/deposit.ts";
import { type DepositShown, depositAwaitsMessage } from "../../domain/booking/deposit-messages.ts";
import type { Refusal } from "../../domain/booking/refusal.ts";
import { joinedNames } from "../../domain/booking/visit.ts";
import type { VisitRules } from "../../domain/booking/visit-rules.ts";
import { readBookingBranch, readServicesInOrder } from "../../storage/booking-services.ts";
import { changePayment, insertPayment, openPaymentOf, paymentsFor } from "../../storage/payments.ts";
import { readVisitRules } from "../../storage/visit-rules.ts";
import type { ActionContext } from "../context.ts";
import { schedule } from "../time/schedule.ts";
import { letPersonConfirm } from "./await-person.ts";
import { type BookingInput, bookAppointment, sameBooking } from "./book-appointment.ts";
import { holdSlot } from "./hold-slot.ts";
import { remindOf } from "./remind.ts";

export type BookedOrAsked =
  /** `deposit`: what she pays at the salon, or has paid for it; null when nothing is asked. */
  | { ok: true; kind: "booked"; appointment: Visit; already: boolean; deposit: DepositShown | null }
  /** Its time is kept until she has paid. */
  | { ok: true; kind: "invoice"; deposit: DepositShown }
  | Refusal;

const MINUTE_MS = 60_000;

/**
 * A customer books. Where a deposit is asked and she can pay in her chat, its time is kept for her, as long as the branch says, and an
 * invoice is to be sent; the payment books it (take-payment.ts). Where she cannot, it is booked at once and paid at the salon, or waits for
 * a person, as the branch says. Refuses like bookAppointment. The same wish again gives the same invoice.
 */
export async function bookOrAskDeposit(context: ActionContext, input: WithSeries): Promise<BookedOrAsked> {
  const asked = await depositAsked(context, input);
  const same = asked && (await sameBooking(context, input));
  if (!asked || same) return booked(context, input, asked);
  return asked.inChat ? askInChat(context, input, asked) : payThere(context, input, asked);
}

/** A booking, and the visits she wants after it, which are proposed once this one is paid for. */
type WithSeries = BookingInput & { series?: WantedVisit["series"] | null };

interface Asked {
  amountMinor: number;
  currency: string;
  inChat: boolean;
  rules: VisitRules;
  shown: Pick<DepositShown, "service" | "zone">;
}

/** null when no deposit is asked: staff book without one. */
async function depositAsked(context: ActionContext, input: BookingInput): Promise<Asked | null> {
  if (context.actor.kind !== "customer") return null;
  const branch = await readBookingBranch(context.tx, input.branchId);
  const serviceIds = serviceIdsOf(input);
  const services = branch && (await readServicesInOrder(context.tx, branch.businessId, serviceIds));
  const rules = branch && (await readVisitRules(context.tx, branch.id));
  const amountMinor = depositOfVisit(services ?? []);
  if (!branch || !rules || amountMinor === 0) return null;
  const currency = services?.[0]?.currency ?? "";
  const inChat = Boolean(input.chatId) && paysInChat(context.invoices, input.via, currency);
  const service = joinedNames((services ?? []).map((one) => one.name));
  return { amountMinor, currency, inChat, rules, shown: { service, zone: branch.zone } };
}

function serviceIdsOf({ serviceId, thenServiceIds = [] }: BookingInput): string[] {
  return [serviceId, ...thenServiceIds];
}

async function booked(context: ActionContext, input: BookingInput, asked: Asked | null): Promise<BookedOrAsked> {
  const result = await bookAppointment(context, input);
  if (!result.ok) return result;
  const ids = result.appointment.parts.map((part) => part.id);
  const [deposit] = asked ? await paymentsFor(context.tx, ids) : [];
  return { ...result, kind: "booked", deposit: asked && deposit ? { deposit, ...asked.shown } : null };
}

async function askInChat(context: ActionContext, input: WithSeries, asked: Asked): Promise<BookedOrAsked> {
  const { now, tx } = context;
  const open = await openPaymentOf(tx, input.customerId);
  if (open && open.until > now && isFor(open, input)) {
    return { ok: true, kind: "invoice", deposit: { deposit: open, ...asked.shown } };
  }
  // She pays for one time at once: another wish lets the first go.
  if (open) await changePayment(tx, open.id, ["asked"], { status: "lapsed" });
  const byRule = now.getTime() + asked.rules.depositMinutes * MINUTE_MS;
  const until = new Date(Math.min(byRule, Math.max(input.startsAt.getTime(), now.getTime() + MINUTE_MS)));
  const held = await holdSlot(context, { ...input, chatId: input.chatId ?? null, until });
  if (!held.ok) return held;
  const staffIds = [held.staffId, ...held.thenStaffIds];
  const deposit = await writePayment(context, input, asked, { status: "asked", until, staffIds });
  await schedule(context, {
    kind: "deposit.over",
    dueAt: until,
    dedupeKey: `deposit:over:${deposit.id}`,
    customerId: input.customerId,
    payload: { paymentId: deposit.id },
  });
  return { ok: true, kind: "invoice", deposit: { deposit, ...asked.shown } };
}

function isFor({ wanted, startsAt }: Deposit, input: BookingInput): boolean {
  return wanted.serviceIds.join() === serviceIdsOf(input).join() && startsAt.getTime() === input.startsAt.getTime();
}

async function payThere(context: ActionContext, input: BookingInput, asked: Asked): Promise<BookedOrAsked> {
  const result = await bookAppointment(context, input);
  if (!result.ok) return result;
  const staffIds = result.appointment.parts.map((part) => part.staff.id);
  const { id: appointmentId, startsAt: until } = result.appointment;
  const deposit = await writePayment(context, input, asked, { status: "at_salon", until, staffIds, appointmentId });
  const shown = { deposit, ...asked.shown };
  const waits = asked.rules.depositElsewhere === "person" && !result.appointment.awaitsStaffSince;
  const appointment = waits ? await askPerson(context, result.appointment, shown) : result.appointment;
  return { ok: true, kind: "booked", appointment, already: false, deposit: shown };
}

async function askPerson(context: ActionContext, visit: Visit, shown: DepositShown): Promise<Visit> {
  const waiting = await letPersonConfirm(context, visit, (one) => depositAwaitsMessage(one, shown));
  await remindOf(context, waiting);
  return waiting;
}

async function writePayment(
  context: ActionContext,
  { branchId, customerId, chatId = null, startsAt, ...input }: WithSeries,
  { amountMinor, currency }: Asked,
  more: Pick<Deposit, "status" | "until"> & { staffIds: string[]; appointmentId?: string },
): Promise<Deposit> {
  const { status, until, staffIds, appointmentId = null } = more;
  const serviceIds = [input.serviceId, ...(input.thenServiceIds ?? [])];
  const payment = {
    ...{ id: context.newId(), branchId, customerId, chatId, appointmentId, status, amountMinor, currency },
    ...{
      wanted: { serviceIds, staffIds, ...(input.series ? { series: input.series } : {}) },
      startsAt,
      until,
      createdAt: context.now,
      paidAt: null,
    },
    ...{ telegramChargeId: null, providerChargeId: null, payerExternalId: null },
  };
  await insertPayment(context.tx, payment);
  return { ...payment, refundReason: null, refundTries: 0, settledAt: null };
}
