import type { PhotoRefusal, PressedPhoto } from "../../domain/photos/photo.ts";
import { countPhotosOfVisit, insertPhoto } from "../../storage/photos.ts";
import type { ActionContext, House } from "../context.ts";
import { perform } from "../context.ts";
import { hasConsent } from "../customers/has-consent.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { whyRefused } from "../salon/allowed.ts";

/** So many photos before and after one visit may have. */
export const MOST_OF_VISIT = 12;

export interface VisitPhoto {
  appointmentId: string;
  kind: "before" | "after";
  file: Uint8Array;
}

export type PhotoAdded =
  | { ok: true; id: string; customerId: string }
  | { ok: false; reason: "not_allowed" | "not_found" }
  | { ok: false; reason: "no_consent" | "too_many" | PhotoRefusal; customerId: string };

/**
 * Keeps a photo that staff took at a visit. Looked at first (who may, does she agree), then packed anew outside of any transaction,
 * then looked at again. Refused: "not_allowed", "not_found", "no_consent" (she has not agreed to photos), "too_many" (12 of a
 * visit), and why the file is no photo (domain/photos/photo.ts).
 */
export async function addVisitPhoto(
  house: House,
  actor: ActionContext["actor"],
  { file, ...about }: VisitPhoto,
): Promise<PhotoAdded> {
  const first = await perform(house, actor, (context) => mayAdd(context, about.appointmentId));
  if (!first.ok) return first;
  const pressed = house.pressPhoto ? await house.pressPhoto(file) : ({ ok: false, reason: "not_here" } as const);
  if (!pressed.ok) return { ...pressed, customerId: first.customerId };
  return perform(house, actor, (context) => keep(context, about, pressed.photo));
}

async function keep(
  context: ActionContext,
  { appointmentId, kind }: Omit<VisitPhoto, "file">,
  picture: PressedPhoto,
): Promise<PhotoAdded> {
  const may = await mayAdd(context, appointmentId);
  if (!may.ok) return may;
  const { customerId } = may;
  const id = context.newId();
  const by = { byId: context.actor.id, byName: context.actor.name, at: context.now };
  await insertPhoto(context.tx, { id, customerId, appointmentId, kind, ...by }, picture);
  await recordAudit(context, "photo.add", { kind: "customer", id: customerId }, { photo: id, kind, appointmentId });
  return { ok: true, id, customerId };
}

async function mayAdd(context: ActionContext, appointmentId: string) {
  const visit = await context.tx.appointment.findUnique({
    where: { id: appointmentId },
    select: { customerId: true, branchId: true, status: true },
  });
  const refused = whyRefused(context.actor, "health.read", visit?.branchId);
  if (refused) return { ok: false as const, reason: refused };
  if (!visit) return { ok: false as const, reason: "not_found" as const };
  const { customerId } = visit;
  if (!(await hasConsent(context.tx, customerId, "photos"))) {
    return { ok: false as const, reason: "no_consent" as const, customerId };
  }
  const count = await countPhotosOfVisit(context.tx, appointmentId);
  if (count >= MOST_OF_VISIT) return { ok: false as const, reason: "too_many" as const, customerId };
  return { ok: true as const, customerId };
}
