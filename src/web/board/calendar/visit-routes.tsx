import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { noteHealthSeen } from "../../../actions/board/note-health-seen.ts";
import { readVisit, type VisitFile } from "../../../actions/board/read-visit.ts";
import { cancelAppointment } from "../../../actions/booking/cancel-appointment.ts";
import { markArrived } from "../../../actions/booking/mark-arrived.ts";
import { markNoShow } from "../../../actions/booking/mark-no-show.ts";
import { moveAppointment } from "../../../actions/booking/move-appointment.ts";
import { undoMove } from "../../../actions/booking/undo-move.ts";
import { type ActionContext, perform } from "../../../actions/context.ts";
import type { Appointment } from "../../../domain/booking/appointment.ts";
import { depositWishes } from "../../../domain/booking/deposit.ts";
import type { Refusal } from "../../../domain/booking/refusal.ts";
import { instantOf, localDate } from "../../../domain/time/zone.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm, signatureWord, type Typed } from "../form.ts";
import { missing } from "../refused.tsx";
import { mayInsist, tellsHealth } from "../skin-words.ts";
import { type BoardContext, type BoardEnv, branchIds, type View } from "../view.ts";
import { done, sheet, wantsJson } from "./answers.tsx";
import { wallClock } from "./asked.ts";
import { whyNot } from "./refusal-words.ts";
import { type MoveTyped, VisitSheet } from "./visit-sheet.tsx";

/** The script shows "Undo" for ten seconds; the news waits a little longer. */
const TELL_AFTER_SECONDS = 12;

type Changed = { ok: true; appointment: Appointment } | Refusal;

/** One appointment: seen, moved, put back, cancelled, marked. */
export function visitRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const fileOf = (c: BoardContext) => {
    const view = c.get("view");
    return look(house, view.staff, (context) => readVisit(context, c.req.param("id") ?? "", branchIds(view)));
  };
  routes.get("/:id", async (c) => {
    const file = await fileOf(c);
    return file ? showVisit(c, file) : missing(c);
  });
  const change = async (
    c: BoardContext,
    act: (context: ActionContext, file: VisitFile, form: Typed) => Promise<Changed>,
    words: (view: View, after: Appointment, before: VisitFile) => string | Promise<string>,
    undoable = false,
  ) => {
    const view = c.get("view");
    const file = await fileOf(c);
    if (!file) return missing(c);
    const form = await readForm(c);
    const result = await perform(house, view.staff, (context) => act(context, file, form));
    if (!result.ok && tellsHealth(view, result)) {
      const seen = { customerId: file.visit.customerId };
      await perform(house, view.staff, (context) => noteHealthSeen(context, seen));
    }
    if (!result.ok) return refused(c, file, result, form);
    const { appointment } = result;
    const date = localDate(appointment.startsAt, appointment.place.zone);
    const said = await words(view, appointment, file);
    return done(c, { words: said, date, ...(undoable ? { undo: appointment.id } : {}) });
  };
  routes.post("/:id/move", (c) => {
    const said = async (view: View, after: Appointment, before: VisitFile) => {
      const now = await look(house, view.staff, (context) => readVisit(context, after.id, branchIds(view)));
      return movedWords(view, after, before, now?.room ?? "");
    };
    return change(c, moveTyped, said, true);
  });
  routes.post("/:id/undo", (c) =>
    change(c, (context, { visit }) => undoMove(context, { appointmentId: visit.id }), undoneWords),
  );
  routes.post("/:id/cancel", (c) => change(c, cancelTyped, cancelledWords));
  const stateWords = (view: View, { status }: Appointment) => view.say(`board-status-${status}`);
  routes.post("/:id/arrive", (c) =>
    change(
      c,
      (context, { visit }, form) => markArrived(context, { appointmentId: visit.id, ...signatureWord(form) }),
      stateWords,
    ),
  );
  routes.post("/:id/no-show", (c) =>
    change(c, (context, { visit }) => markNoShow(context, { appointmentId: visit.id }), stateWords),
  );
  return routes;
}

function showVisit(
  c: BoardContext,
  file: VisitFile,
  refusal?: string,
  again?: { move?: MoveTyped; asksToSign?: boolean },
) {
  const view = c.get("view");
  const content = (
    <VisitSheet view={view} {...file} refused={refusal} again={again?.move} asksToSign={again?.asksToSign} />
  );
  return sheet(c, view.say("board-calendar-visit"), content, refusal ? 422 : 200);
}

function refused(c: BoardContext, file: VisitFile, refusal: Refusal, form: Typed) {
  const view = c.get("view");
  const undone = c.req.path.endsWith("/undo");
  const why = undone ? view.say("board-calendar-undo-refused") : whyNot(view, refusal);
  const words = c.req.path.endsWith("/move") ? view.say("board-calendar-not-moved", { why }) : why;
  if (wantsJson(c)) return c.json({ ok: false, words }, 409);
  const typed = (name: string) => form.text(name);
  const again = { date: typed("date"), time: typed("time"), staff: typed("staff"), why: typed("why") };
  const move = mayInsist(view, refusal) ? again : undefined;
  return showVisit(c, file, words, { move, asksToSign: refusal.reason === "unsigned" });
}

/** To the day and time of the branch's wall clock that were typed or dropped on, with the person or in the room of that column. */
async function moveTyped(context: ActionContext, { visit }: VisitFile, form: Typed): Promise<Changed> {
  const typed = wallClock(`${form.text("date")}T${form.text("time")}`);
  if (!typed) return { ok: false, reason: "closed" };
  return moveAppointment(context, {
    appointmentId: visit.id,
    startsAt: instantOf(typed.date, typed.time, visit.place.zone),
    staffId: form.text("staff") || undefined,
    roomId: (visit.roomId && form.text("room")) || undefined,
    tellAfterSeconds: TELL_AFTER_SECONDS,
    skinOverride: form.text("why") || undefined,
  });
}

function cancelTyped(context: ActionContext, { visit }: VisitFile, form: Typed): Promise<Changed> {
  const deposit = depositWishes.find((wish) => wish === form.text("deposit"));
  return cancelAppointment(context, { appointmentId: visit.id, deposit });
}

function whenOf({ startsAt, place }: Appointment) {
  return { instant: startsAt.toISOString(), zone: place.zone, style: "dateTime" as const };
}

function movedWords(view: View, after: Appointment, { visit }: VisitFile, room: string): string {
  const sameForHer = visit.startsAt.getTime() === after.startsAt.getTime() && visit.staff.id === after.staff.id;
  if (sameForHer) return view.say("board-calendar-moved-room", { room });
  const moved = view.say("board-calendar-moved", { when: whenOf(after), beautician: after.staff.name });
  return `${moved} ${toldWords(view, after)}`;
}

/** Whether she hears of it by herself. */
export function toldWords(view: View, { chatId, customerName }: Appointment): string {
  return view.say(chatId ? "board-calendar-told" : "board-calendar-told-not", { customer: customerName });
}

function undoneWords(view: View, after: Appointment): string {
  return view.say("board-calendar-undone", { when: whenOf(after), beautician: after.staff.name });
}

function cancelledWords(view: View, after: Appointment): string {
  const words = view.say("board-calendar-cancelled", { when: whenOf(after), customer: after.customerName });
  return `${words} ${toldWords(view, after)}`;
}
