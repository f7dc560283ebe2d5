import { passHoldBeside } from "../../actions/booking/hold-beside.ts";
import { findAppointment } from "../../actions/booking/list-appointments.ts";
import { noteFact } from "../../actions/file/note-fact.ts";
import { lastSaid } from "../../actions/message/last-said.ts";
import { understandVerb } from "../../domain/booking/appointment-words.ts";
import { wantsSoonest } from "../../domain/booking/offered-words.ts";
import { understandService } from "../../domain/booking/service-words.ts";
import { instantOfMinute } from "../../domain/booking/span.ts";
import { sameHour } from "../../domain/booking/spoken-day.ts";
import { hearComfort } from "../../domain/file/told-comfort.ts";
import { phrase } from "../../domain/message/outgoing.ts";
import { localDate, localTime } from "../../domain/time/zone.ts";
import { NEXT_MESSAGE } from "../family/family-state.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";
import { askNext } from "./ask-next.ts";
import { type BookingState, bookingStateSchema, newBooking } from "./booking-state.ts";
import { hearCompany, sharedOut } from "./company.ts";
import { type Desk, openDesk } from "./desk.ts";
import { whomToAsk } from "./for-whom.ts";
import { hearSkin } from "./hear-skin.ts";
import { type Heard, hearWords } from "./hear-words.ts";
import { namingChosen, notedLine } from "./noted.ts";
import { isAboutOwn, isOnHerWay, repeatsOwn, toOwn } from "./own-appointment.ts";
import { takeEnd } from "./soonest.ts";
import { withSpokenOf } from "./spoken-of.ts";
import { suggesting } from "./suggest-service.ts";
import { takeChoice } from "./take-choice.ts";
import { takeWords } from "./take-words.ts";

/** Booking: service, beautician, day, time, read back, done. Words and taps answer every question, and both may be mixed. */
export const bookingFlow: Flow<BookingState> = {
  name: "booking",
  version: 1,
  parse: (saved) => bookingStateSchema.safeParse(saved).data ?? null,
  async step(state, event, context) {
    if (event.kind === "media") return { kind: "pass" };
    const desk = await openDesk(context);
    if (event.kind === "start" || !state) {
      return start(
        context,
        desk,
        event.kind === "start" ? event.argument : "",
        event.kind === "start" ? event.text : "",
      );
    }
    if (event.kind === "again") {
      const asked = await askNext(context, desk, { ...state, misses: 0 });
      return state.suggested === null ? asked : suggesting(context, desk, state, asked);
    }
    if (event.kind === "choice") return takeChoice(context, desk, { ...state, misses: 0 }, event.choice);
    return takeWords(context, desk, state, event.text, event.triage);
  },
  servicesOf: (state) => (state.serviceId ? [state.serviceId, ...state.thenServiceIds] : []),
};

/**
 * `argument`: "", "svc_<code>", a service's code or id, "again:<appointment id>" for the same once more, or "for:<customer id>:<words>" once
 * it is settled for whom: herself, or somebody in her care, who is then the customer of this conversation. The words "@<appointment id>" stand
 * for beside that one of hers, "@<appointment id>:<service id>" with another treatment, "@<minute>:<service id>" beside a time of hers that waits to be paid.
 */
async function start(context: FlowContext, desk: Desk, argument: string, text = ""): Promise<FlowResult<BookingState>> {
  const settled = /^for:([^:]*):([\s\S]*)$/.exec(argument);
  if (settled) return startFor(context, desk, settled[1] ?? "", settled[2] ?? "");
  const asks = whomToAsk(context, argument, text);
  if (asks) return asks;
  return startHere(context, desk, argument, text);
}

async function startFor(
  context: FlowContext,
  desk: Desk,
  forId: string,
  words: string,
): Promise<FlowResult<BookingState>> {
  const beside = /^@([^:]+):?(.*)$/.exec(words);
  if (beside)
    return startBeside(context, desk, { forId, appointmentId: beside[1] ?? "", serviceId: beside[2] || null });
  const isWard = context.customer.id === forId && context.writer.id !== forId;
  const { told, rest } = hearComfort(words);
  for (const entry of told) {
    await noteFact(context, { customerId: context.customer.id, zone: context.branch.zone, entry });
  }
  return startHere(context, desk, "", rest, isWard ? forId : null);
}

/** For who comes along: the same treatment at the same time with somebody else, or as near to it as there is. */
async function startBeside(
  context: FlowContext,
  desk: Desk,
  { forId, appointmentId, serviceId }: { forId: string; appointmentId: string; serviceId: string | null },
): Promise<FlowResult<BookingState>> {
  // "@<minute>": hers is kept until she has paid, and no appointment yet.
  const unpaid = /^\d{7,10}$/.test(appointmentId) ? Number(appointmentId) : null;
  const hers = unpaid !== null ? null : await findAppointment(context.tx, appointmentId);
  if (unpaid === null && hers?.customerId !== context.writer.id) return startHere(context, desk, "", "", forId);
  const theirs = serviceId ?? hers?.service.id ?? null;
  const kept = await passHoldBeside(asWriter(context), {
    branchId: context.branch.id,
    guardianId: context.writer.id,
    wardId: forId,
  });
  const beside = unpaid === null ? hers?.startsAt : instantOfMinute(unpaid);
  const startsAt = kept.ok ? kept.startsAt : (beside ?? context.now);
  const { zone } = context.branch;
  const [date, time] = [localDate(startsAt, zone), localTime(startsAt, zone)];
  const wish = { from: date, to: date, date, timeFrom: time, timeTo: time };
  const staff = kept.ok ? kept.staffId : "any";
  return askNext(context, desk, { ...newBooking, forId, wish, staff, serviceId: theirs }, []);
}

/** What is kept for two is the writer's until it is passed on. */
function asWriter(context: FlowContext): FlowContext {
  const { id, name, wardIds } = context.writer;
  return { ...context, actor: { kind: "customer", id, name, wardIds } };
}

async function startHere(
  context: FlowContext,
  desk: Desk,
  argument: string,
  text: string,
  forId: string | null = null,
): Promise<FlowResult<BookingState>> {
  if (await isOnHerWay(context, text)) return { kind: "pass" };
  const repeated = await repeatsOwn(context, desk, argument, text);
  if (repeated) return repeated;
  if (await isAboutOwn(context, desk, text)) return toOwn(text);
  const before = await begin(context, desk, argument || (await offeredAgain(context, text)), text);
  const empty = { ...before, forId: forId ?? before.forId };
  const skin = await hearSkin(context, empty, text);
  const begun = skin?.state ?? empty;
  const [said = "", ...later] = (skin?.rest ?? text).split(NEXT_MESSAGE);
  const words = `${begun.serviceId ? "" : argument} ${said}`.trim();
  const company = await hearCompany(context, begun, words);
  const together = company?.state ?? begun;
  const heard = inTheirOrder(context, desk, hearAfterSame(context, desk, together, company?.words ?? words), later);
  const noted = skin ? [skin.noted] : [];
  const shared = sharedOut(together, heard.state);
  const spoken = heard.notes.length > 0 ? shared : await withSpokenOf(context, desk, shared, words);
  const plain = !skin && !company && heard.notes.length === 0;
  if (plain && wantsSoonest(text) && spoken.serviceId !== null) return takeEnd(context, desk, spoken, "earliest");
  const nothing = nothingToMove(text, spoken) ? [phrase("booking-nothing-to-move")] : [];
  const first = notedLine(desk, begun, spoken);
  const readBack = spoken.serviceId === null && first.key !== "booking-noted" ? [first] : [];
  const asked = await askNext(context, desk, spoken, [
    ...noted,
    ...nothing,
    ...(company?.notes ?? []),
    ...readBack,
    ...heard.notes,
  ]);
  const guessed = readBack.length > 0 ? await suggesting(context, desk, newBooking, asked) : asked;
  const next = namingChosen(desk, { ...begun, serviceId: null }, guessed);
  return skin?.offer && next.kind !== "pass" ? { ...next, replies: [skin.offer, ...next.replies] } : next;
}

/** "Change it to 5" of somebody who has nothing booked: she hears so, and the time is kept for what she may book. */
function nothingToMove(text: string, { serviceId, among, wish }: BookingState): boolean {
  const named = serviceId !== null || among.length > 0;
  return !named && (wish.date ?? wish.timeFrom) !== null && understandVerb(text) === "move";
}

/** Words that name another service than the one to be had once more are no wish for the same beautician. */
function hearAfterSame(context: FlowContext, desk: Desk, begun: BookingState, words: string): Heard {
  const heard = hearWords(context, desk, begun, words);
  if (begun.staff === null || heard.state.serviceId === begun.serviceId) return heard;
  return hearWords(context, desk, { ...begun, serviceId: null, staff: null }, words);
}

/** Words right after an answer that offered the same once more, after a cancelling or a check-in, are about that: "again:<appointment id>". */
async function offeredAgain(context: FlowContext, text: string): Promise<string> {
  if (text.trim() === "") return "";
  const said = (await lastSaid(context, context.chat.id)).slice(0, 2);
  const actions = said.flatMap(({ buttons }) => buttons.map(({ action }) => action));
  return actions.map((action) => /^go:booking:(again:.+)$/.exec(action)?.[1]).find(Boolean) ?? "";
}

/** What was said in several messages, one after the other: a later one corrects an earlier one. */
function inTheirOrder(context: FlowContext, desk: Desk, first: Heard, later: string[]): Heard {
  return later.reduce((heard, words) => {
    const next = hearWords(context, desk, heard.state, words);
    const understood = heard.understood || next.understood;
    return { state: next.state, notes: next.notes.length > 0 ? next.notes : heard.notes, understood };
  }, first);
}

async function begin(context: FlowContext, desk: Desk, argument: string, text: string): Promise<BookingState> {
  const byId = desk.services.find((service) => service.id === argument);
  if (byId) return { ...newBooking, serviceId: byId.id };
  if (!argument.startsWith("again:")) return newBooking;
  const earlier = await findAppointment(context.tx, argument.slice("again:".length));
  if (earlier?.customerId !== context.customer.id) return newBooking;
  const offered = understandService(earlier.service.code, desk.services).services.length > 0;
  const forId = context.customer.id === context.writer.id ? null : context.customer.id;
  const time = localTime(earlier.startsAt, context.branch.zone);
  const wish = { ...newBooking.wish, ...(sameHour(text) ? { timeFrom: time, timeTo: time } : {}) };
  return { ...newBooking, forId, wish, serviceId: offered ? earlier.service.id : null, staff: earlier.staff.id };
}
