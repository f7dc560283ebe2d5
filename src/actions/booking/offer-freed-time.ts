import { z } from "zod";
import {
  daysInCommon,
  type FreedTime,
  inTurn,
  needsFreed,
  offerMinutes,
  usesFreed,
  type Waiting,
} from "../../domain/booking/waiting.ts";
import { isQuiet, outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import { localDate } from "../../domain/time/zone.ts";
import {
  type BookingBranch,
  readBookingBranch,
  readCustomerRules,
  readServicesInOrder,
} from "../../storage/booking-services.ts";
import { declinedTimes, hasOpenOffer, readWaiting } from "../../storage/waitlist.ts";
import type { ActionContext } from "../context.ts";
import { type OfferedSlot, offeredSlots } from "./free-slots.ts";
import { comingAppointments } from "./list-appointments.ts";
import { makeOffer } from "./make-offer.ts";
import { maySheHave } from "./may-she-have.ts";

const freedSchema = z.object({
  branchId: z.string(),
  staffId: z.string(),
  roomIds: z.array(z.string()),
  from: z.coerce.date(),
  to: z.coerce.date(),
  asked: z.array(z.string()),
});

const MINUTE_MS = 60_000;

/**
 * Offers a freed time to those who wait: a higher tier first, then who waited longest; the first for whom it fits (days, hours, beautician,
 * duration, room, skin) gets it for half an hour, and who comes after her what is left. Neither the offer nor its end falls into the
 * quiet hours: it waits for their end.
 */
export async function offerFreedTime(
  context: ActionContext,
  item: { payload: unknown },
): Promise<{ againAt: Date } | null> {
  const { asked, ...freed } = freedSchema.parse(item.payload);
  const branch = await readBookingBranch(context.tx, freed.branchId);
  if (!branch || freed.to <= context.now) return null;
  const until = new Date(context.now.getTime() + offerMinutes * MINUTE_MS);
  const againAt = await whenToWrite(context, branch, until);
  if (againAt) return { againAt };
  const waiting = (await readWaiting(context.tx, { branchId: branch.id })).sort(inTurn);
  for (const one of waiting) {
    if (asked.includes(one.id)) continue;
    await offerTo(context, one, { freed, branch, until, asked: [...asked, one.id] });
  }
  return null;
}

async function whenToWrite(context: ActionContext, branch: BookingBranch, until: Date): Promise<Date | null> {
  const { quietFrom: from, quietTo: to } = await context.tx.branch.findUniqueOrThrow({ where: { id: branch.id } });
  const quiet = { from, to };
  const noisy = [context.now, until].find((instant) => isQuiet(instant, quiet, branch.zone));
  return noisy ? outsideQuietHours(noisy, quiet, branch.zone) : null;
}

interface Offering {
  freed: FreedTime;
  branch: BookingBranch;
  until: Date;
  asked: readonly string[];
}

async function offerTo(context: ActionContext, waiting: Waiting, offering: Offering): Promise<void> {
  const { branch, until, asked } = offering;
  if (!(await canBeAsked(context, waiting))) return;
  const services = await readServicesInOrder(context.tx, branch.businessId, waiting.serviceIds);
  if (!services?.every((service) => service.active)) return;
  const minutes = services.reduce((sum, service) => sum + service.durationMinutes, 0);
  const skin = await maySheHave(context.tx, { customerId: waiting.customerId, branch, services, now: context.now });
  const slots = (await fittingSlots(context, waiting, offering, minutes)).filter(
    (slot) => skin.refusalOn(localDate(slot.startsAt, branch.zone)) === null,
  );
  for (const slot of slots.slice(0, TRIES)) {
    if (await makeOffer(context, { waiting, branch, services, slot, until, asked })) return;
  }
}

const TRIES = 3;

/** She has a chat in which the bot speaks, and is not being asked about another time. */
async function canBeAsked({ tx }: ActionContext, { chatId, customerId }: Waiting): Promise<boolean> {
  const chat = await tx.chat.findUnique({ where: { id: chatId } });
  if (!chat || chat.unreachableAt || chat.heldByCaseId) return false;
  return !(await hasOpenOffer(tx, customerId));
}

/** The nearest to the beginning of the freed time first. */
async function fittingSlots(
  { tx, now }: ActionContext,
  waiting: Waiting,
  { freed, branch, until }: Offering,
  minutes: number,
): Promise<OfferedSlot[]> {
  const days = daysInCommon(waiting, freed, branch.zone);
  const [serviceId = "", ...thenServiceIds] = waiting.serviceIds;
  if (!days) return [];
  const { customerId, staffId } = waiting;
  // The minute grid that exact wishes are taken in, so that a gap is filled from its beginning.
  const rules = { ...(await readCustomerRules(tx, branch, customerId)), stepMinutes: 5 };
  const question = { branchId: branch.id, serviceId, thenServiceIds, ...days, now, staffId, customerId, rules };
  const slots = await offeredSlots(tx, { ...question, lastStaffId: freed.staffId });
  const declined = await declinedTimes(tx, waiting.id);
  const coming = await comingAppointments(tx, customerId, now);
  const soonest = until.getTime() + rules.leadMinutes * MINUTE_MS;
  const isBusy = (at: number) =>
    coming.some((one) => at < one.endsAt.getTime() && at + minutes * MINUTE_MS > one.startsAt.getTime());
  const away = (slot: OfferedSlot) => Math.abs(slot.startsAt.getTime() - freed.from.getTime());
  return slots
    .filter(({ startsAt }) => {
      const at = startsAt.getTime();
      return at >= soonest && !declined.some((time) => Math.abs(at - time) < minutes * MINUTE_MS) && !isBusy(at);
    })
    .filter((slot) => needsFreed(slot, freed))
    .filter(({ startsAt }) => usesFreed(waiting, { startsAt, minutes }, freed, branch.zone))
    .sort((one, other) => away(one) - away(other));
}
