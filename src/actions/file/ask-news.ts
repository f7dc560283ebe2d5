import { newsQuestion } from "../../domain/file/prep-messages.ts";
import { isQuiet, outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import type { ActionContext } from "../context.ts";
import { wantsMessages } from "../customers/wants-messages.ts";
import { hasHealthConsent } from "../intake/health-consent.ts";
import { sendMessage } from "../message/send-message.ts";
import { stillComing } from "./still-coming.ts";

/**
 * Before a visit she is asked whether anything is new; only when she agreed to questions about her health and takes reminders, and not while a case of hers is
 * open: then people talk with her. In the quiet hours (the house was down) it waits for their end.
 */
export async function askNews(
  context: ActionContext,
  item: { appointmentId: string | null; chatId: string | null; payload: unknown },
): Promise<{ againAt: Date } | null> {
  const visit = await stillComing(context, item);
  if (!visit || !item.chatId || visit.status === "arrived" || visit.startsAt <= context.now) return null;
  const { customerId, place } = visit;
  if (isQuiet(context.now, place.quiet, place.zone)) {
    const againAt = outsideQuietHours(context.now, place.quiet, place.zone);
    return againAt < visit.startsAt ? { againAt } : null;
  }
  if (!(await hasHealthConsent(context, customerId))) return null;
  if (!(await wantsMessages(context.tx, { customerId, chatId: item.chatId, category: "reminders" }))) return null;
  if ((await context.tx.case.count({ where: { customerId, status: { not: "closed" } } })) > 0) return null;
  const dedupeKey = `prep.news:${visit.id}:${visit.sequence}`;
  await sendMessage(context, { chatId: item.chatId, about: customerId, outgoing: newsQuestion(visit), dedupeKey });
  return null;
}
