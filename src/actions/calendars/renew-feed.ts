import { type FeedShows, replaceFeed } from "../../storage/outside-calendars.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { hashToken, newSecretToken } from "../salon/secret-token.ts";
import { type LinkRefusal, staffToLink } from "./access.ts";

/**
 * Gives a person a secret address under which her calendar program reads her appointments; one she had before ends. The token is
 * returned once and stored as a hash only. She herself or set-up people may.
 */
export async function renewFeed(
  context: ActionContext,
  input: { staffId: string; shows: FeedShows },
): Promise<{ ok: true; token: string } | LinkRefusal> {
  const found = await staffToLink(context, input.staffId);
  if (!found.ok) return found;
  const token = newSecretToken();
  const { staffId, shows } = input;
  await replaceFeed(context.tx, { tokenHash: await hashToken(token), staffId, shows, createdAt: context.now });
  await recordAudit(context, "calendar.renew_feed", { kind: "staff", id: staffId }, { shows });
  return { ok: true, token };
}
