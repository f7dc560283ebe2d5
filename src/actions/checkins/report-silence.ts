import { answeredParts } from "../../domain/checkins/answers.ts";
import { checkInNudge } from "../../domain/checkins/checkin-message.ts";
import { nextPart } from "../../domain/checkins/script.ts";
import { outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import { type CareVisit, readCareVisit } from "../../storage/care.ts";
import { type CheckInFile, hasUnclosedCase, newestCheckIn, readCheckIn, saveCheckIn } from "../../storage/checkins.ts";
import { askToPhone } from "../care/ask-to-phone.ts";
import type { ActionContext } from "../context.ts";
import { wantsMessages } from "../customers/wants-messages.ts";
import { sendMessage } from "../message/send-message.ts";
import { schedule } from "../time/schedule.ts";
import { hasWrittenSince } from "./send-checkin.ts";

const DAY_MS = 86_400_000;

/** Reminds a customer, once, of a check-in that she has not answered for 24 hours; a day later staff are asked to phone. */
export async function nudgeCheckIn(
  context: ActionContext,
  input: { checkinId: string },
): Promise<{ againAt: Date } | null> {
  const silent = await stillSilent(context, input.checkinId);
  if (!silent) return null;
  const { file, visit } = silent;
  const newest = await newestCheckIn(context.tx, file.customerId);
  const part = nextPart(file.step, visit.treatment, answeredParts(file.answers));
  if (!part || !visit.chat || newest?.id !== file.id) return null;
  const ofHers = { customerId: file.customerId, chatId: visit.chat.id, category: "care" as const };
  if (!(await wantsMessages(context.tx, ofHers))) return null;
  const allowed = outsideQuietHours(context.now, visit.branch.quiet, visit.branch.zone);
  if (allowed > context.now) return { againAt: allowed };
  await sendMessage(context, {
    chatId: visit.chat.id,
    about: visit.customerId,
    outgoing: checkInNudge(file.id, part),
    dedupeKey: `checkin.nudge:${file.id}`,
  });
  await schedule(context, {
    kind: "checkin.task",
    dueAt: new Date(context.now.getTime() + DAY_MS),
    dedupeKey: `checkin.task:${file.id}`,
    customerId: file.customerId,
    appointmentId: file.appointmentId,
    payload: { checkinId: file.id },
  });
  return null;
}

/** Notes that a customer stayed silent after the reminder and asks staff to phone her, once per visit. */
export async function reportSilence(context: ActionContext, input: { checkinId: string }): Promise<void> {
  const silent = await stillSilent(context, input.checkinId);
  if (!silent) return;
  await saveCheckIn(context.tx, { ...silent.file, status: "silent" });
  await askToPhone(context, silent.visit, "checkin-task-silent", context.now);
}

/** The check-in when it has no answer, she wrote nothing since, and nobody of the salon is in touch with her. */
async function stillSilent(
  context: ActionContext,
  checkinId: string,
): Promise<{ file: CheckInFile; visit: CareVisit } | null> {
  const file = await readCheckIn(context.tx, checkinId);
  if (file?.status !== "sent") return null;
  const visit = await readCareVisit(context.tx, file.appointmentId);
  if (visit?.status !== "completed" || hasWrittenSince(visit, file.sentAt)) return null;
  return (await hasUnclosedCase(context.tx, file.customerId)) ? null : { file, visit };
}
