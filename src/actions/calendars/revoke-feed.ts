import { deleteFeed } from "../../storage/outside-calendars.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type LinkRefusal, staffToLink } from "./access.ts";

/** Ends a person's feed: its address leads nowhere from now on. None there: nothing changes. */
export async function revokeFeed(
  context: ActionContext,
  input: { staffId: string },
): Promise<{ ok: true } | LinkRefusal> {
  const found = await staffToLink(context, input.staffId);
  if (!found.ok) return found;
  const ended = await deleteFeed(context.tx, input.staffId);
  if (ended) await recordAudit(context, "calendar.revoke_feed", { kind: "staff", id: input.staffId });
  return { ok: true };
}
