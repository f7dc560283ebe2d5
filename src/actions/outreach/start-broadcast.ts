import type { Recipients } from "../../domain/outreach/recipients.ts";
import { changeStatus, type FrozenRecipient, insertRecipients, readBroadcast } from "../../storage/outreach.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { schedule } from "../time/schedule.ts";
import { chooseReaders } from "./choose-readers.ts";
import { maySteer, senderOf } from "./who-may-send.ts";

export type StartResult =
  | { ok: true; gets: number; skipped: number }
  | { ok: false; reason: "not_allowed" | "not_found" | "started_already" | "nobody" };

/** Freezes who gets a draft and begins to send it, paced and outside quiet hours. Refused when it was started before, or nobody would get it. */
export async function startBroadcast(context: ActionContext, input: { broadcastId: string }): Promise<StartResult> {
  const sender = await senderOf(context);
  if (!sender) return { ok: false, reason: "not_allowed" };
  const broadcast = await readBroadcast(context.tx, input.broadcastId);
  if (!broadcast || !maySteer(sender, broadcast)) return { ok: false, reason: "not_found" };
  if (broadcast.status !== "draft") return { ok: false, reason: "started_already" };
  const chosen = await chooseReaders(context, broadcast.businessId, broadcast.segment, broadcast);
  if (chosen.gets.length === 0) return { ok: false, reason: "nobody" };
  const { id } = broadcast;
  if (!(await changeStatus(context.tx, id, "draft", "sending", { startedAt: context.now }))) {
    return { ok: false, reason: "started_already" };
  }
  await insertRecipients(context.tx, id, freeze(context, chosen));
  await scheduleTips(context, id);
  const counts = { gets: chosen.gets.length, skipped: chosen.skipped.length };
  await recordAudit(context, "broadcast.start", { kind: "broadcast", id }, counts);
  return { ok: true, ...counts };
}

function freeze(context: ActionContext, { gets, skipped }: Recipients): FrozenRecipient[] {
  const row = { id: "", customerId: "", chatId: null, skipped: null };
  return [
    ...gets.map(({ customerId, chatId }) => ({ ...row, id: context.newId(), customerId, chatId })),
    ...skipped.map(({ reader, reason }) => ({
      id: context.newId(),
      customerId: reader.customerId,
      chatId: reader.chatId,
      skipped: reason,
    })),
  ];
}

const tipsKey = (broadcastId: string) => `outreach.tips:${broadcastId}:`;

/** Takes the clock tick's order back. */
export async function unscheduleTips(context: ActionContext, broadcastId: string): Promise<void> {
  await context.tx.dueItem.updateMany({
    where: { dedupeKey: { startsWith: tipsKey(broadcastId) }, status: "waiting" },
    data: { status: "cancelled", doneAt: context.now },
  });
}

/** Lets the clock tick hand tips to the outbox from now on. */
export async function scheduleTips(context: ActionContext, broadcastId: string): Promise<void> {
  await schedule(context, {
    kind: "outreach.tips",
    dueAt: context.now,
    dedupeKey: tipsKey(broadcastId) + context.newId(),
    payload: { broadcastId },
  });
}
