import { caseUnderHold } from "../../storage/erasures.ts";
import type { ActionContext } from "../context.ts";
import { isAllowed } from "../salon/allowed.ts";

/** A legal hold on a case as managers see it; `since` is null when there is none. */
export interface HoldOnCase {
  since: Date | null;
  byName: string;
  why: string;
}

/** Null for who may not set one. */
export async function readHold(context: ActionContext, input: { caseId: string }): Promise<HoldOnCase | null> {
  const found = await caseUnderHold(context.tx, input.caseId);
  if (!found || !isAllowed(context.actor, "privacy.hold", found.branchId)) return null;
  return { since: found.legalHoldAt, byName: found.legalHoldByName ?? "", why: found.legalHoldWhy ?? "" };
}
