import { intakeOffer } from "../../domain/intake/offer.ts";
import { outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import { readIntakeVisit } from "../../storage/intake.ts";
import type { ActionContext } from "../context.ts";
import { wantsMessages } from "../customers/wants-messages.ts";
import { sendMessage } from "../message/send-message.ts";
import { isAhead } from "./open-intake.ts";

const DAY_MS = 86_400_000;
/** A visit moved by less than this keeps its reminder. */
const SLACK_MS = 2 * 3_600_000;

/**
 * Reminds a customer of questions that are still open, the day before the visit ("nudge") or when she asked for it ("resume").
 * Nothing is sent when they are answered or declined, when the visit is over, or in quiet hours: then, or when the visit moved, it comes again.
 */
export async function remindIntake(
  context: ActionContext,
  input: { appointmentId: string; reminder: "nudge" | "resume"; chatId: string | null },
): Promise<{ againAt: Date } | null> {
  const { now } = context;
  const visit = await readIntakeVisit(context.tx, input.appointmentId);
  const open = visit?.intake?.status === "asked" || visit?.intake?.status === "started";
  if (!visit || !open || !isAhead(visit, now)) return null;
  const dayBefore = new Date(visit.startsAt.getTime() - DAY_MS);
  if (input.reminder === "nudge" && dayBefore.getTime() - now.getTime() > SLACK_MS) return { againAt: dayBefore };
  const allowed = outsideQuietHours(now, visit.quiet, visit.zone);
  if (allowed > now) return allowed < visit.startsAt ? { againAt: allowed } : null;
  const chatId = input.chatId ?? visit.chatId;
  if (!chatId) return null;
  const ofHers = { customerId: visit.customerId, chatId, category: "reminders" as const };
  // "Later" she asked for herself.
  if (input.reminder === "nudge" && !(await wantsMessages(context.tx, ofHers))) return null;
  const key = input.reminder === "nudge" ? "intake-nudge" : "intake-resume";
  const started = (visit.intake?.answers.length ?? 0) > 0;
  await sendMessage(context, {
    chatId,
    about: visit.customerId,
    outgoing: intakeOffer(key, visit, started),
    dedupeKey: `${key}:${visit.appointmentId}:${visit.startsAt.toISOString()}:${now.toISOString().slice(0, 10)}`,
  });
  return null;
}
