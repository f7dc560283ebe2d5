export const depositStatuses = ["asked", "lapsed", "at_salon", "paid", "refund_due", "refunded", "kept"] as const;
/** asked: an invoice stands open · lapsed: not paid in time · at_salon: she pays it there · refund_due: it goes back to her. */
export type DepositStatus = (typeof depositStatuses)[number];

export const refundReasons = ["gone", "salon", "in_time", "excused"] as const;
/** gone: what she paid for could not be booked any more · salon: the salon cancelled · in_time: she cancelled in time · excused: the salon keeps none. */
export type RefundReason = (typeof refundReasons)[number];

/** A deposit of a customer; the amount in minor units of its currency. */
export interface Deposit {
  id: string;
  branchId: string;
  /** null once she was forgotten. */
  customerId: string | null;
  chatId: string | null;
  appointmentId: string | null;
  status: DepositStatus;
  amountMinor: number;
  currency: string;
  wanted: WantedVisit;
  startsAt: Date;
  until: Date;
  telegramChargeId: string | null;
  providerChargeId: string | null;
  payerExternalId: string | null;
  refundReason: RefundReason | null;
  refundTries: number;
  createdAt: Date;
  paidAt: Date | null;
  settledAt: Date | null;
}

/** What she books with it, in the order of the visit. */
export interface WantedVisit {
  serviceIds: readonly string[];
  staffIds: readonly (string | null)[];
  /** The visits she wants after it: a rule of series.ts and how many altogether. */
  series?: { rule: string; times: number };
}

/** Telegram's own currency: the only one that Telegram itself gives back (Bot API, refundStarPayment). */
export const telegramStars = "XTR";

/** After Telegram asked whether she may pay, the time is kept at least so long, so that the news of her payment finds it. */
export const payingMinutes = 10;

/** Which invoices the salon can send: none without Telegram, those in Telegram's stars without a payment provider, all with one. */
export type Invoices = "none" | "stars" | "all";

/** Whether an invoice in this currency can be sent. */
export function canInvoice(invoices: Invoices, currency: string): boolean {
  return invoices === "all" || (invoices === "stars" && currency === telegramStars);
}

/** Whether she can pay where she books. */
export function paysInChat(invoices: Invoices | undefined, via: string, currency: string): boolean {
  return via === "telegram" && canInvoice(invoices ?? "none", currency);
}

/** The deposit of a visit, in minor units. */
export function depositOfVisit(services: readonly { depositMinor: number }[]): number {
  return services.reduce((sum, service) => sum + service.depositMinor, 0);
}

/** What a staff member may say about a paid deposit when she cancels. */
export const depositWishes = ["refund", "keep"] as const;
export type DepositWish = (typeof depositWishes)[number];

/**
 * What becomes of a paid deposit when its visit is cancelled: a customer who cancels herself does so in time and has it back; when staff
 * cancel it goes back, unless they say that she was too late.
 */
export function depositAfterCancel(by: "customer" | "staff", wish: DepositWish | undefined): RefundReason | "kept" {
  if (by === "customer") return "in_time";
  return wish === "keep" ? "kept" : "salon";
}

/** What the board proposes: kept when the notice of the branch is over and the branch keeps deposits. */
export function proposedWish(keepsDeposit: boolean, inTime: boolean): DepositWish {
  return keepsDeposit && !inTime ? "keep" : "refund";
}
