import { z } from "@hono/zod-openapi";
import { appointmentStatuses } from "../../domain/booking/appointment.ts";
import { caseKinds, caseOutcomes, caseSeverities, caseStatuses } from "../../domain/cases/case.ts";
import { locales } from "../../domain/message/locale.ts";

// What the staff API answers with. Instants are ISO 8601 in UTC; null where nothing is known or the role may not read it.
const instant = z.iso.datetime();
const person = z.object({ id: z.string(), name: z.string() });
const localText = z.object({ "zh-CN": z.string(), "zh-TW": z.string(), en: z.string() });

export const appointmentShape = z
  .object({
    id: z.string(),
    branchId: z.string(),
    zone: z.string(),
    startsAt: instant,
    endsAt: instant,
    status: z.enum(appointmentStatuses),
    customer: person,
    staff: person,
    service: z.object({ code: z.string(), treatment: z.string(), name: localText }),
    price: z.object({ minor: z.number().int(), currency: z.string() }).nullable(),
    arrivedAt: instant.nullable(),
    completedAt: instant.nullable(),
    completedTreatment: z.string().nullable(),
    products: z.string().nullable(),
    notes: z.string().nullable(),
    unsignedReason: z
      .string()
      .nullable()
      .openapi({ description: 'Why it went on although its risks are not signed; "" when nobody said why.' }),
  })
  .openapi("Appointment");

export const caseShape = z
  .object({
    id: z.string(),
    number: z.number().int(),
    branchId: z.string(),
    customer: person,
    appointmentId: z.string().nullable(),
    kind: z.enum(caseKinds),
    severity: z.enum(caseSeverities),
    status: z.enum(caseStatuses),
    words: z.string().nullable(),
    reasons: z.array(z.object({ code: z.string(), evidence: z.string() })).nullable(),
    openedAt: instant,
    claimedAt: instant.nullable(),
    claimedBy: z.string().nullable(),
    closedAt: instant.nullable(),
    outcome: z.enum(caseOutcomes).nullable(),
    note: z.string().nullable(),
  })
  .openapi("Case");

export const caseDetailShape = caseShape
  .extend({
    phone: z.string().nullable(),
    allergies: z.string().nullable(),
    treatment: z.object({ name: z.union([z.string(), localText]), day: z.number().nullable() }).nullable(),
    messages: z.array(z.object({ from: z.string(), kind: z.string(), text: z.string(), sentAt: instant })).nullable(),
  })
  .openapi("CaseDetail");

export const customerShape = z
  .object({
    id: z.string(),
    branchId: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    locale: z.enum(locales),
    origin: z.string().nullable(),
    allergies: z.string().nullable(),
    notes: z.string().nullable(),
    unreachableAt: instant.nullable(),
    createdAt: instant,
    birthDate: z.string().nullable().openapi({ description: "YYYY-MM-DD, where it was told." }),
    consents: z.array(z.object({ purpose: z.string(), givenAt: instant })),
    messages: z.record(z.string(), z.boolean()).openapi({
      description: "Which kinds of messages she gets: reminders, care, next_visit, tips, offers.",
    }),
    facts: z
      .array(
        z.object({
          kind: z.string(),
          value: z.string(),
          words: z.string(),
          on: z.string().nullable(),
          source: z.enum(["staff", "chat"]),
          at: instant,
        }),
      )
      .openapi({ description: "Her file, as far as the role reads it." }),
    appointments: z.array(appointmentShape),
    cases: z.array(caseShape),
  })
  .openapi("Customer");

const counts = z.record(z.string(), z.number().int());

export const sendingShape = z
  .object({
    id: z.string().nullable(),
    dryRun: z.boolean(),
    gets: z.number().int(),
    list: z.array(z.object({ customerId: z.string(), name: z.string(), locale: z.enum(locales) })),
    skipped: counts,
  })
  .openapi("Sending");

export const broadcastShape = z
  .object({
    id: z.string(),
    status: z.string(),
    text: localText,
    total: z.number().int(),
    waiting: z.number().int(),
    queued: z.number().int(),
    sent: z.number().int(),
    failed: z.number().int(),
    unknown: z.number().int(),
    skipped: counts,
  })
  .openapi("Broadcast");
