import type { Appointment } from "../../domain/booking/appointment.ts";
import { appointmentValues } from "../../domain/booking/appointment-messages.ts";
import { type Button, button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { SearchState } from "../booking/booking-state.ts";
import { keptUntil } from "../booking/hold-time.ts";
import type { FlowContext } from "../flow.ts";

/** More would not be read on a phone; the others are named by their day in words. */
const SHOWN = 5;

/** Each appointment that lies ahead with what can be done about it. The buttons stay good: they are checked when they are tapped. */
export function listMessages(coming: readonly Appointment[], notes: Line[], ownId: string): Outgoing[] {
  if (coming.length === 0) {
    return [message([...notes, phrase("booking-mine-none")], [[button(phrase("core-menu-book"), "go:booking:")]])];
  }
  return coming.slice(0, SHOWN).map((appointment, index) => {
    const lines = [...whoseIs(appointment, ownId), phrase("booking-mine-one", appointmentValues(appointment))];
    return message(index === 0 ? [...notes, ...lines] : lines, [buttonsOf(appointment)]);
  });
}

/** The name of somebody in her care whose appointment it is. */
function whoseIs({ customerId, customerName }: Appointment, ownId: string): Line[] {
  return customerId === ownId ? [] : [phrase("family-about", { name: customerName })];
}

function buttonsOf(appointment: Appointment): Button[] {
  const about = (verb: string) => button(phrase(`booking-button-${verb}`), `go:appointments:${verb}:${appointment.id}`);
  const confirm = appointment.status === "booked" ? [about("confirm")] : [];
  return [...confirm, about("move"), about("cancel")];
}

/** "Which one?", when she has several. */
export function whichQuestion(
  context: FlowContext,
  coming: readonly Appointment[],
  verb: "move" | "cancel" | "confirm",
  notes: Line[],
): Outgoing {
  const options = coming.slice(0, SHOWN).map((one) => {
    const values = { ...appointmentValues(one), name: one.customerName };
    const key = one.customerId === context.customer.id ? "booking-mine-option" : "family-mine-option";
    return [context.choice(phrase(key, values), `a:${one.id}`)];
  });
  return message([...notes, phrase(`booking-mine-which-${verb}`)], options);
}

/** "Cancel it?", asked once; with what becomes of a paid deposit. */
export function cancelQuestion(context: FlowContext, appointment: Appointment, notes: Line[] = []): Outgoing {
  return message(
    [phrase("booking-mine-ask-cancel", appointmentValues(appointment)), ...notes],
    [
      [context.choice(phrase("booking-mine-button-cancel"), "yes")],
      [
        context.choice(phrase("booking-button-move"), "move"),
        context.choice(phrase("booking-mine-button-keep"), "stop"),
      ],
    ],
  );
}

/** The move is read back: from when to when, with whom, where. */
export function moveReadBack(
  context: FlowContext,
  appointment: Appointment,
  slot: NonNullable<SearchState["slot"]>,
  beautician: string,
  notes: Line[],
): Outgoing {
  const { zone } = appointment.place;
  const values = appointmentValues(appointment);
  const what = phrase("booking-mine-read-back", {
    ...values,
    before: values.when ?? "",
    when: { instant: slot.startsAt, zone, style: "dateTime" },
    beautician,
  });
  return message(
    [...notes, what, ...keptUntil(context, slot), phrase("booking-mine-ask-move")],
    [
      [context.choice(phrase("booking-mine-button-move"), "yes")],
      [
        context.choice(phrase("booking-button-other-day"), "c:day"),
        context.choice(phrase("booking-mine-button-keep"), "stop"),
      ],
    ],
  );
}
