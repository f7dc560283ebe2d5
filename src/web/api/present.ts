import type { z } from "@hono/zod-openapi";
import type { CaseDetail } from "../../actions/cases/case-detail.ts";
import type { Appointment } from "../../domain/booking/appointment.ts";
import type { CaseFile } from "../../domain/cases/case.ts";
import { sees } from "../../domain/salon/field-rules.ts";
import type { StaffMember } from "../../domain/salon/staff-member.ts";
import type { appointmentShape, caseDetailShape, caseShape } from "./shapes.ts";

/** An appointment as the API shows it; what was used and noted only to those who read it (salon/field-rules.ts). */
export function presentAppointment(staff: StaffMember, appointment: Appointment): z.infer<typeof appointmentShape> {
  const { id, branchId, status, service, completedTreatment } = appointment;
  const notes = sees(staff.role, "notes");
  return {
    id,
    branchId,
    zone: appointment.place.zone,
    startsAt: appointment.startsAt.toISOString(),
    endsAt: appointment.endsAt.toISOString(),
    status,
    customer: { id: appointment.customerId, name: appointment.customerName },
    staff: appointment.staff,
    service: { code: service.code, treatment: service.treatment, name: service.name },
    price: sees(staff.role, "money") ? { minor: appointment.priceMinor, currency: appointment.currency } : null,
    arrivedAt: iso(appointment.arrivedAt),
    completedAt: iso(appointment.completedAt),
    completedTreatment,
    products: sees(staff.role, "health") ? appointment.products : null,
    notes: notes ? appointment.visitNotes : null,
    unsignedReason: notes ? appointment.unsignedReason : null,
  };
}

/** A case as the API shows it; her words, which tell of her body, only to those who read them. */
export function presentCase(staff: StaffMember, file: CaseFile, customerName: string): z.infer<typeof caseShape> {
  const { id, number, branchId, appointmentId, kind, severity, status, outcome } = file;
  const messages = sees(staff.role, "messages");
  return {
    ...{ id, number, branchId, appointmentId, kind, severity, status, outcome },
    customer: { id: file.customerId, name: customerName },
    words: messages ? file.words : null,
    reasons:
      messages && sees(staff.role, "health") ? file.reasons.map(({ code, evidence }) => ({ code, evidence })) : null,
    openedAt: file.openedAt.toISOString(),
    claimedAt: iso(file.claimedAt),
    claimedBy: file.claimedBy?.name ?? null,
    closedAt: iso(file.closedAt),
    note: sees(staff.role, "notes") ? file.note : null,
  };
}

/** A case with its conversation. */
export function presentCaseDetail(staff: StaffMember, detail: CaseDetail): z.infer<typeof caseDetailShape> {
  const { phone, allergies, name } = detail.customer;
  const { treatment } = detail;
  return {
    ...presentCase(staff, detail.file, name),
    phone: sees(staff.role, "contact") ? phone : null,
    allergies: sees(staff.role, "health") ? allergies : null,
    treatment: treatment && { name: treatment.name, day: treatment.day },
    messages: sees(staff.role, "messages")
      ? detail.messages.map(({ author, kind, text, at }) => ({ from: author, kind, text, sentAt: at.toISOString() }))
      : null,
  };
}

/** An instant as the API writes it. */
export function iso(instant: Date | null): string | null {
  return instant === null ? null : instant.toISOString();
}
