import { remindIntake } from "../actions/intake/remind-intake.ts";
import type { DueHandlers } from "./due-handler.ts";

/** Reminders of intake questions that are still open. */
export const intakeDueHandlers: DueHandlers = {
  "intake.nudge": async (context, item) =>
    item.appointmentId
      ? remindIntake(context, { appointmentId: item.appointmentId, reminder: "nudge", chatId: item.chatId })
      : null,
  "intake.resume": async (context, item) =>
    item.appointmentId
      ? remindIntake(context, { appointmentId: item.appointmentId, reminder: "resume", chatId: item.chatId })
      : null,
};
