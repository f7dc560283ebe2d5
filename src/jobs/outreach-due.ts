import { sendTips } from "../actions/outreach/send-tips.ts";
import type { DueHandlers } from "./due-handler.ts";

/** Tips to many customers, a few at a time. */
export const outreachDueHandlers: DueHandlers = {
  "outreach.tips": (context, item) => sendTips(context, item.payload),
};
