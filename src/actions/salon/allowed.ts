import { may, type Permission } from "../../domain/salon/permissions.ts";
import type { Actor } from "../context.ts";

/** Whether somebody may do something, in a branch when one is named. The house itself may; customers and strangers may not. */
export function isAllowed(actor: Actor, permission: Permission, branchId?: string): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind !== "staff" || !may(actor.role, permission)) return false;
  return branchId === undefined || branchId === actor.branchId || may(actor.role, "branch.all");
}

/** Whether somebody may hand out access for a person: for herself, or for people of her branch who are not above her. */
export function mayGrantAccessTo(actor: Actor, person: { id: string; role: string; branchId: string }): boolean {
  if (actor.kind === "staff") {
    const above = person.role === "owner" && actor.role !== "owner";
    return actor.id === person.id || (isAllowed(actor, "access.grant", person.branchId) && !above);
  }
  return isAllowed(actor, "access.grant");
}
