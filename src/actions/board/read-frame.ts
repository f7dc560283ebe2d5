import type { Role } from "../../domain/salon/permissions.ts";
import { may } from "../../domain/salon/permissions.ts";
import { type BoardBranch, branchesFor } from "../../storage/board-branches.ts";
import { boardMark, countOpenCases } from "../../storage/board-changes.ts";
import type { ActionContext } from "../context.ts";

export type { BoardBranch } from "../../storage/board-branches.ts";

export interface Frame {
  branch: BoardBranch;
  branches: BoardBranch[];
  openCases: number;
  /** Read before anything else the page shows, so that a change after it is never missed. */
  mark: string;
}

/** What stands around every page: the branches she may see, the one she looks at, and how many cases nobody has claimed; null when her branch is gone. */
export async function readFrame(
  context: ActionContext,
  staff: { role: Role; branchId: string },
  wantedBranchId?: string,
): Promise<Frame | null> {
  const branches = await branchesFor(context.tx, staff.branchId, may(staff.role, "branch.all"));
  const branch = branches.find((one) => one.id === wantedBranchId) ?? branches[0];
  if (!branch) return null;
  const mark = await boardMark(context.tx);
  return { branch, branches, mark, openCases: await countOpenCases(context.tx, branch.id) };
}

/** A mark that differs as soon as something a page shows may have changed, also in another process. */
export function readBoardMark(context: ActionContext): Promise<string> {
  return boardMark(context.tx);
}
