import { listBeauticians } from "../../actions/booking/list-services.ts";
import { workday } from "../../actions/booking/workday.ts";
import { fitsWish, isExact } from "../../domain/booking/wished-time.ts";
import { type Line, message, phrase } from "../../domain/message/outgoing.ts";
import { addDays, type LocalDate } from "../../domain/time/calendar-date.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";
import type { SearchState } from "./booking-state.ts";
import { back, inRows } from "./time-questions.ts";
import { type Search, slotsBetween, type TimeFound } from "./time-search.ts";

const DAYS_AHEAD = 20;
const DAYS_SHOWN = 3;

/** The beautician she wants has no time on that day: somebody else then, or a later day with her. null when neither is to be had. */
export async function askWithoutHer<State extends SearchState>(
  context: FlowContext,
  search: Search,
  state: State,
  date: LocalDate,
  notes: Line[],
): Promise<TimeFound<State> | null> {
  const others = await slotsBetween(context, { ...search, staffId: null }, date, date);
  const days = await herNextDays(context, search, state, date);
  if (others.length === 0 && days.length === 0) return null;
  const why = await whyNot(context, search, date);
  const question = phrase(others.length > 0 ? "booking-ask-other-or-day" : "booking-ask-next-day");
  const someoneElse = others.length > 0 ? [[context.choice(phrase("booking-button-other-then"), "b:any")]] : [];
  const dayButtons = days.map((day) =>
    context.choice(phrase("booking-option-day", { day: { date: day } }), `d:${day}`),
  );
  const otherDay = context.choice(phrase("booking-button-other-day"), "c:day");
  const reply = message(
    [...notes, why, question],
    [...someoneElse, ...inRows(dayButtons, 2), [otherDay, back(context)]],
  );
  return { kind: "ask", asking: "day", state: { ...state, near: [], after: null, shown: days.at(-1) ?? date }, reply };
}

/** Her next days with a free time, at the wished hour where there are such. */
async function herNextDays(context: FlowContext, search: Search, state: SearchState, date: LocalDate) {
  const { zone } = context.branch;
  const slots = await slotsBetween(context, search, addDays(date, 1), addDays(date, DAYS_AHEAD));
  const fitting = isExact(state.wish) ? [] : slots.filter((slot) => fitsWish(state.wish, slot.startsAt, zone));
  const free = fitting.length > 0 ? fitting : slots;
  return [...new Set(free.map((slot) => localDate(slot.startsAt, zone)))].slice(0, DAYS_SHOWN);
}

async function whyNot({ tx, branch }: FlowContext, { serviceId, staffId }: Search, date: LocalDate): Promise<Line> {
  const kind = await workday(tx, { branchId: branch.id, serviceId, staffId, date });
  if (kind === "closed") return phrase("booking-day-closed", { day: { date } });
  const staff = await listBeauticians(tx, branch.id);
  const beautician = staff.find((one) => one.id === staffId)?.name ?? "";
  return phrase(kind === "off" ? "booking-beautician-off" : "booking-beautician-full", { beautician, day: { date } });
}
