import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { perform } from "../../actions/context.ts";
import { type MessageChoice, messageChoices } from "../../actions/customers/choose-messages.ts";
import { type FactsFile, readFactsFor } from "../../actions/file/read-facts.ts";
import { readCustomer } from "../../actions/salon/read-customer.ts";
import { nearestLocale } from "../../domain/message/locale.ts";
import { sees } from "../../domain/salon/field-rules.ts";
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
    const read = await perform(deps.house, staff, async (context) => {
      const file = await readCustomer(context, { customerId: id });
      if (!file) return null;
      const { facts } = await readFactsFor(context, staff, id);
      return { file, facts, choices: await messageChoices(context, id) };
    });
    return read ? { ok: true, value: { customer: present(staff, read) } } : notThere;
  });
}

interface CustomerRead {
  file: NonNullable<Awaited<ReturnType<typeof readCustomer>>>;
  facts: FactsFile["facts"];
  choices: MessageChoice[];
}

function present(staff: StaffMember, { file, facts, choices }: CustomerRead): z.infer<typeof customerShape> {
  const { id, branchId, name, phone, origin, birthDate } = file;
  return {
    ...{ id, branchId, name, origin, birthDate },
    phone: sees(staff.role, "contact") ? phone : null,
    locale: nearestLocale(file.locale),
    allergies: sees(staff.role, "health") ? file.allergies : null,
    notes: sees(staff.role, "notes") ? file.notes : null,
    messages: Object.fromEntries(choices.map(({ category, on }) => [category, on])),
    facts: facts.map(({ kind, value, words, on, source, at }) => ({
      ...{ kind, value, words, on, at: at.toISOString() },
      source: source === "chat" ? "chat" : "staff",
    })),
    unreachableAt: iso(file.unreachableAt),
    createdAt: file.createdAt.toISOString(),
    consents: file.consents.map(({ purpose, givenAt }) => ({ purpose, givenAt: givenAt.toISOString() })),
    appointments: file.appointments.map((one) => presentAppointment(staff, one)),
    cases: file.cases.map((one) => presentCase(staff, one, name)),
  };
}
