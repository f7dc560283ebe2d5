import { type Broadcast, readBroadcast, readBroadcasts } from "../../storage/outreach.ts";
import { countRecipients } from "../../storage/outreach-pace.ts";
import type { Tx } from "../../storage/store.ts";

export type { Broadcast };

export interface BroadcastProgress extends Broadcast {
  /** Everybody who was to get it, without those left out. */
  total: number;
  waiting: number;
  queued: number;
  sent: number;
  failed: number;
  /** Handed to the messenger with an unknown outcome; never sent again. */
  unknown: number;
  /** How many were left out, by reason. */
  skipped: Record<string, number>;
}

/** How far a broadcast is; null when there is none. Who may see it is the caller's question. */
export async function broadcastProgress(tx: Tx, broadcastId: string): Promise<BroadcastProgress | null> {
  const broadcast = await readBroadcast(tx, broadcastId);
  if (!broadcast) return null;
  const counts = await countRecipients(tx, broadcastId);
  const of = (status: string) =>
    counts.filter((one) => one.status === status).reduce((sum, { count }) => sum + count, 0);
  const [waiting, queued, sent, failed, unknown] = [
    of("waiting"),
    of("queued"),
    of("sent"),
    of("failed"),
    of("unknown"),
  ];
  const left = counts.filter((one) => one.status === "skipped").map((one) => [one.reason ?? "", one.count] as const);
  const total = waiting + queued + sent + failed + unknown;
  return { ...broadcast, total, waiting, queued, sent, failed, unknown, skipped: Object.fromEntries(left) };
}

/** The newest broadcasts of a branch (of all when null), at most 50. */
export function listBroadcasts(tx: Tx, branchId: string | null): Promise<Broadcast[]> {
  return readBroadcasts(tx, branchId, 50);
}
