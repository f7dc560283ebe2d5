import { type LotUse, usesOfLot } from "../../storage/visit-records.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "../salon/allowed.ts";

export type { LotUse } from "../../storage/visit-records.ts";

/**
 * Who was treated with a lot at these branches, the newest visit first; spaces, dashes and case do not matter, and its beginning is enough.
 * Staff who may read health facts; null for anybody else. Each search is written down: it names many people at once.
 */
export async function searchLot(
  context: ActionContext,
  input: { lot: string; branchIds: string[] },
): Promise<LotUse[] | null> {
  if (!isAllowed(context.actor, "health.read")) return null;
  const uses = await usesOfLot(context.tx, input.branchIds, input.lot);
  const people = new Set(uses.map(({ customerId }) => customerId)).size;
  await recordAudit(context, "lot.search", { kind: "lot", id: input.lot.slice(0, 40) }, { people });
  return uses;
}
