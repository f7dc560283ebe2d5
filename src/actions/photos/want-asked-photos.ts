import { releaseAsked } from "../../storage/photos.ts";
import type { ActionContext } from "../context.ts";

/** She has agreed to photos: those that a messenger still has are fetched now (`coming`), those of a browser she has to send again. */
export function wantAskedPhotos(
  context: ActionContext,
  input: { customerId: string },
): Promise<{ coming: number; again: number }> {
  return releaseAsked(context.tx, input.customerId, context.now);
}
