import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { explainedTimes } from "../../actions/booking/free-slots.ts";
import { listHolds } from "../../actions/booking/list-holds.ts";
import { listServices } from "../../actions/booking/list-services.ts";
import { branchZone } from "../../actions/salon/branch-clock.ts";
import { staffBookingRules } from "../../domain/booking/rules.ts";
import { addDays, instantOf, isDate } from "../../domain/time/zone.ts";
import type { WebDeps } from "../deps.ts";
import { answerAt, nothing, refused } from "./endpoint.ts";

const id = z.string().min(1).max(60);
const time = z.object({
  startsAt: z.string(),
  staffId: z.string(),
  free: z.boolean(),
  /** Of a hidden time: the reason of a refusal, what more there is to say, and when what is in the way ends. */
  reason: z.string().nullable(),
  detail: z.string().nullable(),
  until: z.string().nullable(),
});
const hold = z.object({ customerName: z.string(), startsAt: z.string(), endsAt: z.string(), until: z.string() });

/** The times of one day for one service: free, or hidden with the reason; and what customers are deciding about just now. */
export function addAvailability(app: OpenAPIHono, deps: WebDeps): void {
  const endpoint = {
    method: "get" as const,
    path: "/api/staff/availability",
    summary: "Every time of a day for a service and each beautician: free, or hidden and why; and what is held.",
    permission: "appointment.read" as const,
    query: z.strictObject({ date: z.string().max(10), service: id, staffId: id.optional() }),
    body: nothing,
    answer: z.object({ times: z.array(time), holds: z.array(hold) }),
  };
  answerAt(app, deps, endpoint, async ({ staff, query }) => {
    const { date, staffId } = query;
    if (!isDate(date)) return refused(400, '"date" should be a date such as 2026-11-21.');
    const { db } = deps.house.store;
    const now = deps.house.now();
    const { branchId } = staff;
    const zone = await branchZone(db, branchId);
    const { services, clinicOnly } = await listServices(db, branchId);
    const service = [...services, ...clinicOnly].find(({ code }) => code === query.service);
    if (!service) return refused(422, "There is no service with this code in the branch.");
    const serviceId = service.id;
    const rules = { ...staffBookingRules, stepMinutes: 30 };
    const times = await explainedTimes(db, { branchId, serviceId, staffId, from: date, to: date, now, rules });
    const period = { from: instantOf(date, "00:00", zone), to: instantOf(addDays(date, 1), "00:00", zone) };
    const holds = await listHolds(db, { branchId, ...period, now });
    return { ok: true, value: { times: times.map(presentTime), holds: holds.map(presentHold) } };
  });
}

function presentTime({ startsAt, staffId, why }: Awaited<ReturnType<typeof explainedTimes>>[number]) {
  const { reason = null, detail = null, until = null } = why ?? {};
  return {
    startsAt: startsAt.toISOString(),
    staffId,
    free: why === null,
    reason,
    detail,
    until: until?.toISOString() ?? null,
  };
}

function presentHold({ customerName, startsAt, endsAt, until }: Awaited<ReturnType<typeof listHolds>>[number]) {
  return { customerName, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), until: until.toISOString() };
}
