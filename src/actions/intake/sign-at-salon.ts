import { riskVersion } from "../../domain/intake/risk-notice.ts";
import { readIntakeVisit } from "../../storage/intake.ts";
import { insertConsent } from "../../storage/outreach-consents.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { whyRefused } from "../salon/allowed.ts";
import { keepSignature, type RiskAhead, toBeSigned } from "./sign-risk.ts";

const LONGEST_NAME = 80;

export type SalonSignature =
  | RiskAhead
  | { ok: false; reason: "not_found" | "not_allowed" | "not_needed" | "signature_empty" | "over" };

/**
 * She reads the risks at the salon, on a device of ours, and signs with her name; whoever receives people may hand it to her and is kept as the
 * witness. `treatment`: what is given when it is not what was booked. Signed already: nothing changes. Refused: signature_empty, over (cancelled or missed).
 */
export async function signAtSalon(
  context: ActionContext,
  input: { appointmentId: string; name: string; treatment?: string | undefined },
): Promise<SalonSignature> {
  const found = await readIntakeVisit(context.tx, input.appointmentId);
  const refused = whyRefused(context.actor, "appointment.mark", found?.branchId);
  if (refused || !found) return { ok: false, reason: refused ?? "not_found" };
  if (found.status === "cancelled" || found.status === "no_show") return { ok: false, reason: "over" };
  const visit = { ...found, treatment: input.treatment ?? found.treatment };
  const risk = toBeSigned(visit);
  if (!risk) return { ok: false, reason: "not_needed" };
  if (risk.signed) return risk;
  const name = input.name.trim().replace(/\s+/g, " ").slice(0, LONGEST_NAME);
  if (name === "") return { ok: false, reason: "signature_empty" };
  const { customerId } = visit;
  const version = riskVersion(risk.kind);
  const consent = { id: context.newId(), customerId, purpose: "treatment" as const, version, via: context.actor.id };
  const isNew = await insertConsent(context.tx, { ...consent, givenAt: context.now, signedName: name });
  if (isNew)
    await recordAudit(context, "consent.give", { kind: "customer", id: customerId }, { purpose: "treatment", version });
  return keepSignature(context, risk, { name, witness: context.actor.name });
}
