import { type IntakeAnswer, withAnswer } from "../../domain/intake/answers.ts";
import { type RiskKind, riskKindOf, riskVersion, SIGNATURE, signatureState } from "../../domain/intake/risk-notice.ts";
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
  return toBeSigned(visit) ?? { ok: false, reason: "not_needed" };
}

/** The risks of a visit and whether they are signed; null when nothing is to be signed. */
export function toBeSigned(visit: IntakeVisit): RiskAhead | null {
  const kind = riskKindOf(visit.treatment);
  const answers = visit.intake?.answers ?? [];
  const state = signatureState({ ...visit, answers });
  if (!kind || state === "not_needed") return null;
  const signed = state === "signed" ? (answers.find(({ code }) => code === SIGNATURE) ?? null) : null;
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
  const { customerId, via, name } = input;
  await giveConsent(context, { customerId, purpose: "treatment", version: riskVersion(risk.kind), via });
  return keepSignature(context, risk, { name });
}

/** Writes the signature beside the answers of its visit: with the name she typed, and who of the salon was there. */
export async function keepSignature(
  context: ActionContext,
  risk: RiskAhead,
  by: { name: string | null; witness?: string },
): Promise<RiskAhead> {
  const version = riskVersion(risk.kind);
  const intake = risk.visit.intake ?? (await askIntake(context, risk.visit));
  const { name, witness } = by;
  const signed: IntakeAnswer = {
    ...{ code: SIGNATURE, answer: "given", value: version, at: context.now.toISOString() },
    ...(name ? { words: name } : {}),
    ...(witness ? { witness } : {}),
  };
  await putIntake(context.tx, { ...intake, answers: withAnswer(intake.answers, signed) });
  const subject = { kind: "appointment" as const, id: risk.visit.appointmentId };
  await recordAudit(context, "consent.sign", subject, {
    version,
    typed: name !== null,
    atSalon: witness !== undefined,
  });
  return { ...risk, signed };
}
