import { acceptBooking } from "../../actions/booking/await-person.ts";
import { cancelAppointment } from "../../actions/booking/cancel-appointment.ts";
import { completeVisit } from "../../actions/booking/complete-visit.ts";
import { findAppointment } from "../../actions/booking/list-appointments.ts";
import { markArrived } from "../../actions/booking/mark-arrived.ts";
import { markComing } from "../../actions/booking/mark-coming.ts";
import { markNoShow } from "../../actions/booking/mark-no-show.ts";
import { tellBehind } from "../../actions/booking/tell-behind.ts";
import type { Appointment } from "../../domain/booking/appointment.ts";
import { givenName } from "../../domain/cases/given-name.ts";
import { button, message, type Outgoing, phrase, type Value } from "../../domain/message/outgoing.ts";
import type { StaffTurn } from "./staff-place.ts";
import { visitButtons } from "./today-cards.ts";

type Marked = { ok: true; appointment: Appointment } | { ok: false; reason: string };

/** Arrived, completed or missed, tapped on a card of today; a visit of another branch does not exist here. */
export async function tapOnVisit(turn: StaffTurn, verb: string, appointmentId: string): Promise<Outgoing[]> {
  const appointment = await findAppointment(turn.context.tx, appointmentId);
  const foreign = turn.groupBranchId !== undefined && appointment?.branchId !== turn.groupBranchId;
  if (!appointment || foreign) return [message(phrase("staff-visit-not_found"))];
  const [done = "", reason] = verb.split("-");
  const marked = await mark(
    turn,
    done,
    appointmentId,
    unsignedReasons.find((one) => one === reason),
  );
  if (!marked) return [];
  const values = { name: givenName(appointment.customerName), service: appointment.service.name };
  if (!marked.ok && marked.reason === "unsigned") return [askToSign(turn, done, appointmentId, values)];
  if (!marked.ok) return [message(refusal(marked.reason))];
  const buttons = done === "arrived" ? [visitButtons({ id: appointmentId, status: "arrived" })] : [];
  return [message(phrase(`staff-marked-${done}`, values), buttons)];
}

/** Why it goes on although nothing is signed, as it can be tapped. */
const unsignedReasons = ["paper", "told"] as const;

/** Nothing is signed: where she can sign, and why it goes on without. */
function askToSign(turn: StaffTurn, verb: string, id: string, values: Record<string, Value>): Outgoing {
  const { publicUrl } = turn.context;
  const where = publicUrl ? [phrase("staff-visit-sign-at", { address: `${publicUrl}/board/sign/${id}` })] : [];
  const rows = unsignedReasons.map((reason) => [
    button(phrase(`staff-button-unsigned-${reason}`), `visit:${verb}-${reason}:${id}`),
  ]);
  return message([phrase("staff-visit-unsigned", values), ...where], rows);
}

async function mark(
  turn: StaffTurn,
  verb: string,
  appointmentId: string,
  unsignedReason?: (typeof unsignedReasons)[number],
): Promise<Marked | null> {
  const word = { asksSignature: true as const, ...(unsignedReason ? { unsignedReason } : {}) };
  if (verb === "arrived") return markArrived(turn.context, { appointmentId, ...word });
  if (verb === "completed") return completeVisit(turn.context, { appointmentId, ...word });
  if (verb === "accept") return acceptBooking(turn.context, { appointmentId });
  if (verb === "decline") return cancelAppointment(turn.context, { appointmentId, reason: "declined" });
  if (verb === "coming") return markComing(turn.context, { appointmentId });
  if (verb === "late") return tellBehind(turn.context, { appointmentId, minutes: 15 });
  if (verb === "no_show") return markNoShow(turn.context, { appointmentId });
  return null;
}

const told: ReadonlySet<string> = new Set(["not_found", "wrong_status", "too_early", "too_far", "no_chat"]);

function refusal(reason: string) {
  return phrase(told.has(reason) ? `staff-visit-${reason}` : "staff-visit-wrong_status");
}
