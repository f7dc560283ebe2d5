import { customerOf } from "../../storage/board-customers.ts";
import { deletePhoto, readPhotoLine } from "../../storage/photos.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { whyRefused } from "../salon/allowed.ts";

/** Deletes a photo for good. Refused: "not_found" (also what she may not see), "held" (an incident under a legal hold needs it). */
export async function removePhoto(
  context: ActionContext,
  input: { photoId: string; branchIds: string[] },
): Promise<{ ok: true; customerId: string } | { ok: false; reason: "not_found" | "held"; customerId?: string }> {
  const photo = await readPhotoLine(context.tx, input.photoId);
  const file = photo && (await customerOf(context.tx, photo.customerId, input.branchIds));
  if (!photo || !file || whyRefused(context.actor, "health.read", input.branchIds[0])) {
    return { ok: false, reason: "not_found" };
  }
  const { customerId, caseId, appointmentId } = photo;
  const about = [caseId ? { id: caseId } : null, appointmentId ? { appointmentId } : null].filter(
    (one) => one !== null,
  );
  const held =
    about.length > 0 &&
    (await context.tx.case.count({ where: { customerId, legalHoldAt: { not: null }, OR: about } })) > 0;
  if (held) return { ok: false, reason: "held", customerId };
  await deletePhoto(context.tx, photo.id);
  await recordAudit(
    context,
    "photo.remove",
    { kind: "customer", id: customerId },
    { photo: photo.id, kind: photo.kind },
  );
  return { ok: true, customerId };
}
