import type { Locale } from "../message/locale.ts";
import { button, message, type Outgoing, type Phrase, phrase, type Value } from "../message/outgoing.ts";
import type { Appointment } from "./appointment.ts";
import { bookedMessage } from "./appointment-messages.ts";
import type { Deposit, RefundReason } from "./deposit.ts";

/** What the sentences about a deposit name besides its amount. */
export interface DepositShown {
  deposit: Pick<Deposit, "id" | "status" | "amountMinor" | "currency" | "startsAt" | "until">;
  service: Value;
  zone: string;
}

/** What became of a paid deposit. */
export interface DepositEnd {
  end: RefundReason | "kept";
  shown: DepositShown;
}

function valuesOf({ deposit, service, zone }: DepositShown): Record<string, Value> {
  return {
    service,
    amount: { minor: deposit.amountMinor, currency: deposit.currency },
    when: { instant: deposit.startsAt.toISOString(), zone, style: "dateTime" },
    until: { instant: deposit.until.toISOString(), zone, style: "time" },
  };
}

/** The invoice: what it is for, until when the time is kept, a button to pay and one to let it go. */
export function invoiceMessage(shown: DepositShown): Outgoing {
  const values = valuesOf(shown);
  const { id, amountMinor: minor, currency } = shown.deposit;
  return {
    ...message(phrase("deposit-invoice", values), [
      [button(phrase("deposit-button-not-now"), `go:deposit:back:${id}`)],
    ]),
    invoice: {
      title: { key: "deposit-invoice-title", values },
      label: phrase("deposit-label"),
      pay: phrase("deposit-button-pay", values),
      payload: id,
      amount: { minor, currency },
    },
  };
}

/** "Waiting for your deposit", among her appointments. */
export function stillToPay(shown: DepositShown): Outgoing {
  const back = button(phrase("deposit-button-not-now"), `go:deposit:back:${shown.deposit.id}`);
  return message(phrase("deposit-still-to-pay", valuesOf(shown)), [[back]]);
}

/** The time was not paid in time, or she gave it back. */
export function lapsedMessage(shown: DepositShown, why: "over" | "given-back"): Outgoing {
  const again = button(phrase("booking-button-start-again"), "go:booking:");
  return { ...message(phrase(`deposit-${why}`, valuesOf(shown)), [[again]]), purpose: "care" };
}

/** "It is booked", with the deposit that was paid for it, or that she pays at the salon. */
export function bookedWithDeposit(
  appointment: Appointment,
  shown: DepositShown | null,
  locale: Locale,
  now: Date,
): Outgoing {
  const booked = bookedMessage(appointment, locale, now);
  const key = shown && { at_salon: "deposit-at-salon", paid: "deposit-paid" }[String(shown.deposit.status)];
  return shown && key ? { ...booked, lines: [...booked.lines, phrase(key, valuesOf(shown))] } : booked;
}

/** Before she says yes: that a deposit is asked, and where she pays it. */
export function depositNote(amount: { minor: number; currency: string }, inChat: boolean): Phrase {
  return phrase(inChat ? "deposit-note-chat" : "deposit-note-salon", { amount });
}

/** Before she cancels: what will become of what she paid; null when she paid nothing. Too late by herself, the branch's rule is told. */
export function depositIfCancelled(
  paid: { minor: number; currency: string } | null,
  late: { keepsDeposit: boolean } | null,
): Phrase[] {
  if (!paid) return [];
  const end = late === null ? "in_time" : late.keepsDeposit ? "kept" : "excused";
  return [phrase(`deposit-if-${end}`, { amount: paid })];
}

/** Her money has gone back. */
export function refundedMessage(shown: DepositShown): Outgoing {
  return { ...message(phrase("deposit-refunded", valuesOf(shown))), purpose: "care" };
}

/** What becomes of her deposit, and why. */
export function depositEndLine({ end, shown }: DepositEnd): Phrase {
  return phrase(`deposit-end-${end}`, valuesOf(shown));
}

/** A message about her visit, with what becomes of her deposit. */
export function withDepositEnd(outgoing: Outgoing, deposit: DepositEnd | null): Outgoing {
  return deposit ? { ...outgoing, lines: [...outgoing.lines, depositEndLine(deposit)] } : outgoing;
}

/** Staff: somebody who cannot pay in her chat waits for a person. */
export function depositAwaitsMessage(visit: Appointment, shown: DepositShown): Outgoing {
  const values = { ...valuesOf(shown), name: visit.customerName, beautician: visit.staff.name };
  const accept = button(phrase("visit-button-accept"), `visit:accept:${visit.id}`);
  const decline = button(phrase("visit-button-decline"), `visit:decline:${visit.id}`);
  return { ...message(phrase("deposit-staff-awaits", values), [[accept, decline]]), purpose: "staff" };
}
