import { type CaseDetail, readCaseDetail } from "../../storage/cases-detail.ts";
import type { Tx } from "../../storage/store.ts";

export type { CaseDetail };

/** A case with its conversation, the customer at a glance and what was done; null when there is none. Who may read it is the caller's question. */
export function caseDetail(tx: Tx, caseId: string, now: Date): Promise<CaseDetail | null> {
  return readCaseDetail(tx, caseId, now);
}
