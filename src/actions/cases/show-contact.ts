import { readCase } from "../../storage/cases.ts";
import { contactOf } from "../../storage/cases-group.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { mayAnswer } from "./may-answer.ts";

/** Whom to phone about a case; asking for it is kept in the audit. */
export async function showContact(
  context: ActionContext,
  input: { caseId: string; groupBranchId?: string },
): Promise<
  { ok: true; number: number; name: string; phone: string | null } | { ok: false; reason: "not_found" | "not_allowed" }
> {
  const file = await readCase(context.tx, input.caseId);
  if (!file) return { ok: false, reason: "not_found" };
  if (!mayAnswer(context.actor, file, input.groupBranchId)) return { ok: false, reason: "not_allowed" };
  await recordAudit(context, "case.show_contact", { kind: "case", id: file.id });
  return { ok: true, number: file.number, ...(await contactOf(context.tx, file.customerId)) };
}
