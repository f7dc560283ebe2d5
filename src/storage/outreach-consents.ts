import type { ConsentPurpose } from "../domain/outreach/consent.ts";
import type { Tx } from "./store.ts";

export interface NewConsent {
  id: string;
  customerId: string;
  purpose: ConsentPurpose;
  version: string;
  givenAt: Date;
  via: string;
  /** Who signed for her, or signed at the salon. */
  signedName?: string;
  /** Staff changed it for her: why. */
  why?: string;
}

/** Whether a customer agrees to something now. */
export async function readConsent(tx: Tx, customerId: string, purpose: ConsentPurpose): Promise<boolean> {
  return (await tx.consent.count({ where: { customerId, purpose, withdrawnAt: null } })) > 0;
}

/** Writes that a customer agrees; false when she agreed to the same wording before. */
export async function insertConsent(tx: Tx, consent: NewConsent): Promise<boolean> {
  const { customerId, purpose, version } = consent;
  const known = await tx.consent.count({ where: { customerId, purpose, version, withdrawnAt: null } });
  if (known > 0) return false;
  await tx.consent.create({ data: consent });
  return true;
}

/** Ends everything she agreed to for a purpose; false when there was nothing. */
export async function endConsent(tx: Tx, customerId: string, purpose: ConsentPurpose, now: Date): Promise<boolean> {
  const ended = await tx.consent.updateMany({
    where: { customerId, purpose, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  return ended.count > 0;
}

/** Whether a customer was ever asked, or answered, about tips. */
export async function wasAskedAboutTips(tx: Tx, customerId: string): Promise<boolean> {
  const answered = await tx.consent.count({ where: { customerId, purpose: "marketing" } });
  if (answered > 0) return true;
  const where = { subjectKind: "customer", subjectId: customerId, verb: "consent.ask" };
  return (await tx.auditEntry.count({ where })) > 0;
}

/** Whether a customer was ever asked, or answered, about a second reading by a model. */
export async function wasAskedAboutModel(tx: Tx, customerId: string): Promise<boolean> {
  if ((await tx.consent.count({ where: { customerId, purpose: "model" } })) > 0) return true;
  const where = { subjectKind: "customer", subjectId: customerId, verb: "consent.ask-model" };
  return (await tx.auditEntry.count({ where })) > 0;
}
