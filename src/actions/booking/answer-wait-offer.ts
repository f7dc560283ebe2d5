import { z } from "zod";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { dropHolds } from "../../storage/booking-holds.ts";
import { closeOffer, type KeptOffer, readOffer } from "../../storage/waitlist.ts";
import type { ActionContext } from "../context.ts";
import { mayTouch } from "./access.ts";
import { bookOrAskDeposit } from "./book-with-deposit.ts";
import { endOffer, freeOffered } from "./close-wait-offer.ts";

type Booked = Extract<Awaited<ReturnType<typeof bookOrAskDeposit>>, { ok: true }>;

/**
 * She takes the offered time: of all answers at once the first counts, and the database decides which that was. Refuses offer_over when it
 * ran out, was withdrawn or declined, not_found when it is not hers, and like bookAppointment when something speaks against it by now: then
 * the offer is withdrawn, and she stays on the list. Twice is once.
 */
export async function takeWaitOffer(
  context: ActionContext,
  input: { offerId: string; chatId: string; via: "telegram" | "webchat" },
): Promise<Booked | Refusal> {
  const found = await hers(context, input.offerId);
  if (!found) return refuse("not_found");
  const { offer, entry } = found;
  const { branchId } = entry;
  const { tx, now } = context;
  const first = await closeOffer(tx, offer.id, "accepted", { now, onlyInTime: true });
  if (!first && (await readOffer(tx, offer.id))?.status !== "accepted") {
    await endOffer(context, offer, branchId, "ran_out");
    return refuse("offer_over");
  }
  if (first) await dropHolds(tx, { branchId, customerId: offer.customerId, now, kind: "offer" });
  const booked = await bookOrAskDeposit(context, wantedOf(found, input));
  if (booked.ok || !first) return booked.ok ? booked : refuse("offer_over");
  await tx.waitOffer.update({ where: { id: offer.id }, data: { status: "withdrawn" } });
  await freeOffered(context, offer, branchId);
  return booked;
}

function wantedOf({ offer, entry }: Found, { chatId, via }: { chatId: string; via: "telegram" | "webchat" }) {
  const [serviceId = "", ...thenServiceIds] = z.array(z.string()).parse(JSON.parse(entry.serviceIds));
  const { customerId, staffId, thenStaffIds, startsAt } = offer;
  return {
    branchId: entry.branchId,
    customerId,
    serviceId,
    thenServiceIds,
    staffId,
    thenStaffIds,
    startsAt,
    chatId,
    via,
  };
}

/** She does not want this time: the next one is asked, and she stays on the list. False when the offer was over already or is not hers. */
export async function declineWaitOffer(context: ActionContext, input: { offerId: string }): Promise<boolean> {
  const found = await hers(context, input.offerId);
  return found !== null && endOffer(context, found.offer, found.entry.branchId, "declined");
}

type Found = NonNullable<Awaited<ReturnType<typeof hers>>>;

async function hers(context: ActionContext, offerId: string) {
  const offer: KeptOffer | null = await readOffer(context.tx, offerId);
  const entry = offer && (await context.tx.waitEntry.findUnique({ where: { id: offer.entryId } }));
  return entry && mayTouch(context.actor, entry, "appointment.book") ? { offer, entry } : null;
}
