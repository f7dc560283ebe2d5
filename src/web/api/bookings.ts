import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { bookForCustomer } from "../../actions/booking/book-for-customer.ts";
import { cancelAppointment } from "../../actions/booking/cancel-appointment.ts";
import { findAppointment } from "../../actions/booking/list-appointments.ts";
import { listServices } from "../../actions/booking/list-services.ts";
import { moveAppointment } from "../../actions/booking/move-appointment.ts";
import { type ActionContext, perform } from "../../actions/context.ts";
import type { AddCustomerRefusal } from "../../actions/customers/add-customer.ts";
import type { Appointment } from "../../domain/booking/appointment.ts";
import { type Refusal, refusalSentence } from "../../domain/booking/refusal.ts";
import { isSkinReason } from "../../domain/booking/skin-obstacle.ts";
import { locales } from "../../domain/message/locale.ts";
import { may, visibleBranch } from "../../domain/salon/permissions.ts";
import type { StaffMember } from "../../domain/salon/staff-member.ts";
import type { WebDeps } from "../deps.ts";
import { type Answered, type ApiRefusal, answerAt, nothing, notThere, refused } from "./endpoint.ts";
import { presentAppointment } from "./present.ts";
import { appointmentShape } from "./shapes.ts";

const oneAppointment = z.object({ appointment: appointmentShape });
const id = z.string().min(1).max(64);
const instant = z.iso.datetime({ offset: true }).openapi({ example: "2026-11-24T15:00:00+08:00" });
const why = z.string().min(1).max(300).optional();
const refusals = {
  409: "That time, person or room cannot be had; the sentence says why.",
  422: "A field names nothing we have.",
};

const booking = z.strictObject({
  /** Absent: the branch of the one who asks. */
  branchId: id.optional(),
  customerId: id.optional(),
  customer: z
    .strictObject({
      name: z.string().min(1).max(80),
      phone: z.string().max(40).optional(),
      locale: z.enum(locales).optional(),
      birthDate: z.iso.date().optional().openapi({ description: "Of who is under 18." }),
    })
    .optional(),
  /** The service's code. */
  service: z.string().min(1).max(60),
  /** Absent: anyone who is free. */
  staffId: id.optional(),
  startsAt: instant,
  skinOverride: why,
  guardian: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .openapi({ description: "From 14 until 18: the name of the parent or guardian who agrees and signs." }),
});
const move = z.strictObject({ startsAt: instant, staffId: id.optional(), roomId: id.optional(), skinOverride: why });
const cancellation = z.strictObject({ reason: z.string().max(240).optional() });

/** Booking, moving and cancelling for customers, under the rules of the board's calendar. */
export function addBookings(app: OpenAPIHono, deps: WebDeps): void {
  addBooking(app, deps);
  addChange(
    app,
    deps,
    "move",
    "To another time, beautician or room, with the others of its visit; she is told.",
    move,
    (context, input) => moveAppointment(context, { ...input, startsAt: new Date(input.startsAt) }),
  );
  addChange(
    app,
    deps,
    "cancel",
    "Cancels it, with the others of its visit; she is told.",
    cancellation,
    cancelAppointment,
  );
}

function addBooking(app: OpenAPIHono, deps: WebDeps): void {
  const endpoint = {
    method: "post" as const,
    path: "/api/staff/appointments",
    summary:
      "Books for a customer: one with a file (customerId), or a new one (customer). The same booking twice changes nothing.",
    permission: "appointment.book" as const,
    query: nothing,
    body: booking,
    answer: oneAppointment,
    refusals,
  };
  answerAt(app, deps, endpoint, async ({ staff, body }): Promise<Answered<z.infer<typeof oneAppointment>>> => {
    const { customerId, customer: added, startsAt, skinOverride, guardian } = body;
    const branchId = body.branchId ?? staff.branchId;
    if (![null, branchId].includes(visibleBranch(staff))) return notThere;
    const { services, clinicOnly } = await listServices(deps.house.store.db, branchId);
    const service = [...services, ...clinicOnly].find(({ code }) => code === body.service);
    if (!service) return refused(422, "There is no service with this code in the branch.");
    if ((customerId === undefined) === (added === undefined))
      return refused(422, 'Please give either "customerId" or "customer".');
    const customer = added
      ? { ...added, phone: added.phone ?? "", locale: added.locale ?? staff.locale }
      : { id: customerId ?? "" };
    const done = await perform(deps.house, staff, (context) =>
      bookForCustomer(context, {
        ...{ branchId, customer, serviceId: service.id, staffId: body.staffId ?? null, via: "api", skinOverride },
        ...{ guardian },
        startsAt: new Date(startsAt),
      }),
    );
    return done.ok ? answered(staff, done.appointment) : explained(deps, staff, done);
  });
}

type Change<Body> = (
  context: ActionContext,
  input: Body & { appointmentId: string },
) => Promise<{ ok: true; appointment: Appointment } | Refusal>;

function addChange<Body extends object>(
  app: OpenAPIHono,
  deps: WebDeps,
  verb: string,
  summary: string,
  body: z.ZodType<Body>,
  change: Change<Body>,
): void {
  const path = `/api/staff/appointments/{id}/${verb}`;
  const permission = "appointment.book" as const;
  const endpoint = {
    method: "post" as const,
    path,
    summary,
    permission,
    query: nothing,
    body,
    answer: oneAppointment,
    refusals,
  };
  answerAt(app, deps, endpoint, async (asked): Promise<Answered<z.infer<typeof oneAppointment>>> => {
    const found = await findAppointment(deps.house.store.db, asked.id);
    if (!found || ![null, found.branchId].includes(visibleBranch(asked.staff))) return notThere;
    const input = { ...asked.body, appointmentId: asked.id };
    const done = await perform(deps.house, asked.staff, (context) => change(context, input));
    return done.ok ? answered(asked.staff, done.appointment) : explained(deps, asked.staff, done);
  });
}

function answered(staff: StaffMember, appointment: Appointment) {
  return { ok: true as const, value: { appointment: presentAppointment(staff, appointment) } };
}

/** The board's sentence in English; why her skin says no only to those who may read health facts. */
function explained(deps: WebDeps, staff: StaffMember, refusal: Refusal | AddCustomerRefusal): ApiRefusal {
  const { texts } = deps;
  if (refusal.reason === "not_found" || refusal.reason === "not_allowed") return notThere;
  if (isSkinReason(refusal.reason) && !may(staff.role, "health.read")) {
    return refused(409, texts.say("en", "board-skin-refused-hidden"));
  }
  if (!isAboutBooking(refusal)) return refused(422, texts.say("en", `board-customer-wrong-${refusal.reason}`));
  const { key, values } = refusalSentence(refusal);
  return refused(409, texts.say("en", key, values));
}

function isAboutBooking(refusal: Refusal | AddCustomerRefusal): refusal is Refusal {
  return !["name_empty", "name_too_long", "not_a_number", "not_a_birthday"].includes(refusal.reason);
}
