import { listBeauticians, listServices } from "../../actions/booking/list-services.ts";
import { moveAppointment } from "../../actions/booking/move-appointment.ts";
import type { Visit } from "../../domain/booking/appointment.ts";
import { appointmentValues, movedMessage } from "../../domain/booking/appointment-messages.ts";
import type { Refusal } from "../../domain/booking/refusal.ts";
import { isExact, type WishedTime } from "../../domain/booking/wished-time.ts";
import { button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { localDate } from "../../domain/time/zone.ts";
import { findTime } from "../booking/find-time.ts";
import { type HeldFor, holdTime, whyNotHers } from "../booking/hold-time.ts";
import { outOfReach, skinSearch, withSentence } from "../booking/skin-search.ts";
import { askNearest, type Search, type TimeFound } from "../booking/time-search.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { restQuestion } from "../series/rest-question.ts";
import type { AppointmentsState } from "./appointments-state.ts";
import { lateWish } from "./late-wish.ts";
import { moveReadBack } from "./my-list.ts";

type Result = FlowResult<AppointmentsState>;

/** What a new time is looked for: the same treatment, with the same beautician unless another was wished; its own time counts as free. */
export async function searchForMove(context: FlowContext, appointment: Visit, staff: string | null): Promise<Search> {
  const { services } = await listServices(context.tx, appointment.branchId);
  const exceptAppointmentIds = appointment.parts.map((part) => part.id);
  const wanted = appointment.parts.map(({ service: { id, treatment } }) => {
    return services.find((one) => one.id === id) ?? { treatment, intervalDays: 0, prepares: null };
  });
  return {
    serviceId: appointment.service.id,
    thenServiceIds: appointment.parts.slice(1).map((part) => part.service.id),
    staffId: staff === "any" ? null : (staff ?? appointment.staff.id),
    lastStaffId: appointment.staff.id,
    exceptAppointmentIds,
    ...(await skinSearch(context, wanted, { exceptAppointmentIds })),
  };
}

/** Asks for the day and the time it shall be moved to, and reads the move back. */
export async function askMove(
  context: FlowContext,
  appointment: Visit,
  state: AppointmentsState,
  notes: Line[] = [],
): Promise<Result> {
  const search = await searchForMove(context, appointment, state.staff);
  const refusal = outOfReach(context, search.skin);
  if (refusal) return { kind: "done", replies: [staysForSkin(appointment, refusal, notes)] };
  const wished = { ...state, wish: onItsDay(state.wish, appointment) };
  const found = state.slot ? { kind: "slot" as const, state } : await findTime(context, search, wished, notes);
  return showFound(context, appointment, found, notes);
}

/** Her skin allows no day that could be offered: the appointment stays until a person has looked at it with her. */
function staysForSkin(appointment: Visit, refusal: Refusal, notes: Line[]): Outgoing {
  const stays = phrase("booking-skin-stays", appointmentValues(appointment));
  const cancel = button(phrase("booking-button-cancel"), `go:appointments:cancel:${appointment.id}`);
  const person = button(phrase("booking-button-person"), "talk:person");
  return message([...withSentence(notes, refusal), stays], [[person, cancel]]);
}

/** "改到四点" names no day: it stays on the one it is on. */
function onItsDay(wish: WishedTime, appointment: Visit): WishedTime {
  const noDay = wish.date === null && wish.from === null && wish.to === null;
  return noDay && isExact(wish) ? { ...wish, date: localDate(appointment.startsAt, appointment.place.zone) } : wish;
}

/** Shows what was found: the question, or the move read back. */
export async function showFound(
  context: FlowContext,
  appointment: Visit,
  found: TimeFound<AppointmentsState>,
  notes: Line[] = [],
): Promise<Result> {
  if (found.kind === "ask") {
    return { kind: "stay", state: { ...found.state, asking: found.asking }, replies: [found.reply] };
  }
  const { slot } = found.state;
  if (!slot) throw new Error("A time was found, but not kept.");
  const held = await holdTime(context, slot, heldFor(appointment));
  if (!held.ok) return offerInstead(context, appointment, found.state, held);
  const staff = await listBeauticians(context.tx, appointment.branchId, appointment.service.id);
  const beautician = staff.find((one) => one.id === held.slot.staffId)?.name ?? appointment.staff.name;
  const reply = moveReadBack(context, appointment, held.slot, beautician, notes);
  return { kind: "stay", state: { ...found.state, slot: held.slot, asking: "confirm" }, replies: [reply] };
}

/** She agreed: it is moved; taken meanwhile, she gets the nearest times. */
export async function moveIt(context: FlowContext, appointment: Visit, state: AppointmentsState): Promise<Result> {
  const { slot } = state;
  if (!slot) return askMove(context, appointment, state);
  const { id: appointmentId } = appointment;
  const startsAt = new Date(slot.startsAt);
  const result = await moveAppointment(context, {
    ...{ appointmentId, startsAt },
    staffIds: [slot.staffId, ...slot.thenStaffIds],
  });
  if (result.ok) {
    const rest = result.already ? [] : await restQuestion(context, result.appointment, "move");
    const same = message(phrase("booking-mine-same-time", appointmentValues(result.appointment)));
    return {
      kind: "done",
      replies: [result.already ? same : movedMessage(result.appointment, context.chat.locale, context.now), ...rest],
    };
  }
  return offerInstead(context, appointment, state, result);
}

function heldFor({ id, parts }: Visit): HeldFor {
  const [serviceId = "", ...thenServiceIds] = parts.map((part) => part.service.id);
  return { serviceId, thenServiceIds, movingAppointmentId: id };
}

/** The new time cannot be had: she hears why, and gets the nearest times. */
async function offerInstead(
  context: FlowContext,
  appointment: Visit,
  state: AppointmentsState,
  result: Refusal,
): Promise<Result> {
  const { slot } = state;
  if (!slot) return askMove(context, appointment, state);
  const why = whyNotHers(context, slot, result);
  if (result.reason === "move_notice") {
    return { kind: "done", replies: [lateWish(appointment, "move", context.now)] };
  }
  if (result.reason === "past" || result.reason === "wrong_status" || result.reason === "not_found") {
    return { kind: "done", replies: [message(why)] };
  }
  const search = await searchForMove(context, appointment, state.staff);
  const found = await askNearest(context, search, { ...state, slot: null }, new Date(slot.startsAt), [why]);
  return showFound(context, appointment, found);
}
