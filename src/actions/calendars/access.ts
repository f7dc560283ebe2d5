import type { ActionContext } from "../context.ts";
import { isAllowed } from "../salon/allowed.ts";

export type LinkRefusal = { ok: false; reason: "not_found" | "not_allowed" };

/** A person whose calendars the actor may link: herself, or people of a branch that she sets up. */
export async function staffToLink(
  context: ActionContext,
  staffId: string,
): Promise<{ ok: true; staff: { id: string; name: string } } | LinkRefusal> {
  const { actor, tx } = context;
  const staff = await tx.staff.findUnique({ where: { id: staffId, active: true } });
  if (!staff) return { ok: false, reason: "not_found" };
  const herself = actor.kind === "staff" && actor.id === staff.id;
  if (!herself && !isAllowed(actor, "salon.setup")) return { ok: false, reason: "not_allowed" };
  if (!herself && !isAllowed(actor, "salon.setup", staff.branchId)) return { ok: false, reason: "not_found" };
  return { ok: true, staff: { id: staff.id, name: staff.name } };
}
