import { bookWithoutInvoice } from "../actions/booking/book-without-invoice.ts";
import { waitOfferRanOut } from "../actions/booking/close-wait-offer.ts";
import { noticeAbsence } from "../actions/booking/expect-her.ts";
import { depositIsOver } from "../actions/booking/let-deposit-go.ts";
import { offerFreedTime } from "../actions/booking/offer-freed-time.ts";
import { offerNextVisit } from "../actions/booking/offer-next-visit.ts";
import { sendReminder } from "../actions/booking/send-reminder.ts";
import { waitingIsOver } from "../actions/booking/stop-waiting.ts";
import { tellMissed } from "../actions/booking/tell-missed.ts";
import type { DueHandlers } from "./due-handler.ts";

/** What falls due around an appointment. */
export const bookingDueHandlers: DueHandlers = {
  "reminder.days_before": (context, item) => sendReminder(context, item, "days_before"),
  "reminder.day_before": (context, item) => sendReminder(context, item, "day_before"),
  "reminder.hours_before": (context, item) => sendReminder(context, item, "hours_before"),
  "deposit.over": depositIsOver,
  "deposit.not_sent": bookWithoutInvoice,
  "grace.over": noticeAbsence,
  "missed.message": tellMissed,
  "rebook.offer": offerNextVisit,
  "waitlist.look": offerFreedTime,
  "waitlist.ran_out": waitOfferRanOut,
  "waitlist.over": waitingIsOver,
};
