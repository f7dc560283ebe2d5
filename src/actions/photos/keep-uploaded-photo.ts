import type { InboundEvent } from "../../domain/message/inbound.ts";
import type { PressedPhoto } from "../../domain/photos/photo.ts";
import { insertEvent } from "../../storage/inbox.ts";
import { countSentSince, insertPhoto } from "../../storage/photos.ts";
import type { ActionContext } from "../context.ts";
import { hasConsent } from "../customers/has-consent.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { hashToken } from "../salon/secret-token.ts";
import { MOST_A_DAY } from "./note-sent-photo.ts";

const DAY_MS = 86_400_000;

/** Whether a photo that she uploads may be kept: with her agreement, thirty a day. */
export async function mayKeepPhoto(
  { tx, now }: ActionContext,
  customerId: string,
): Promise<"yes" | "not_agreed" | "many_today"> {
  const sent = await countSentSince(tx, customerId, new Date(now.getTime() - DAY_MS));
  if (sent >= MOST_A_DAY) return "many_today";
  return (await hasConsent(tx, customerId, "photos")) ? "yes" : "not_agreed";
}

/** Keeps what she uploaded, together with the event that tells the house of it; sent again under the same id it changes nothing. Returns the event. */
export async function keepUploadedPhoto(
  context: ActionContext,
  {
    customerId,
    customerName,
    chatId,
    event,
  }: { customerId: string; customerName: string; chatId: string; event: InboundEvent },
  picture: PressedPhoto,
): Promise<InboundEvent> {
  const { tx, now } = context;
  // She may have taken her agreement back while it was packed: then only the event goes on.
  if (!(await hasConsent(tx, customerId, "photos"))) return event;
  const photoId = `sent-${(await hashToken(event.id)).slice(0, 32)}`;
  const by = { byId: customerId, byName: customerName, at: now };
  const isNew = await insertPhoto(
    tx,
    { id: photoId, customerId, appointmentId: null, chatId, kind: "sent", ...by },
    picture,
  );
  if (isNew)
    await recordAudit(context, "photo.add", { kind: "customer", id: customerId }, { photo: photoId, kind: "sent" });
  const withPhoto: InboundEvent = { ...event, content: { kind: "media", media: "photo", photoId } };
  await insertEvent(tx, withPhoto, now);
  return withPhoto;
}
