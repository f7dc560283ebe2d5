import { button, message, phrase } from "../../domain/message/outgoing.ts";
import { readCase } from "../../storage/cases.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { tellStaff } from "./tell-staff.ts";

/**
 * Shows staff a photo, a voice message … of a customer: copied into the branch's Telegram group without her name and without what she
 * wrote under it, not to be forwarded or saved there; answering it answers her. False when nobody can be shown it: no linked group, or a messenger that it cannot be copied from.
 */
export async function showMedia(
  context: ActionContext,
  input: { caseId: string; channel: string; externalId: string; providerMessageId?: string },
): Promise<boolean> {
  const file = await readCase(context.tx, input.caseId);
  if (!file || input.channel !== "telegram" || !input.providerMessageId) return false;
  // The button names the case to whoever answers before we know that the message arrived.
  const words = message(phrase("cases-media", { number: String(file.number) }), [
    [button(phrase("cases-button-open"), `case:open:${file.id}`)],
  ]);
  const copyOf = { externalId: input.externalId, providerMessageId: input.providerMessageId };
  const shown = await tellStaff(context, file, { ...words, copyOf });
  if (shown) await recordAudit(context, "case.show_media", { kind: "case", id: file.id });
  return shown;
}
