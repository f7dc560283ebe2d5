import { givenName } from "../../domain/cases/given-name.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { readCase } from "../../storage/cases.ts";
import { readCaseFacts } from "../../storage/cases-facts.ts";
import { countSentSince, insertWaitingPhoto, linkPhoto } from "../../storage/photos.ts";
import { tellStaff } from "../cases/tell-staff.ts";
import type { ActionContext } from "../context.ts";
import { hasConsent } from "../customers/has-consent.ts";

const DAY_MS = 86_400_000;
/** So long her answer to "may we keep it?" is waited for. */
const ASKED_DAYS = 7;
/** So many a customer may send a day. */
export const MOST_A_DAY = 30;

export interface SentPhoto {
  customerId: string;
  customerName: string;
  chatId: string;
  channel: string;
  /** It was uploaded, with her agreement, and is kept. */
  photoId?: string;
  /** The messenger has it. */
  fileId?: string;
  providerMessageId?: string;
  caseId: string | null;
  appointmentId: string | null;
}

/**
 * A customer has sent a photo: "kept" (it is), "coming" (it is fetched from the messenger), "asked" (she has not agreed to photos: it
 * waits for her answer), "none" where photos are not kept at all, or after thirty a day.
 */
export async function noteSentPhoto(
  context: ActionContext,
  sent: SentPhoto,
): Promise<"kept" | "coming" | "asked" | "none"> {
  const { tx, now } = context;
  const { customerId, caseId, appointmentId } = sent;
  if (!context.keepsPhotos) return "none";
  if (sent.photoId) {
    await linkPhoto(tx, { id: sent.photoId, customerId }, { caseId, appointmentId });
    return "kept";
  }
  if ((await countSentSince(tx, customerId, new Date(now.getTime() - DAY_MS))) >= MOST_A_DAY) return "none";
  const agreed = await hasConsent(tx, customerId, "photos");
  const file =
    sent.fileId && sent.channel === "telegram"
      ? { fileId: sent.fileId, messageId: sent.providerMessageId ?? null }
      : null;
  // A browser's photo came with her agreement or not at all.
  if (agreed && !file) return "none";
  await insertWaitingPhoto(tx, {
    ...{ id: context.newId(), customerId, chatId: sent.chatId, caseId, appointmentId, kind: "sent", file },
    ...{ byId: customerId, byName: sent.customerName, at: now, status: agreed ? "wanted" : "asked" },
    dueAt: agreed ? now : new Date(now.getTime() + ASKED_DAYS * DAY_MS),
  });
  return agreed ? "coming" : "asked";
}

/** Tells the group that a photo is on the board: the picture itself never goes into a group. False without a group. */
export async function pointToPhoto(context: ActionContext, input: { caseId: string }): Promise<boolean> {
  const file = await readCase(context.tx, input.caseId);
  if (!file) return false;
  const { customer } = await readCaseFacts(context.tx, file, context.now);
  const { publicUrl } = context;
  const words = phrase("cases-photo", { number: String(file.number), name: givenName(customer.name) });
  const address = publicUrl ? [{ literal: `${publicUrl}/board/photos/customers/${file.customerId}` }] : [];
  return tellStaff(context, file, message([words, ...address]));
}
