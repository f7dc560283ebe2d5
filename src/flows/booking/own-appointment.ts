import { comingAppointments, comingVisit, expectedVisit } from "../../actions/booking/list-appointments.ts";
import { understandVerb } from "../../domain/booking/appointment-words.ts";
import { understandOnHerWay } from "../../domain/booking/late-words.ts";
import { seriesCode } from "../../domain/booking/series.ts";
import { understandSeries } from "../../domain/booking/series-words.ts";
import { understandService } from "../../domain/booking/service-words.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { herAndHers } from "../her-and-hers.ts";
import type { Desk } from "./desk.ts";

/** "改到周六" or "see you then" of somebody who has an appointment is no wish for another one. */
export async function isAboutOwn(context: FlowContext, desk: Desk, text: string): Promise<boolean> {
  const verb = understandVerb(text);
  if (verb === null || verb === "list") return false;
  const mentioned = understandService(text, desk.services).services;
  const coming = await comingAppointments(context.tx, herAndHers(context), context.now);
  return coming
    .flatMap((visit) => visit.parts)
    .some((one) => mentioned.length === 0 || mentioned.some((service) => service.id === one.service.id));
}

/** "Running late" of somebody who is expected is for the people in the salon, not for the diary. */
export async function isOnHerWay(context: FlowContext, text: string): Promise<boolean> {
  if (understandOnHerWay(text) === null) return false;
  const { tx, now } = context;
  if (await expectedVisit(tx, herAndHers(context), now)) return true;
  return (await comingAppointments(tx, herAndHers(context), now)).length > 0;
}

/** Her words are answered where her appointments are. */
export function toOwn(text: string): FlowResult<never> {
  return { kind: "go", flow: "appointments", argument: `say:${text}`, replies: [] };
}

/** "Every 4 weeks from now on" of somebody who names no service and has a visit coming: that one is repeated. */
export async function repeatsOwn(
  context: FlowContext,
  desk: Desk,
  argument: string,
  text: string,
): Promise<FlowResult<never> | null> {
  const series = argument === "" ? understandSeries(text) : null;
  if (!series || understandService(series.rest, desk.services).services.length > 0) return null;
  const last = await comingVisit(context.tx, context.customer.id, context.now);
  if (!last) return null;
  const wanted = `from:${last.id}:${seriesCode(series.rule)}:${series.times}`;
  return { kind: "go", flow: "series", argument: wanted, replies: [] };
}
