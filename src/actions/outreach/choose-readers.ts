import type { LocalText } from "../../domain/message/locale.ts";
import type { BroadcastCategory } from "../../domain/outreach/message-categories.ts";
import { chooseRecipients, type Recipients } from "../../domain/outreach/recipients.ts";
import type { Segment } from "../../domain/outreach/segment.ts";
import { localDate } from "../../domain/time/zone.ts";
import { readBranches, readReaders } from "../../storage/outreach-readers.ts";
import type { ActionContext } from "../context.ts";

/** Who of a business would be written to now, and who not; `text` is what they would read. */
export async function chooseReaders(
  context: ActionContext,
  businessId: string,
  segment: Segment,
  more: { category: BroadcastCategory; customerIds?: string[]; text?: LocalText },
): Promise<Recipients> {
  const readers = await readReaders(context.tx, { businessId, customerIds: more.customerIds, category: more.category });
  const branches = await readBranches(context.tx, businessId);
  const today = new Map(branches.map((branch) => [branch.id, localDate(context.now, branch.zone)]));
  const fallback = localDate(context.now, "UTC");
  return chooseRecipients(readers, segment, (branchId) => today.get(branchId) ?? fallback, more.text);
}
