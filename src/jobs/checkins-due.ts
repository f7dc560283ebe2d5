import { nudgeCheckIn, reportSilence } from "../actions/checkins/report-silence.ts";
import { sendCheckIn } from "../actions/checkins/send-checkin.ts";
import { isCheckInStep } from "../domain/checkins/steps.ts";
import type { DueHandlers, DueItem } from "./due-handler.ts";

/** The questions after a visit, and what follows when nobody answers. */
export const checkinDueHandlers: DueHandlers = {
  "checkin.send": async (context, item) => {
    const step = inPayload(item, "step");
    if (!item.appointmentId || !isCheckInStep(step)) return null;
    return sendCheckIn(context, { appointmentId: item.appointmentId, step });
  },
  "checkin.nudge": async (context, item) => nudgeCheckIn(context, { checkinId: inPayload(item, "checkinId") }),
  "checkin.task": async (context, item) => {
    await reportSilence(context, { checkinId: inPayload(item, "checkinId") });
    return null;
  },
};

function inPayload({ payload }: DueItem, name: string): string {
  if (typeof payload !== "object" || payload === null) return "";
  return String(Object.entries(payload).find(([key]) => key === name)?.[1] ?? "");
}
