import { customerOf } from "../../storage/board-customers.ts";
import { readPhotoLine, readPicture } from "../../storage/photos.ts";
import { reads } from "../board/as-read.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { whyRefused } from "../salon/allowed.ts";

/** A picture for somebody of the salon who may read health facts, at a branch of hers; that she looked is written down. Null for anybody else. */
export async function openPhoto(
  context: ActionContext,
  input: { photoId: string; size: "full" | "small"; branchIds: string[] },
): Promise<Uint8Array | null> {
  const photo = await readPhotoLine(context.tx, input.photoId);
  const file = photo && (await customerOf(context.tx, photo.customerId, input.branchIds));
  if (
    !photo ||
    !file ||
    !reads(context.actor, "photos") ||
    whyRefused(context.actor, "health.read", input.branchIds[0])
  )
    return null;
  const picture = await readPicture(context.tx, photo.id, input.size);
  const details = { photo: photo.id, kind: photo.kind, size: input.size };
  await recordAudit(context, "photo.open", { kind: "customer", id: photo.customerId }, details);
  return picture;
}
