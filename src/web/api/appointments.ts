import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { completeVisit } from "../../actions/booking/complete-visit.ts";
import { findAppointment, listAppointments } from "../../actions/booking/list-appointments.ts";
import { markArrived } from "../../actions/booking/mark-arrived.ts";
import { markNoShow } from "../../actions/booking/mark-no-show.ts";
import { type ActionContext, perform } from "../../actions/context.ts";
import { branchZone } from "../../actions/salon/branch-clock.ts";
import type { Appointment } from "../../domain/booking/appointment.ts";
import type { Refusal } from "../../domain/booking/refusal.ts";
import { MOST_PRODUCTS, skinReactions } from "../../domain/file/visit-record.ts";
import { readPeriod } from "../../domain/salon/period.ts";
import { visibleBranch } from "../../domain/salon/permissions.ts";
import type { StaffMember } from "../../domain/salon/staff-member.ts";
import type { WebDeps } from "../deps.ts";
import { type Answered, answerAt, nothing, notThere, refused } from "./endpoint.ts";
import { presentAppointment } from "./present.ts";
import { appointmentShape } from "./shapes.ts";

const oneAppointment = z.object({ appointment: appointmentShape });
const conflict = { 409: "The appointment is in a state from which it cannot become that." };
const moment = z.string().max(40).optional().openapi({ example: "2026-11-21" });

/** What is said when the risks of a treatment are not signed; without either the visit is marked as unsigned without a reason. */
const signatureWord = {
  signature: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .openapi({ description: "Her name, as she signs the risks here and now." }),
  unsignedReason: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .openapi({ description: "Why it goes on although the risks are not signed." }),
};

/** Appointments: the diary, and what beauticians mark in it. */
export function addAppointments(app: OpenAPIHono, deps: WebDeps): void {
  addDiary(app, deps);
  const completion = z.strictObject({
    treatment: z.string().max(60).optional(),
    products: z.string().max(2000).optional(),
    notes: z.string().max(4000).optional(),
    used: z
      .array(z.strictObject({ name: z.string().max(120), lot: z.string().max(40).optional() }))
      .max(MOST_PRODUCTS)
      .optional()
      .openapi({ description: "The products one by one, with their lots; without it `products` is read." }),
    reaction: z.enum(skinReactions).optional().openapi({ description: "How the skin took it during care." }),
    reactionWords: z.string().max(500).optional(),
    planChange: z.string().max(1000).optional(),
    packageId: z.string().max(60).optional().openapi({
      description: "From which package of hers it is taken; empty: from none; absent: from the one that fits best.",
    }),
    ...signatureWord,
  });
  const word = z.strictObject(signatureWord);
  addMark(app, deps, "arrive", "She is here.", word, markArrived);
  addMark(app, deps, "no-show", "She did not come.", nothing, markNoShow);
  addMark(app, deps, "complete", "The visit is over: its aftercare starts.", completion, completeVisit);
}

function addDiary(app: OpenAPIHono, deps: WebDeps): void {
  const endpoint = {
    method: "get" as const,
    path: "/api/staff/appointments",
    summary:
      "Appointments that begin from `from` (today) until `to` (a week later): dates, or instants with an offset.",
    permission: "appointment.read" as const,
    query: z.strictObject({ from: moment, to: moment }),
    body: nothing,
    answer: z.object({ appointments: z.array(appointmentShape) }),
  };
  answerAt(app, deps, endpoint, async ({ staff, query }) => {
    const { db } = deps.house.store;
    const period = readPeriod(query, deps.house.now(), await branchZone(db, staff.branchId));
    if (!period.ok) return refused(400, periodSentence(period));
    const { from, to } = period;
    const found = await listAppointments(db, { branchId: visibleBranch(staff) ?? undefined, from, to });
    return { ok: true, value: { appointments: found.map((one) => presentAppointment(staff, one)) } };
  });
}

function periodSentence({ field, reason }: { field: string; reason: string }): string {
  if (reason === "too_long") return "Please ask for at most a year at once.";
  return `"${field}" should be a date such as 2026-11-21, or an instant such as 2026-11-21T10:00:00+08:00, in order.`;
}

type Mark<Body> = (
  context: ActionContext,
  input: Body & { appointmentId: string },
) => Promise<{ ok: true; appointment: Appointment } | Refusal>;

function addMark<Body extends object>(
  app: OpenAPIHono,
  deps: WebDeps,
  verb: string,
  summary: string,
  body: z.ZodType<Body>,
  mark: Mark<Body>,
): void {
  const endpoint = {
    method: "post" as const,
    path: `/api/staff/appointments/{id}/${verb}`,
    summary: `${summary} Saying it twice changes nothing.`,
    permission: "appointment.mark" as const,
    query: nothing,
    body,
    answer: oneAppointment,
    refusals: conflict,
  };
  answerAt(app, deps, endpoint, async (asked): Promise<Answered<z.infer<typeof oneAppointment>>> => {
    if (!(await isVisible(deps, asked.staff, asked.id))) return notThere;
    const input = { ...asked.body, appointmentId: asked.id };
    const done = await perform(deps.house, asked.staff, (context) => mark(context, input));
    if (!done.ok) return refusal(done);
    return { ok: true, value: { appointment: presentAppointment(asked.staff, done.appointment) } };
  });
}

async function isVisible(deps: WebDeps, staff: StaffMember, id: string): Promise<boolean> {
  const appointment = await findAppointment(deps.house.store.db, id);
  const branch = visibleBranch(staff);
  return appointment !== null && (branch === null || branch === appointment.branchId);
}

function refusal({ reason }: Refusal) {
  if (reason === "not_found") return notThere;
  if (reason === "unknown_treatment") return refused(422, "There is no treatment with this code.");
  if (reason === "package_spent") return refused(422, "That package is not hers, or nothing is left of it.");
  if (reason === "too_early") return refused(409, "The appointment has not begun yet.");
  return refused(409, "The appointment is in a state from which it cannot become that.");
}
