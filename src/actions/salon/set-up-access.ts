import { type BusinessRecord, businessOfBranch } from "../../storage/salon.ts";
import type { ActionContext } from "../context.ts";
import { isAllowed } from "./allowed.ts";

export type SetUpRefusal = { ok: false; reason: "not_found" | "not_allowed" };

/** The business of a branch that the actor may set up; a branch she cannot see is refused as if it did not exist. */
export async function branchToSetUp(
  context: ActionContext,
  branchId: string,
): Promise<{ ok: true; business: BusinessRecord } | SetUpRefusal> {
  const business = await businessOfBranch(context.tx, branchId);
  if (!business) return { ok: false, reason: "not_found" };
  if (!isAllowed(context.actor, "salon.setup")) return { ok: false, reason: "not_allowed" };
  return isAllowed(context.actor, "salon.setup", branchId)
    ? { ok: true, business }
    : { ok: false, reason: "not_found" };
}

/** A person whom the actor may set up: of her branch, and an owner only by an owner. */
export async function staffToSetUp(context: ActionContext, staffId: string) {
  const person = await context.tx.staff.findUnique({ where: { id: staffId } });
  if (!person) return { ok: false as const, reason: "not_found" as const };
  const found = await branchToSetUp(context, person.branchId);
  if (!found.ok) return found;
  if (!maySetRole(context, person.role)) return { ok: false as const, reason: "not_allowed" as const };
  return { ok: true as const, person, business: found.business };
}

/** A room in use of a branch that the actor may set up. */
export async function roomToSetUp(context: ActionContext, roomId: string) {
  const room = await context.tx.room.findFirst({ where: { id: roomId, active: true } });
  if (!room) return { ok: false as const, reason: "not_found" as const };
  const found = await branchToSetUp(context, room.branchId);
  return found.ok ? { ok: true as const, room } : found;
}

/** Owners are made and changed by owners only. */
export function maySetRole(context: ActionContext, role: string): boolean {
  return role !== "owner" || isAllowed(context.actor, "branch.all");
}
