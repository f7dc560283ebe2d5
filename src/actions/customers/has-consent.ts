import type { ConsentPurpose } from "../../domain/outreach/consent.ts";
import { readConsent } from "../../storage/outreach-consents.ts";
import type { Tx } from "../../storage/store.ts";

/** Whether a customer agrees to something now. */
export function hasConsent(tx: Tx, customerId: string, purpose: ConsentPurpose): Promise<boolean> {
  return readConsent(tx, customerId, purpose);
}
