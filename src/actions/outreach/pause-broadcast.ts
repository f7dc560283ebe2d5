import { changeStatus, readBroadcast } from "../../storage/outreach.ts";
import { takeBackWaiting } from "../../storage/outreach-pace.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { scheduleTips, unscheduleTips } from "./start-broadcast.ts";
import { maySteer, senderOf } from "./who-may-send.ts";

export type PauseResult =
  | { ok: true }
  | { ok: false; reason: "not_allowed" | "not_found" | "not_sending" | "not_paused" };

/** Stops a broadcast at once: what was not handed to a messenger yet is taken back and waits. */
export async function pauseBroadcast(context: ActionContext, input: { broadcastId: string }): Promise<PauseResult> {
  const refusal = await whyNotSteer(context, input.broadcastId);
  if (refusal) return refusal;
  const { broadcastId } = input;
  if (!(await changeStatus(context.tx, broadcastId, "sending", "paused"))) return { ok: false, reason: "not_sending" };
  await unscheduleTips(context, broadcastId);
  await takeBackWaiting(context.tx, broadcastId);
  await recordAudit(context, "broadcast.pause", { kind: "broadcast", id: broadcastId });
  return { ok: true };
}

/** Goes on with a paused broadcast; nobody gets it twice. */
export async function resumeBroadcast(context: ActionContext, input: { broadcastId: string }): Promise<PauseResult> {
  const refusal = await whyNotSteer(context, input.broadcastId);
  if (refusal) return refusal;
  const { broadcastId } = input;
  if (!(await changeStatus(context.tx, broadcastId, "paused", "sending"))) return { ok: false, reason: "not_paused" };
  await scheduleTips(context, broadcastId);
  await recordAudit(context, "broadcast.resume", { kind: "broadcast", id: broadcastId });
  return { ok: true };
}

async function whyNotSteer(context: ActionContext, broadcastId: string) {
  const sender = await senderOf(context);
  if (!sender) return { ok: false as const, reason: "not_allowed" as const };
  const broadcast = await readBroadcast(context.tx, broadcastId);
  return broadcast && maySteer(sender, broadcast) ? null : { ok: false as const, reason: "not_found" as const };
}
