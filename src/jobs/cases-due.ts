import { remindOfAnswer } from "../actions/cases/expect-answer.ts";
import { remindUnclaimedCase } from "../actions/cases/remind-unclaimed-case.ts";
import type { DueHandlers } from "./due-handler.ts";

/** Reminders of cases that nobody has claimed; they know no quiet hours, because staff are asked, not customers. */
export const casesDueHandlers: DueHandlers = {
  "case.ladder": async (context, item) => {
    await remindUnclaimedCase(context, item.payload);
    return null;
  },
  "case.unanswered": async (context, item) => {
    await remindOfAnswer(context, item.payload);
    return null;
  },
};
