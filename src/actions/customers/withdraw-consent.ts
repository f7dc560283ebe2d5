import type { ConsentPurpose } from "../../domain/outreach/consent.ts";
import { messageCategories, purposeOf } from "../../domain/outreach/message-categories.ts";
import { takeBackWaiting } from "../../storage/message-choices.ts";
import { endConsent } from "../../storage/outreach-consents.ts";
import { deletePhotosOf } from "../../storage/photos.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type EditRefusal, whyNotEdit } from "./may-edit.ts";

/**
 * Ends a customer's agreement at once; tips or offers that wait to be sent to her are taken back, photos are deleted. `had` says
 * whether there was any agreement, `photosHeld` how many photos stay because an incident is under a legal hold.
 */
export async function withdrawConsent(
  context: ActionContext,
  input: { customerId: string; purpose: ConsentPurpose },
): Promise<{ ok: true; had: boolean; photosHeld: number } | EditRefusal> {
  const refusal = await whyNotEdit(context, input.customerId);
  if (refusal) return refusal;
  const had = await endConsent(context.tx, input.customerId, input.purpose, context.now);
  const category = messageCategories.find((one) => purposeOf(one) === input.purpose);
  if (category) await takeBackWaiting(context.tx, input.customerId, category);
  const photosHeld = input.purpose === "photos" ? await deletePhotosOf(context.tx, input.customerId) : 0;
  const subject = { kind: "customer", id: input.customerId };
  await recordAudit(context, "consent.withdraw", subject, { purpose: input.purpose, had });
  return { ok: true, had, photosHeld };
}
