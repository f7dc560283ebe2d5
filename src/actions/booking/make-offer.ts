import type { BookableService } from "../../domain/booking/service.ts";
import { joinedNames } from "../../domain/booking/visit.ts";
import type { Waiting } from "../../domain/booking/waiting.ts";
import { waitOfferMessage } from "../../domain/booking/waiting-messages.ts";
import { dropHolds, insertHold } from "../../storage/booking-holds.ts";
import { type BookingBranch, readCustomerRules } from "../../storage/booking-services.ts";
import { insertOffer, type KeptOffer } from "../../storage/waitlist.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { schedule } from "../time/schedule.ts";
import { chooseSlot } from "./choose-slot.ts";
import { takeSlot } from "./take-slot.ts";

export interface OfferToMake {
  waiting: Waiting;
  branch: BookingBranch;
  services: readonly BookableService[];
  slot: { startsAt: Date; staffId: string; thenStaffIds: readonly string[] };
  until: Date;
  asked: readonly string[];
}

/** Keeps the time for her, asks her, and notes when the offer ends; false, and nothing done, when something of it was taken meanwhile. */
export async function makeOffer(context: ActionContext, wanted: OfferToMake): Promise<boolean> {
  const { waiting, branch, services, slot, until, asked } = wanted;
  const { customerId } = waiting;
  const id = context.newId();
  const planned = await chooseSlot(context, {
    ...{
      branch,
      services,
      customerId,
      startsAt: slot.startsAt,
      rules: await readCustomerRules(context.tx, branch, customerId),
    },
    staffIds: [slot.staffId, ...slot.thenStaffIds],
  });
  if (!planned.ok) return false;
  const [first, ...then] = planned.treatments;
  const last = planned.treatments.at(-1);
  if (!first || !last) throw new Error("A planned visit has no treatment.");
  const { startsAt, staffId } = first;
  const { endsAt } = last;
  if (!(await keep(context, wanted, { startsAt, endsAt, staffId }, planned.treatments))) return false;
  const thenStaffIds = then.map((one) => one.staffId);
  const offer: KeptOffer = {
    ...{ id, entryId: waiting.id, customerId, staffId, thenStaffIds, startsAt, endsAt, until, asked },
    status: "open",
  };
  await insertOffer(context.tx, offer, context.now);
  await tellOffer(context, wanted, offer);
  return true;
}

async function keep(
  context: ActionContext,
  { waiting, branch, until }: OfferToMake,
  time: { startsAt: Date; endsAt: Date; staffId: string },
  treatments: readonly { takes: Parameters<typeof takeSlot>[1]["takes"] }[],
): Promise<boolean> {
  const { customerId, chatId, serviceIds } = waiting;
  const { tx, now } = context;
  const hers = { branchId: branch.id, customerId, now, kind: "offer" as const };
  await dropHolds(tx, hers);
  const hold = { id: context.newId(), until };
  const { branchId, kind } = hers;
  await insertHold(tx, { ...hold, branchId, customerId, kind, chatId, serviceIds, ...time, createdAt: now });
  for (const { takes } of treatments) {
    if (await takeSlot(context, { appointmentId: null, hold, takes })) continue;
    await dropHolds(tx, hers);
    return false;
  }
  return true;
}

async function tellOffer(context: ActionContext, { waiting, branch, services }: OfferToMake, offer: KeptOffer) {
  const { id, staffId, thenStaffIds, until, customerId } = offer;
  const { name: place } = await context.tx.branch.findUniqueOrThrow({ where: { id: branch.id } });
  const ids = [...new Set([staffId, ...thenStaffIds])];
  const people = await context.tx.staff.findMany({ where: { id: { in: ids } } });
  const beautician = ids.map((one) => people.find((each) => each.id === one)?.name ?? "").join(" · ");
  const service = joinedNames(services.map((one) => one.name));
  const outgoing = waitOfferMessage(offer, { service, beautician, place, zone: branch.zone });
  const { chatId } = waiting;
  await sendMessage(context, { chatId, about: customerId, outgoing, dedupeKey: `waitlist:offer:${id}` });
  const dedupeKey = `waitlist:ran-out:${id}`;
  const payload = { offerId: id };
  await schedule(context, { kind: "waitlist.ran_out", dueAt: until, dedupeKey, customerId, chatId, payload });
}
