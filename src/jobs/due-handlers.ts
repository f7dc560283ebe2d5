import { bookingDueHandlers } from "./booking-due.ts";
import { careDueHandlers } from "./care-due.ts";
import { casesDueHandlers } from "./cases-due.ts";
import { checkinDueHandlers } from "./checkins-due.ts";
import type { DueHandlers } from "./due-handler.ts";
import { fileDueHandlers } from "./file-due.ts";
import { intakeDueHandlers } from "./intake-due.ts";
import { outreachDueHandlers } from "./outreach-due.ts";
import { privacyDueHandlers } from "./privacy-due.ts";

/** Everything the house does because time passed. */
export const dueHandlers: DueHandlers = {
  ...bookingDueHandlers,
  ...careDueHandlers,
  ...casesDueHandlers,
  ...checkinDueHandlers,
  ...fileDueHandlers,
  ...intakeDueHandlers,
  ...outreachDueHandlers,
  ...privacyDueHandlers,
};
