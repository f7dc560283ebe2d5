import { firstOwner, hasEverSignedIn } from "../../storage/first-door.ts";
import type { ActionContext } from "../context.ts";
import { createLoginLink } from "./create-login-link.ts";

const VALID_MINUTES = 24 * 60;

/**
 * A one-time link token for the owner while nobody has ever signed in to the board (or, with `always`, at every start of a sandbox);
 * null afterwards: then links come from /board in Telegram or the command line.
 */
export async function openFirstDoor(context: ActionContext, always: boolean): Promise<string | null> {
  if (!always && (await hasEverSignedIn(context.tx))) return null;
  const owner = await firstOwner(context.tx);
  if (!owner) return null;
  const link = await createLoginLink(context, { staffId: owner.id, validMinutes: VALID_MINUTES });
  return link.ok ? link.token : null;
}
