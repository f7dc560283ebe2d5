import { servicesOf } from "../../storage/board-salon.ts";
import type { ActionContext } from "../context.ts";
import { type BroadcastProgress, broadcastProgress, listBroadcasts } from "../outreach/broadcast-progress.ts";
import { maySteer, senderOf } from "../outreach/who-may-send.ts";

export type { ServiceFile } from "../../storage/board-salon.ts";
export type { BroadcastProgress } from "../outreach/broadcast-progress.ts";

/** The newest broadcasts that the one who looks may steer, with how far each is. */
export async function readBroadcastList(context: ActionContext): Promise<BroadcastProgress[]> {
  const sender = await senderOf(context);
  if (!sender) return [];
  const listed = await listBroadcasts(context.tx, sender.branchId);
  const progress = await Promise.all(listed.map(({ id }) => broadcastProgress(context.tx, id)));
  return progress.filter((one) => one !== null);
}

/** One broadcast with how far it is; null when it is not hers to see. */
export async function readBroadcastFor(context: ActionContext, id: string): Promise<BroadcastProgress | null> {
  const sender = await senderOf(context);
  const progress = await broadcastProgress(context.tx, id);
  return sender && progress && maySteer(sender, progress) ? progress : null;
}

/** The services an owner can choose a segment by. */
export async function readOfferedServices(context: ActionContext, businessId: string) {
  return (await servicesOf(context.tx, businessId)).filter((service) => service.active);
}
