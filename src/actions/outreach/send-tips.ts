import { z } from "zod";
import { button, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import { type Broadcast, changeStatus, readBroadcast } from "../../storage/outreach.ts";
import {
  branchesWaiting,
  countRecipients,
  lastTipDueAt,
  noteQueued,
  noteSkipped,
  type WaitingRecipient,
  waitingRecipients,
} from "../../storage/outreach-pace.ts";
import { readBranches } from "../../storage/outreach-readers.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { chooseReaders } from "./choose-readers.ts";

/** 20 a second over all broadcasts: Telegram allows about 30, and bookings need room. */
const GAP_MS = 50;
const AT_ONCE = 40;
const LOOK_AGAIN_MS = 5_000;
const LOOK_AGAIN_LATEST_MS = 5 * 60_000;

const scheduled = z.object({ broadcastId: z.string() });

/**
 * Hands the next tips of a broadcast to the outbox, spaced out, only in branches where it is not quiet now, each person
 * judged anew at this moment. Returns when to go on; null when the broadcast is over or paused.
 */
export async function sendTips(context: ActionContext, payload: unknown): Promise<{ againAt: Date } | null> {
  const broadcast = await readBroadcast(context.tx, scheduled.parse(payload).broadcastId);
  if (broadcast?.status !== "sending") return null;
  const waiting = await branchesWaiting(context.tx, broadcast.id);
  if (waiting.length === 0) return finish(context, broadcast);
  const start = await firstFreeMoment(context);
  if (start.getTime() - context.now.getTime() > AT_ONCE * GAP_MS) return { againAt: start };
  const awake = await awakeBranches(context, broadcast, waiting);
  if (awake.againAt) return { againAt: awake.againAt };
  const batch: WaitingRecipient[] = [];
  for (const branchId of awake.branchIds) {
    batch.push(...(await waitingRecipients(context.tx, broadcast.id, branchId, AT_ONCE - batch.length)));
  }
  const queued = await queueBatch(context, broadcast, batch, start);
  return { againAt: new Date(start.getTime() + Math.max(1, queued) * GAP_MS) };
}

/** Done once the last tip was handed over; asked again soon at first, then more seldom, because a messenger may be down for hours. */
async function finish(context: ActionContext, broadcast: Broadcast): Promise<{ againAt: Date } | null> {
  const counts = await countRecipients(context.tx, broadcast.id);
  if (counts.some((one) => one.status === "queued")) {
    const running = context.now.getTime() - (broadcast.startedAt ?? context.now).getTime();
    const pause = Math.min(Math.max(LOOK_AGAIN_MS, running / 4), LOOK_AGAIN_LATEST_MS);
    return { againAt: new Date(context.now.getTime() + pause) };
  }
  await changeStatus(context.tx, broadcast.id, "sending", "done", { finishedAt: context.now });
  return null;
}

async function firstFreeMoment(context: ActionContext): Promise<Date> {
  const last = await lastTipDueAt(context.tx);
  return new Date(Math.max(context.now.getTime(), (last?.getTime() ?? 0) + GAP_MS));
}

/** The branches where tips may go out now; when there is none, the moment at which the first one wakes. */
async function awakeBranches(context: ActionContext, broadcast: Broadcast, waiting: string[]) {
  const branches = (await readBranches(context.tx, broadcast.businessId)).filter(({ id }) => waiting.includes(id));
  const from = branches.map(({ id, zone, quietFrom, quietTo }) => ({
    id,
    at: outsideQuietHours(context.now, { from: quietFrom, to: quietTo }, zone),
  }));
  const branchIds = from.filter(({ at }) => at <= context.now).map(({ id }) => id);
  if (branchIds.length > 0) return { branchIds, againAt: null };
  const earliest = Math.min(...from.map(({ at }) => at.getTime()));
  return { branchIds, againAt: new Date(earliest) };
}

async function queueBatch(context: ActionContext, broadcast: Broadcast, batch: WaitingRecipient[], start: Date) {
  const ids = batch.map((recipient) => recipient.customerId);
  // The owner's choice is frozen; what may have changed since is the customer: her consent, her skin, her worries.
  const { gets, skipped } = await chooseReaders(
    context,
    broadcast.businessId,
    {},
    { customerIds: ids, text: broadcast.text, category: broadcast.category },
  );
  const chats = new Map(gets.map((reader) => [reader.customerId, reader.chatId]));
  const reasons = new Map(skipped.map(({ reader, reason }) => [reader.customerId, reason]));
  const outgoing = tip(broadcast);
  let queued = 0;
  for (const { id, customerId } of batch) {
    const chatId = chats.get(customerId);
    if (!chatId) {
      await noteSkipped(context.tx, id, reasons.get(customerId) ?? "no_chat");
      continue;
    }
    const dueAt = new Date(start.getTime() + queued * GAP_MS);
    const dedupeKey = `broadcast:${broadcast.id}:${customerId}`;
    const outboxId = await sendMessage(context, { chatId, outgoing, dueAt, dedupeKey, broadcastId: broadcast.id });
    if (!outboxId) throw new Error(`A tip was queued twice for recipient ${id}.`);
    await noteQueued(context.tx, id, chatId, outboxId);
    queued++;
  }
  return queued;
}

function tip(broadcast: Broadcast): Outgoing {
  return {
    lines: [{ literal: broadcast.text }, phrase("outreach-how-to-stop")],
    buttons: [[button(phrase("consent-button-stop"), "go:consent:stop")]],
    purpose: "broadcast",
  };
}
