import { findAppointment } from "../../actions/booking/list-appointments.ts";
import { listServices } from "../../actions/booking/list-services.ts";
import { maySheHave } from "../../actions/booking/may-she-have.ts";
import { refusalSentence } from "../../domain/booking/refusal.ts";
import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";

/** What she has just answered may make the booked day too early: she hears it, with the first day that works and the way to move. */
export async function tooSoonForSkin(context: FlowContext, appointmentId: string): Promise<Outgoing | null> {
  const { tx, now, branch, customer } = context;
  const appointment = await findAppointment(tx, appointmentId);
  const { services } = await listServices(tx, appointment?.branchId ?? branch.id);
  const service = services.find((one) => one.id === appointment?.service.id);
  if (!appointment || !service) return null;
  const question = { customerId: customer.id, branch, services: [service], exceptAppointmentIds: [appointmentId], now };
  const answer = await maySheHave(tx, question);
  const refusal = answer.refusalOn(localDate(appointment.startsAt, branch.zone));
  if (!refusal?.firstDay) return null;
  const move = button(phrase("booking-button-move"), `go:appointments:move:${appointmentId}`);
  const person = button(phrase("booking-button-person"), "talk:person");
  return message([refusalSentence(refusal), phrase("intake-too-soon")], [[move, person]]);
}
