import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "../salon/allowed.ts";
import { type PrepCard, readPrepCard } from "./read-prep.ts";

/** Opens the prep card; who may read health facts reads them there, so that is written down. Null for a foreign appointment. */
export async function openPrepCard(
  context: ActionContext,
  input: { appointmentId: string; branchIds: string[]; zone: string },
): Promise<PrepCard | null> {
  const card = await readPrepCard(context, input);
  if (!card) return null;
  if (isAllowed(context.actor, "health.read")) {
    await recordAudit(context, "customer.open_prep_card", { kind: "customer", id: card.arrival.customer.id });
  }
  return card;
}
