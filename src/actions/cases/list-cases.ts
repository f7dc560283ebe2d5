import type { CaseStatus } from "../../domain/cases/case.ts";
import { type CaseInList, readCases } from "../../storage/cases-list.ts";
import type { Tx } from "../../storage/store.ts";

export type { CaseInList };

/** The cases of a branch (of all when absent): the gravest first, then the oldest; closed ones newest first. Without a status those that are not closed. */
export function listCases(tx: Tx, filter: { status?: CaseStatus; branchId?: string } = {}): Promise<CaseInList[]> {
  return readCases(tx, filter);
}
