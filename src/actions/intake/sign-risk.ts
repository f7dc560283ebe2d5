import { type IntakeAnswer, withAnswer } from "../../domain/intake/answers.ts";
import { type RiskKind, riskKindOf, riskVersion, SIGNATURE } from "../../domain/intake/risk-notice.ts";
import { type IntakeVisit, putIntake, readIntakeVisit } from "../../storage/intake.ts";
import type { ActionContext } from "../context.ts";
import { giveConsent } from "../customers/give-consent.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { askIntake, isAhead } from "./open-intake.ts";

export interface RiskAhead {
  ok: true;
  visit: IntakeVisit;
  kind: RiskKind;
  signed: IntakeAnswer | null;
}

/** The risks to be signed for a visit of hers that is to come. Refused: no_visit (none of hers), too_late, not_needed. */
export async function readRisk(
  context: ActionContext,
  input: { customerId: string; appointmentId: string },
): Promise<RiskAhead | { ok: false; reason: "no_visit" | "too_late" | "not_needed" }> {
  const visit = await readIntakeVisit(context.tx, input.appointmentId);
  if (!visit || visit.customerId !== input.customerId) return { ok: false, reason: "no_visit" };
  if (!isAhead(visit, context.now)) return { ok: false, reason: "too_late" };
  const kind = riskKindOf(visit.treatment);
  if (!kind) return { ok: false, reason: "not_needed" };
  const signed = visit.intake?.answers.find(({ code }) => code === SIGNATURE) ?? null;
  return { ok: true, visit, kind, signed };
}

/**
 * Keeps that a customer read the risks of a visit and agrees: the version, the time, and the name she typed or that she tapped. The words
 * as shown stand in the message log. Refusals as readRisk.
 */
export async function signRisk(
  context: ActionContext,
  input: { customerId: string; appointmentId: string; name: string | null; via: string },
): Promise<RiskAhead | Exclude<Awaited<ReturnType<typeof readRisk>>, { ok: true }>> {
  const risk = await readRisk(context, input);
  if (!risk.ok) return risk;
  const { customerId, appointmentId, via, name } = input;
  const version = riskVersion(risk.kind);
  await giveConsent(context, { customerId, purpose: "treatment", version, via });
  const intake = risk.visit.intake ?? (await askIntake(context, risk.visit));
  const at = context.now.toISOString();
  const signed: IntakeAnswer = {
    code: SIGNATURE,
    answer: "given",
    value: version,
    at,
    ...(name ? { words: name } : {}),
  };
  await putIntake(context.tx, { ...intake, answers: withAnswer(intake.answers, signed) });
  const subject = { kind: "appointment" as const, id: appointmentId };
  await recordAudit(context, "consent.sign", subject, { version, typed: name !== null });
  return { ...risk, signed };
}
