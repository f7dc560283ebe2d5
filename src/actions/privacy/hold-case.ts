import { caseUnderHold, eraseWantedAt, setLegalHold } from "../../storage/erasures.ts";
import type { ActionContext } from "../context.ts";
import { whyRefused } from "../salon/allowed.ts";
import { eraseCustomer } from "./erase-customer.ts";
import { recordAudit } from "./record-audit.ts";

export type HoldResult =
  | { ok: true }
  | { ok: false; reason: "not_found" | "not_allowed" | "why_missing" | "why_too_long" };

const LONGEST_WHY = 300;

/**
 * Puts a case under a legal hold, with the reason: it and its visit are kept although the customer asks to be forgotten. Managers
 * and owners of the branch; the reason is for staff, the customer is told that a hold keeps it.
 */
export async function holdCase(context: ActionContext, input: { caseId: string; why: string }): Promise<HoldResult> {
  const found = await caseUnderHold(context.tx, input.caseId);
  const refused = whyRefused(context.actor, "privacy.hold", found?.branchId);
  if (refused || !found) return { ok: false, reason: refused ?? "not_found" };
  const why = input.why.trim();
  if (why === "") return { ok: false, reason: "why_missing" };
  if ([...why].length > LONGEST_WHY) return { ok: false, reason: "why_too_long" };
  const { id: byId, name: byName } = context.actor;
  await setLegalHold(context.tx, input.caseId, { at: context.now, byId, byName, why });
  await recordAudit(context, "privacy.hold", { kind: "case", id: input.caseId });
  return { ok: true };
}

/** Ends a legal hold. Where the customer asked to be forgotten meanwhile, what the hold kept goes now. */
export async function endHold(context: ActionContext, input: { caseId: string }): Promise<HoldResult> {
  const found = await caseUnderHold(context.tx, input.caseId);
  const refused = whyRefused(context.actor, "privacy.hold", found?.branchId);
  if (refused || !found) return { ok: false, reason: refused ?? "not_found" };
  await setLegalHold(context.tx, input.caseId, null);
  await recordAudit(context, "privacy.end_hold", { kind: "case", id: input.caseId });
  if (await eraseWantedAt(context.tx, found.customerId)) {
    const house = { kind: "system" as const, id: "afterglow", name: "Afterglow" };
    await eraseCustomer({ ...context, actor: house }, { customerId: found.customerId });
  }
  return { ok: true };
}
