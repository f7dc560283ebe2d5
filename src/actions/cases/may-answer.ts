import type { CaseFile } from "../../domain/cases/case.ts";
import { may, visibleBranch } from "../../domain/salon/permissions.ts";
import type { ActionContext, Actor } from "../context.ts";

/** Whether somebody may claim, answer and close a case: staff by role and branch, and members of the branch's linked group. */
export function mayAnswer(actor: Actor, file: { branchId: string }, groupBranchId?: string): boolean {
  if (actor.kind === "telegram") return groupBranchId === file.branchId;
  if (actor.kind !== "staff" || !may(actor.role, "case.answer")) return false;
  const branch = visibleBranch(actor);
  return branch === null || branch === file.branchId;
}

/** Whether somebody may take a case out of another's hands: owners and managers. */
export function mayTakeOver(actor: Actor): boolean {
  return actor.kind === "staff" && (actor.role === "owner" || actor.role === "manager");
}

/** Who acts, as a case remembers it. Members of a group who are no staff of ours keep apart from staff ids. */
export function handlerOf(context: ActionContext): { id: string; name: string } {
  const { kind, id, name } = context.actor;
  return { id: kind === "telegram" ? `telegram:${id}` : id, name };
}

/** Whether the case is in the hands of somebody else than the one who acts. */
export function withSomebodyElse(context: ActionContext, file: CaseFile): boolean {
  return file.claimedBy !== null && file.claimedBy.id !== handlerOf(context).id;
}
