import type { Locale } from "../../domain/message/locale.ts";
import type { BroadcastCategory } from "../../domain/outreach/message-categories.ts";
import type { Recipients, SkipReason } from "../../domain/outreach/recipients.ts";
import type { Segment } from "../../domain/outreach/segment.ts";
import { readBroadcast } from "../../storage/outreach.ts";
import type { ActionContext } from "../context.ts";
import { chooseReaders } from "./choose-readers.ts";
import { checkSegment, type SegmentRefusal } from "./draft-broadcast.ts";
import { maySteer, senderOf } from "./who-may-send.ts";

export interface Preview {
  ok: true;
  gets: number;
  list: { customerId: string; name: string; locale: Locale }[];
  skipped: { customer: { id: string; name: string }; reason: SkipReason }[];
}

/** Who would get a draft, or a segment that is still being chosen, and who would not and why. Sends nothing. */
export async function previewBroadcast(
  context: ActionContext,
  input: { broadcastId: string } | { segment: Segment; category?: BroadcastCategory },
): Promise<Preview | SegmentRefusal | { ok: false; reason: "not_found" }> {
  if ("segment" in input) {
    const checked = await checkSegment(context, input.segment);
    if (!checked.ok) return checked;
    return asPreview(
      await chooseReaders(context, checked.sender.businessId, checked.segment, { category: input.category ?? "tips" }),
    );
  }
  const sender = await senderOf(context);
  const broadcast = await readBroadcast(context.tx, input.broadcastId);
  if (!sender) return { ok: false, reason: "not_allowed" };
  if (!broadcast || !maySteer(sender, broadcast)) return { ok: false, reason: "not_found" };
  return asPreview(await chooseReaders(context, broadcast.businessId, broadcast.segment, broadcast));
}

function asPreview({ gets, skipped }: Recipients): Preview {
  return {
    ok: true,
    gets: gets.length,
    list: gets.map(({ customerId, name, locale }) => ({ customerId, name, locale })),
    skipped: skipped.map(({ reader, reason }) => ({ customer: { id: reader.customerId, name: reader.name }, reason })),
  };
}
