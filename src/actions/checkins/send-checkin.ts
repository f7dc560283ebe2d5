import { isInjected } from "../../domain/care/treatment-kinds.ts";
import { checkInMessage } from "../../domain/checkins/checkin-message.ts";
import { checkInConversation, IDLE_MS } from "../../domain/checkins/conversation.ts";
import { nextPart } from "../../domain/checkins/script.ts";
import { type CheckInStep, isOvertaken } from "../../domain/checkins/steps.ts";
import { outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import { type CareVisit, readCareVisit } from "../../storage/care.ts";
import { checkInsOfVisit, insertCheckIn, newestCheckIn, takeConversation } from "../../storage/checkins.ts";
import { askToPhone } from "../care/ask-to-phone.ts";
import type { ActionContext } from "../context.ts";
import { wantsMessages } from "../customers/wants-messages.ts";
import { sendMessage } from "../message/send-message.ts";
import { schedule } from "../time/schedule.ts";

const HOUR_MS = 3_600_000;
/** While a person talks to her, the question waits and is asked again this much later. */
const HELD_PAUSE_MS = 2 * HOUR_MS;
/** Two visits do not ask on the same day. */
const APART_MS = 20 * HOUR_MS;

/**
 * Asks a customer how it goes, each step of a visit once. Put off: in quiet hours, while a person holds the chat, and on a day on
 * which another visit asked. Dropped: when the next question is due already. Without a chat staff get a phone task; so they do after an
 * injection when she wants no such messages, and after anything else nobody asks.
 */
export async function sendCheckIn(
  context: ActionContext,
  input: { appointmentId: string; step: CheckInStep },
): Promise<{ againAt: Date } | null> {
  const { tx, now } = context;
  const visit = await readCareVisit(tx, input.appointmentId);
  if (visit?.status !== "completed" || isOvertaken(input.step, visit.treatment, visit.endedAt, visit.branch, now)) {
    return null;
  }
  if (!visit.chat) {
    await askToPhone(context, visit, "checkin-task-no-chat", now);
    return null;
  }
  const { customerId } = visit;
  if (!(await wantsMessages(tx, { customerId, chatId: visit.chat.id, category: "care" }))) {
    if (isInjected(visit.treatment)) await askToPhone(context, visit, "checkin-task-refused", now);
    return null;
  }
  const againAt = await whenToWait(context, visit, input.step);
  if (againAt) return { againAt };
  await noteEarlySilence(context, visit);
  await ask(context, visit, visit.chat.id, input.step);
  return null;
}

async function whenToWait(context: ActionContext, visit: CareVisit, step: CheckInStep): Promise<Date | null> {
  const { now } = context;
  const allowed = outsideQuietHours(now, visit.branch.quiet, visit.branch.zone);
  if (allowed > now) return allowed;
  if (visit.chat?.held) return new Date(now.getTime() + HELD_PAUSE_MS);
  if (step === "h3" || step === "bedtime" || step === "h24") return null;
  const newest = await newestCheckIn(context.tx, visit.customerId);
  if (!newest || newest.appointmentId === visit.appointmentId) return null;
  return now.getTime() - newest.sentAt.getTime() < APART_MS ? new Date(now.getTime() + 24 * HOUR_MS) : null;
}

/** Silence after an injection until the next question: a person phones. Source: clinical facts, section 0, point 6. */
async function noteEarlySilence(context: ActionContext, visit: CareVisit): Promise<void> {
  if (!isInjected(visit.treatment)) return;
  const first = (await checkInsOfVisit(context.tx, visit.appointmentId)).find(({ step }) => step === "h3");
  if (first?.status !== "sent" || hasWrittenSince(visit, first.sentAt)) return;
  await askToPhone(context, visit, "checkin-task-early-silence", context.now);
}

/** Whether she has done anything in the chat since. */
export function hasWrittenSince(visit: CareVisit, instant: Date): boolean {
  const last = visit.chat?.lastInboundAt;
  return last !== null && last !== undefined && last > instant;
}

async function ask(context: ActionContext, visit: CareVisit, chatId: string, step: CheckInStep): Promise<void> {
  const { tx, now } = context;
  const part = nextPart(step, visit.treatment, []);
  const { appointmentId, customerId } = visit;
  const id = context.newId();
  if (!part || !(await insertCheckIn(tx, { id, appointmentId, customerId, chatId, step, sentAt: now }))) return;
  await sendMessage(context, {
    chatId,
    about: visit.customerId,
    outgoing: checkInMessage(id, part),
    dedupeKey: `checkin:${appointmentId}:${step}`,
  });
  const conversation = { ...checkInConversation, state: { checkinId: id } };
  await takeConversation(tx, chatId, conversation, new Date(now.getTime() - IDLE_MS));
  if (step === "h3" || step === "bedtime") return;
  const dueAt = outsideQuietHours(new Date(now.getTime() + 24 * HOUR_MS), visit.branch.quiet, visit.branch.zone);
  const item = { kind: "checkin.nudge", dueAt, customerId, appointmentId, payload: { checkinId: id } };
  await schedule(context, { ...item, dedupeKey: `checkin.nudge:${id}` });
}
