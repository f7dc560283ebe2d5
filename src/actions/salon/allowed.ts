import { may, type Permission } from "../../domain/salon/permissions.ts";
import type { Actor } from "../context.ts";

/** Whether somebody may do something, in a branch when one is named. The house itself may; customers and strangers may not. */
export function isAllowed(actor: Actor, permission: Permission, branchId?: string): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind !== "staff" || !may(actor.role, permission)) return false;
  return branchId === undefined || branchId === actor.branchId || may(actor.role, "branch.all");
}

/**
 * Why somebody may not do something to a thing of a branch (null: there is no such thing): her role may not at all, or the thing is
 * not there for her. A foreign one is answered like one that was never there, so that nobody learns of it. Null when she may.
 */
export function whyRefused(
  actor: Actor,
  permission: Permission,
  branchId: string | null | undefined,
): "not_found" | "not_allowed" | null {
  if (!isAllowed(actor, permission)) return "not_allowed";
  return branchId && isAllowed(actor, permission, branchId) ? null : "not_found";
}

/** Whether somebody may hand out access for a person: for herself, or for people of her branch who are not above her. */
export function mayGrantAccessTo(actor: Actor, person: { id: string; role: string; branchId: string }): boolean {
  if (actor.kind === "staff") {
    const above = person.role === "owner" && actor.role !== "owner";
    return actor.id === person.id || (isAllowed(actor, "access.grant", person.branchId) && !above);
  }
  return isAllowed(actor, "access.grant");
}
