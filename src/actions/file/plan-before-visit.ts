import type { Visit } from "../../domain/booking/appointment.ts";
import { newsAskedAt, prepareAt } from "../../domain/file/before-visit.ts";
import type { ActionContext } from "../context.ts";
import { schedule } from "../time/schedule.ts";

/**
 * Notes the prep card of each beautician of the visit, and the question to her whether anything is new; both belong to the appointment as it
 * is now, so that after a move only the new ones count. Before a person has confirmed the booking she is not asked.
 */
export async function planBeforeVisit(context: ActionContext, visit: Visit): Promise<void> {
  const { customerId } = visit;
  const hands = new Set<string>();
  for (const { id: appointmentId, sequence, startsAt, staff } of visit.parts) {
    const dueAt = prepareAt(startsAt);
    if (hands.has(staff.id) || startsAt <= context.now) continue;
    hands.add(staff.id);
    const dedupeKey = `prep.card:${appointmentId}:${sequence}`;
    await schedule(context, { kind: "prep.card", dueAt, dedupeKey, customerId, appointmentId, payload: { sequence } });
  }
  const { id: appointmentId, sequence, startsAt, chatId, place } = visit;
  const askedAt = newsAskedAt(startsAt, context.now, place.quiet, place.zone);
  if (!chatId || !askedAt || visit.awaitsStaffSince) return;
  await schedule(context, {
    ...{ kind: "prep.news", dueAt: askedAt, dedupeKey: `prep.news:${appointmentId}:${sequence}` },
    ...{ customerId, chatId, appointmentId, payload: { sequence } },
  });
}
