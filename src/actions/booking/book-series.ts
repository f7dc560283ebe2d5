import type { Appointment, BookedVia, Visit } from "../../domain/booking/appointment.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { mostSeriesTimes, readSeriesCode } from "../../domain/booking/series.ts";
import { type SeriesResult, seriesBookedMessage } from "../../domain/booking/series-messages.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { appointmentToChange } from "./access.ts";
import { bookAppointment } from "./book-appointment.ts";
import { tellCustomer } from "./tell-customer.ts";
import { readWholeVisit, visitOf } from "./visit-of.ts";

export interface SeriesInput {
  /** The first visit, which is booked already. */
  appointmentId: string;
  /** domain/booking/series.ts */
  rule: string;
  /** The others, as they were proposed (plan-series.ts). */
  visits: readonly { startsAt: Date; staffIds: readonly (string | null)[] }[];
  via: BookedVia;
}

/**
 * Books the visits that follow a first one, all in this transaction; one whose time was taken meanwhile is left out and named, the others
 * stand. Each has its own reminders and can be moved and cancelled by itself. Refuses not_found, and not_together for a rule that is none.
 */
export async function bookSeries(
  context: ActionContext,
  input: SeriesInput,
): Promise<({ ok: true; first: Visit } & SeriesResult) | Refusal> {
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  if (!readSeriesCode(input.rule) || input.visits.length >= mostSeriesTimes) return refuse("not_together");
  const first = await visitOf(context, found.appointment);
  const seriesId = first.series?.id ?? context.newId();
  const booked: Visit[] = [];
  const left: Date[] = [];
  for (const visit of input.visits) {
    const result = await bookAppointment(context, { ...wishOf(first, visit, input.via), promised: true, quiet: true });
    if (result.ok) booked.push(result.appointment);
    else left.push(visit.startsAt);
  }
  await mark(context, [first, ...booked], { seriesId, seriesRule: input.rule });
  await recordAudit(context, "appointment.series", { kind: "appointment", id: first.id }, { visits: booked.length });
  const result = { booked, left };
  // Of the first one she was told when it was booked; the news of the next one is that of them all.
  const [next] = booked;
  if (next) await tellCustomer(context, next, (_next, locale, now) => seriesBookedMessage(first, result, locale, now));
  return { ok: true, first: await readWholeVisit(context, idsOf(first)), ...result };
}

function wishOf(first: Visit, visit: SeriesInput["visits"][number], via: BookedVia) {
  const [serviceId = "", ...thenServiceIds] = first.parts.map((part) => part.service.id);
  const [staffId = null, ...thenStaffIds] = visit.staffIds;
  const { branchId, customerId, chatId } = first;
  return {
    branchId,
    customerId,
    chatId,
    serviceId,
    thenServiceIds,
    staffId,
    thenStaffIds,
    via,
    startsAt: visit.startsAt,
  };
}

async function mark(
  context: ActionContext,
  visits: readonly Visit[],
  series: { seriesId: string; seriesRule: string },
): Promise<void> {
  for (const part of visits.flatMap((visit) => visit.parts)) await changeAppointment(context.tx, part, series);
}

function idsOf({ parts }: { parts: readonly Appointment[] }): string[] {
  return parts.map((part) => part.id);
}
