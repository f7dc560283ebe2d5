import type { Appointment, Visit } from "../../domain/booking/appointment.ts";
import { isAhead } from "../../domain/booking/appointment.ts";
import type { Refusal } from "../../domain/booking/refusal.ts";
import { readSeriesCode } from "../../domain/booking/series.ts";
import { laterMessage } from "../../domain/booking/series-messages.ts";
import { asVisits } from "../../domain/booking/visit.ts";
import { readAppointments } from "../../storage/booking-appointments.ts";
import type { ActionContext } from "../context.ts";
import { appointmentToChange } from "./access.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { moveAppointment } from "./move-appointment.ts";
import { type ProposedVisit, planSeries } from "./plan-series.ts";
import { tellCustomer } from "./tell-customer.ts";
import { visitOf } from "./visit-of.ts";

/** The later visits of a series that still lie ahead, the next first; none for what is no series. */
export async function laterOfSeries(
  { tx, now }: Pick<ActionContext, "tx" | "now">,
  { series, startsAt }: Pick<Appointment, "series" | "startsAt">,
): Promise<Visit[]> {
  if (!series) return [];
  const from = new Date(startsAt.getTime() + 1);
  const found = await readAppointments(tx, { seriesId: series.id, from, statuses: ["booked", "confirmed"] });
  return asVisits(found.filter((one) => isAhead(one, now)));
}

/** Cancels the later visits of a series, each under the rules of cancelAppointment; when staff do it she is told once. Returns those that are cancelled. */
export async function cancelLater(
  context: ActionContext,
  input: { appointmentId: string; reason?: string },
): Promise<{ ok: true; cancelled: Visit[] } | Refusal> {
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  const cancelled: Visit[] = [];
  for (const { id } of await laterOfSeries(context, found.appointment)) {
    const result = await cancelAppointment(context, { appointmentId: id, reason: input.reason, quiet: true });
    if (result.ok) cancelled.push(result.appointment);
  }
  const [next] = cancelled;
  if (next)
    await tellCustomer(context, next, (_next, locale, now) =>
      laterMessage("series-cancelled", cancelled, { locale, now }),
    );
  return { ok: true, cancelled };
}

/** What one later visit becomes when the rest follows a moved one. */
export interface LaterVisit {
  visit: Visit;
  proposed: ProposedVisit;
}

/** Where the later visits would be when they follow this one by the rule of the series, from where it is now. */
export async function planLater(context: ActionContext, appointmentId: string): Promise<LaterVisit[]> {
  const found = await appointmentToChange(context, appointmentId);
  const rule = found.ok ? readSeriesCode(found.appointment.series?.rule ?? null) : null;
  if (!found.ok || !rule) return [];
  const first = await visitOf(context, found.appointment);
  const later = await laterOfSeries(context, found.appointment);
  const proposals = await planSeries(context, first, rule, later.length + 1, later);
  return later.flatMap((visit, index) => {
    const proposed = proposals[index];
    return proposed ? [{ visit, proposed }] : [];
  });
}

export interface LaterMove {
  appointmentId: string;
  startsAt: Date;
  staffIds: readonly (string | null)[];
}

/** Moves later visits of the series of an appointment as they were proposed (planLater); those whose time was taken meanwhile stay where they are. When staff do it she is told once. Refuses not_found. */
export async function moveLater(
  context: ActionContext,
  input: { appointmentId: string; moves: readonly LaterMove[] },
): Promise<{ ok: true; moved: Visit[]; stayed: Visit[] } | Refusal> {
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  const later = await laterOfSeries(context, found.appointment);
  const moved: Visit[] = [];
  const stayed: Visit[] = [];
  for (const { visit, move } of inOrder(later, input.moves)) {
    const result = move && (await moveAppointment(context, { ...move, ahead: true, quiet: true }));
    if (result?.ok) moved.push(result.appointment);
    else stayed.push(visit);
  }
  const result = { moved: byTime(moved), stayed: byTime(stayed) };
  const [next] = result.moved;
  if (next)
    await tellCustomer(context, next, (_next, locale, now) =>
      laterMessage("series-moved", result.moved, { stayed: result.stayed, locale, now }),
    );
  return { ok: true, ...result };
}

/** Later: the farthest first, earlier: the nearest first. So each keeps its distance to the one beside it on the way. */
function inOrder(later: readonly Visit[], moves: readonly LaterMove[]) {
  const pairs = later.map((visit) => ({ visit, move: moves.find(({ appointmentId }) => appointmentId === visit.id) }));
  const earlier = pairs.some(({ visit, move }) => move && move.startsAt < visit.startsAt);
  return earlier ? pairs : pairs.reverse();
}

function byTime(visits: readonly Visit[]): Visit[] {
  return [...visits].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}
