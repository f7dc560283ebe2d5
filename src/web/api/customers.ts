import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { perform } from "../../actions/context.ts";
import { readCustomer } from "../../actions/salon/read-customer.ts";
import { nearestLocale } from "../../domain/message/locale.ts";
import { may } from "../../domain/salon/permissions.ts";
import type { StaffMember } from "../../domain/salon/staff-member.ts";
import type { WebDeps } from "../deps.ts";
import { answerAt, nothing, notThere } from "./endpoint.ts";
import { iso, presentAppointment, presentCase } from "./present.ts";
import { customerShape } from "./shapes.ts";

/** One customer with her appointments and cases. */
export function addCustomers(app: OpenAPIHono, deps: WebDeps): void {
  const endpoint = {
    method: "get" as const,
    path: "/api/staff/customers/{id}",
    summary: "A customer with her appointments and cases, the newest first. Opening health facts is kept in the audit.",
    permission: "customer.read" as const,
    query: nothing,
    body: nothing,
    answer: z.object({ customer: customerShape }),
  };
  answerAt(app, deps, endpoint, async ({ staff, id }) => {
    const file = await perform(deps.house, staff, (context) => readCustomer(context, { customerId: id }));
    return file ? { ok: true, value: { customer: present(staff, file) } } : notThere;
  });
}

type CustomerFile = NonNullable<Awaited<ReturnType<typeof readCustomer>>>;

function present(staff: StaffMember, file: CustomerFile): z.infer<typeof customerShape> {
  const { id, branchId, name, phone, origin } = file;
  const health = may(staff.role, "health.read");
  return {
    ...{ id, branchId, name, phone, origin },
    locale: nearestLocale(file.locale),
    allergies: health ? file.allergies : null,
    notes: health ? file.notes : null,
    unreachableAt: iso(file.unreachableAt),
    createdAt: file.createdAt.toISOString(),
    consents: file.consents.map(({ purpose, givenAt }) => ({ purpose, givenAt: givenAt.toISOString() })),
    appointments: file.appointments.map((one) => presentAppointment(staff, one)),
    cases: file.cases.map((one) => presentCase(staff, one, name)),
  };
}
