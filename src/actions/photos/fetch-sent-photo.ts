import { message, phrase } from "../../domain/message/outgoing.ts";
import type { PhotoRefusal, PressedPhoto } from "../../domain/photos/photo.ts";
import { dropUnanswered, keepWanted, refuseWanted, takeWanted, type WantedPhoto } from "../../storage/photos.ts";
import { showMedia } from "../cases/show-media.ts";
import { type ActionContext, type House, perform, systemActor } from "../context.ts";
import { hasConsent } from "../customers/has-consent.ts";
import { sendMessage } from "../message/send-message.ts";
import { recordAudit } from "../privacy/record-audit.ts";

export type { WantedPhoto } from "../../storage/photos.ts";

/** So long it is known that a photo was refused. */
const REMEMBERED_MS = 7 * 86_400_000;
const FIRST_PAUSE_MS = 30_000;
/** After so many tries the messenger does not give it any more. */
export const MOST_TRIES = 6;

/** What became of a photo that a messenger had. */
export type Fetched = { ok: true; photo: PressedPhoto } | { ok: false; reason: PhotoRefusal | "gone" };

/** Photos that customers sent and that are to be fetched now, each noted as tried. */
export function takeWantedPhotos(house: House, take: number): Promise<WantedPhoto[]> {
  const now = house.now();
  const nextTry = (attempts: number) => new Date(now.getTime() + FIRST_PAUSE_MS * 2 ** (attempts - 1));
  return perform(house, systemActor, async ({ tx }) => {
    await dropUnanswered(tx, now);
    return takeWanted(tx, now, nextTry, take);
  });
}

/** Keeps a fetched photo if she still agrees; one that cannot be kept is shown to staff as before, and she reads why. */
export async function settleSentPhoto(context: ActionContext, wanted: WantedPhoto, fetched: Fetched): Promise<void> {
  const { id, customerId, chatId, caseId } = wanted;
  const agreed = await hasConsent(context.tx, customerId, "photos");
  if (fetched.ok && agreed) {
    if (await keepWanted(context.tx, id, fetched.photo))
      await recordAudit(context, "photo.add", { kind: "customer", id: customerId }, { photo: id, kind: "sent" });
    return;
  }
  const reason = fetched.ok ? "withdrawn" : fetched.reason;
  const until = new Date(context.now.getTime() + REMEMBERED_MS);
  if (!(await refuseWanted(context.tx, id, reason, until)) || fetched.ok || !chatId) return;
  const chat = await context.tx.chat.findUnique({ where: { id: chatId } });
  if (!chat) return;
  const providerMessageId = wanted.file.messageId ?? undefined;
  const { channel, externalId } = chat;
  if (caseId) await showMedia(context, { caseId, channel, externalId, providerMessageId });
  const outgoing = { ...message(phrase(`photo-refused-${fetched.reason}`)), purpose: "reply" as const };
  await sendMessage(context, { chatId, about: customerId, outgoing, dedupeKey: `photo-refused:${id}` });
}
