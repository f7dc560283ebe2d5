import { putUnsignedReason, readSignatures } from "../../storage/signatures.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { signAtSalon } from "./sign-at-salon.ts";

/** What staff say when a visit goes on whose risks are not signed. */
export interface SignatureWord {
  /** Her name, as she signs it here and now. */
  signature?: string;
  /** Why it goes on without. */
  unsignedReason?: string;
  /** A person can be asked: without either it is refused. Otherwise it goes on, marked as unsigned without a reason. */
  asksSignature?: true;
}

export const LONGEST_UNSIGNED_REASON = 300;

/**
 * Before she is received, or the visit is over: what needs a signature is signed, or a reason is kept, both in the audit. Refused: unsigned
 * (neither was given and somebody can be asked), signature_empty (no name). A visit that is signed, or has its reason, passes.
 */
export async function settleSignature(
  context: ActionContext,
  visit: { appointmentIds: readonly string[]; given?: ReadonlyMap<string, string>; isOver: boolean },
  word: SignatureWord,
): Promise<"settled" | "unsigned" | "signature_empty"> {
  const signatures = await readSignatures(context.tx, visit.appointmentIds, visit.given);
  for (const { appointmentId, state, unsignedReason } of signatures.values()) {
    if (state !== "unsigned" || unsignedReason) continue;
    if (word.signature !== undefined) {
      const treatment = visit.given?.get(appointmentId);
      const signed = await signAtSalon(context, { appointmentId, name: word.signature, treatment });
      if (!signed.ok && signed.reason === "signature_empty") return signed.reason;
      if (signed.ok) continue;
    }
    const reason = (word.unsignedReason ?? "").trim().slice(0, LONGEST_UNSIGNED_REASON);
    if (reason === "" && word.asksSignature) return "unsigned";
    if (reason === "" && !visit.isOver) continue;
    await putUnsignedReason(context.tx, appointmentId, reason);
    const details = { hasReason: reason !== "" };
    await recordAudit(context, "appointment.unsigned", { kind: "appointment", id: appointmentId }, details);
  }
  return "settled";
}
