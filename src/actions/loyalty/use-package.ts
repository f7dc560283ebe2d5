import type { Appointment } from "../../domain/booking/appointment.ts";
import { type Package, packagesFor, sessionsLeft } from "../../domain/loyalty/package.ts";
import { localDate } from "../../domain/time/zone.ts";
import { giveSessionBack, packagesOf, takeSession } from "../../storage/packages.ts";
import { appointmentToMark } from "../booking/access.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/**
 * At the checkout: takes one session for the visit. `wanted` undefined: from the package that fits best on the visit's day, or none;
 * "": from none; else from that one of hers, also when its days are over (staff decide that). False: that one is not hers or used up.
 */
export async function takeFromPackage(
  context: ActionContext,
  visit: Appointment,
  wanted: string | undefined,
): Promise<boolean> {
  if (wanted === "") return true;
  const hers = (await packagesOf(context.tx, [visit.customerId])).get(visit.customerId) ?? [];
  if (wanted !== undefined) {
    const chosen = hers.find(({ id }) => id === wanted);
    return chosen !== undefined && sessionsLeft(chosen) > 0 && (await take(context, visit, chosen));
  }
  const on = localDate(visit.startsAt, visit.place.zone);
  for (const one of packagesFor(hers, { serviceId: visit.service.id, on })) {
    if (await take(context, visit, one)) return true;
  }
  return true;
}

async function take(context: ActionContext, visit: Appointment, { id: packageId }: Package): Promise<boolean> {
  const { actor, now: at, newId, tx } = context;
  const use = { id: newId(), packageId, appointmentId: visit.id, byId: actor.id, byName: actor.name, at };
  const taken = await takeSession(tx, use);
  if (taken) await recordAudit(context, "package.use", { kind: "package", id: packageId }, { appointmentId: visit.id });
  return taken;
}

/** Gives the session of a visit back to its package. Whoever checks visits out may; refuses not_found, also when none was taken. */
export async function giveBackSession(
  context: ActionContext,
  input: { appointmentId: string },
): Promise<{ ok: true; customerId: string } | { ok: false; reason: "not_found" }> {
  const found = await appointmentToMark(context, input.appointmentId);
  if (!found.ok) return { ok: false, reason: "not_found" };
  const packageId = await giveSessionBack(context.tx, input.appointmentId);
  if (!packageId) return { ok: false, reason: "not_found" };
  await recordAudit(context, "package.give_back", { kind: "package", id: packageId }, { ...input });
  return { ok: true, customerId: found.appointment.customerId };
}
