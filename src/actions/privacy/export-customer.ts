import { readPerson } from "../../storage/privacy-export.ts";
import { readPersonKeys } from "../../storage/privacy-person.ts";
import type { ActionContext } from "../context.ts";
import { whyRefused } from "../salon/allowed.ts";
import { recordAudit } from "./record-audit.ts";

export type ExportResult =
  | { ok: true; exportedAt: string; customerId: string; data: Record<string, unknown[]> }
  | { ok: false; reason: "not_found" | "not_allowed" };

/** Everything that is kept about a customer, table by table, as JSON values. Who exported it stands in the audit. */
export async function exportCustomer(context: ActionContext, input: { customerId: string }): Promise<ExportResult> {
  const who = await readPersonKeys(context.tx, input.customerId);
  const refused = whyRefused(context.actor, "privacy.export", who?.branchId);
  if (refused || !who) return { ok: false, reason: refused ?? "not_found" };
  const data = await readPerson(context.tx, who);
  await recordAudit(context, "privacy.export", { kind: "customer", id: who.customerId });
  return { ok: true, exportedAt: context.now.toISOString(), customerId: who.customerId, data };
}
