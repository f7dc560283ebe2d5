import type { LocalText } from "../../domain/message/locale.ts";
import { customerOf } from "../../storage/board-customers.ts";
import { type PhotoLine, photosOf } from "../../storage/photos.ts";
import { reads } from "../board/as-read.ts";
import type { ActionContext } from "../context.ts";
import { hasConsent } from "../customers/has-consent.ts";

export type { PhotoLine } from "../../storage/photos.ts";

/** The photos of one visit; of none when she sent them without one. */
export interface VisitPhotos {
  visit: { id: string; startsAt: Date; service: LocalText; canAdd: boolean } | null;
  photos: PhotoLine[];
}

export interface PhotosOfCustomer {
  customer: { id: string; name: string };
  /** Whether she agrees to photos now. */
  agreed: boolean;
  /** Newest first. */
  visits: VisitPhotos[];
}

/** A customer's photos without the pictures, visit by visit; `visitId`: also when that visit has none. Null for whoever may not read health facts, or another salon's customer. */
export async function readPhotos(
  context: ActionContext,
  input: { customerId: string; branchIds: string[]; visitId?: string },
): Promise<PhotosOfCustomer | null> {
  const { tx, now, actor } = context;
  const file = await customerOf(tx, input.customerId, input.branchIds);
  if (!file || !reads(actor, "photos")) return null;
  const photos = await photosOf(tx, file.id);
  const ids = new Set([...photos.flatMap(({ appointmentId }) => appointmentId ?? []), input.visitId ?? ""]);
  const rows = await tx.appointment.findMany({
    where: { customerId: file.id, id: { in: [...ids] } },
    include: { service: true },
    orderBy: { startsAt: "desc" },
  });
  const visits = rows.map(({ id, startsAt, status, branchId, service }) => ({
    visit: {
      ...{ id, startsAt, service: { "zh-CN": service.nameZhCn, "zh-TW": service.nameZhTw, en: service.nameEn } },
      canAdd: input.branchIds.includes(branchId) && (startsAt <= now || status === "arrived" || status === "completed"),
    },
    photos: photos.filter(({ appointmentId }) => appointmentId === id),
  }));
  const alone = photos.filter(({ appointmentId }) => !rows.some(({ id }) => id === appointmentId));
  return {
    customer: { id: file.id, name: file.name },
    agreed: await hasConsent(tx, file.id, "photos"),
    visits: [...visits, ...(alone.length > 0 ? [{ visit: null, photos: alone }] : [])],
  };
}
