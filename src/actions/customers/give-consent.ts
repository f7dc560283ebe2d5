import type { ConsentPurpose } from "../../domain/outreach/consent.ts";
import { insertConsent } from "../../storage/outreach-consents.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type EditRefusal, whyNotEdit } from "./may-edit.ts";

export interface ConsentToGive {
  customerId: string;
  purpose: ConsentPurpose;
  /** Which wording she agreed to. */
  version: string;
  /** The chat she said it in, or the staff id of who wrote it down for her. */
  via: string;
}

/** Notes that a customer agrees; a second time to the same wording changes nothing. */
export async function giveConsent(
  context: ActionContext,
  consent: ConsentToGive,
): Promise<{ ok: true; isNew: boolean } | EditRefusal> {
  const refusal = await whyNotEdit(context, consent.customerId);
  if (refusal) return refusal;
  const { customerId, purpose, version, via } = consent;
  const given = { id: context.newId(), customerId, purpose, version, via, givenAt: context.now };
  const isNew = await insertConsent(context.tx, given);
  const subject = { kind: "customer", id: customerId };
  if (isNew) await recordAudit(context, "consent.give", subject, { purpose, version });
  return { ok: true, isNew };
}
