import type { z } from "@hono/zod-openapi";
import type { CaseDetail } from "../../actions/cases/case-detail.ts";
import type { Appointment } from "../../domain/booking/appointment.ts";
import type { CaseFile } from "../../domain/cases/case.ts";
import { may } from "../../domain/salon/permissions.ts";
import type { StaffMember } from "../../domain/salon/staff-member.ts";
import type { appointmentShape, caseDetailShape, caseShape } from "./shapes.ts";

/** An appointment as the API shows it; what was used and noted during the treatment only to those who treat. */
export function presentAppointment(staff: StaffMember, appointment: Appointment): z.infer<typeof appointmentShape> {
  const { id, branchId, status, service, completedTreatment } = appointment;
  const health = may(staff.role, "health.read");
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
    price: { minor: appointment.priceMinor, currency: appointment.currency },
    arrivedAt: iso(appointment.arrivedAt),
    completedAt: iso(appointment.completedAt),
    completedTreatment,
    products: health ? appointment.products : null,
    notes: health ? appointment.visitNotes : null,
    unsignedReason: health ? appointment.unsignedReason : null,
  };
}

/** A case as the API shows it; her words, which tell of her body, only to those who may read health facts. */
export function presentCase(staff: StaffMember, file: CaseFile, customerName: string): z.infer<typeof caseShape> {
  const { id, number, branchId, appointmentId, kind, severity, status, outcome } = file;
  const health = may(staff.role, "health.read");
  return {
    ...{ id, number, branchId, appointmentId, kind, severity, status, outcome },
    customer: { id: file.customerId, name: customerName },
    words: health ? file.words : null,
    reasons: health ? file.reasons.map(({ code, evidence }) => ({ code, evidence })) : null,
    openedAt: file.openedAt.toISOString(),
    claimedAt: iso(file.claimedAt),
    claimedBy: file.claimedBy?.name ?? null,
    closedAt: iso(file.closedAt),
    note: health ? file.note : null,
  };
}

/** A case with its conversation. */
export function presentCaseDetail(staff: StaffMember, detail: CaseDetail): z.infer<typeof caseDetailShape> {
  const health = may(staff.role, "health.read");
  const { phone, allergies, name } = detail.customer;
  return {
    ...presentCase(staff, detail.file, name),
    phone,
    allergies: health ? allergies : null,
    treatment: detail.treatment,
    messages: health
      ? detail.messages.map(({ author, kind, text, at }) => ({ from: author, kind, text, sentAt: at.toISOString() }))
      : null,
  };
}

/** An instant as the API writes it. */
export function iso(instant: Date | null): string | null {
  return instant === null ? null : instant.toISOString();
}
