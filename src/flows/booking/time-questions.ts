import type { Slot } from "../../domain/booking/free-slots.ts";
import { minuteOf } from "../../domain/booking/span.ts";
import { type Button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";

const DAYS_SHOWN = 6;
const TIMES_SHOWN = 9;

/** "Which day suits you?", with the first days that have free times. */
export function dayQuestion(
  context: FlowContext,
  slots: readonly Slot[],
  notes: Line[],
): { reply: Outgoing; shown: LocalDate | null } {
  const days = [...new Set(slots.map((slot) => localDate(slot.startsAt, context.branch.zone)))];
  const offered = days.slice(0, DAYS_SHOWN);
  const options = offered.map((date) => context.choice(phrase("booking-option-day", { day: { date } }), `d:${date}`));
  const more = days.length > DAYS_SHOWN ? [context.choice(phrase("booking-button-later-days"), "more")] : [];
  const reply = message([...notes, phrase("booking-ask-day")], [...inRows(options, 2), [...more, back(context)]]);
  return { reply, shown: offered.at(-1) ?? null };
}

/** "What time?", nine at a time. */
export function timeQuestion(context: FlowContext, slots: readonly Slot[], skip: number, notes: Line[]): Outgoing {
  const { zone } = context.branch;
  const from = skip < slots.length ? skip : 0;
  const options = slots.slice(from, from + TIMES_SHOWN).map((slot) => {
    const time = { instant: slot.startsAt.toISOString(), zone, style: "time" as const };
    return context.choice(phrase("booking-option-time", { time }), `t:${minuteOf(slot.startsAt)}`);
  });
  const more = slots.length > TIMES_SHOWN ? [context.choice(phrase("booking-button-more-times"), "more")] : [];
  const otherDay = context.choice(phrase("booking-button-other-day"), "c:day");
  const day = slots[0] ? localDate(slots[0].startsAt, zone) : "";
  const question = phrase("booking-ask-time", { day: { date: day } });
  return message([...notes, question], [...inRows(options, 3), [...more, otherDay, back(context)]]);
}

/** How far "more times" goes on; behind the last one it begins anew. */
export function nextTimes(skip: number): number {
  return skip + TIMES_SHOWN;
}

/** The nearest free times to a wanted one, with their days. */
export function nearestQuestion(
  context: FlowContext,
  slots: readonly Pick<Slot, "startsAt">[],
  notes: Line[],
): Outgoing {
  const options = slots.map((slot) => {
    const when = { instant: slot.startsAt.toISOString(), zone: context.branch.zone, style: "dateTime" as const };
    return [context.choice(phrase("booking-option-when", { when }), `t:${minuteOf(slot.startsAt)}`)];
  });
  const otherDay = context.choice(phrase("booking-button-other-day"), "c:day");
  return message([...notes, phrase("booking-ask-nearest")], [...options, [otherDay, back(context)]]);
}

/** Nothing is free as far ahead as is planned. */
export function nothingFree(context: FlowContext, notes: Line[]): Outgoing {
  const person = { label: phrase("booking-button-person"), action: "talk:person" };
  return message([...notes, phrase("booking-nothing-free")], [[back(context), person]]);
}

export function back(context: FlowContext): Button {
  return context.choice(phrase("booking-button-back"), "back");
}

/** Buttons side by side. */
export function inRows(buttons: Button[], perRow: number): Button[][] {
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += perRow) rows.push(buttons.slice(at, at + perRow));
  return rows;
}
