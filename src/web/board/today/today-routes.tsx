import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readArrival, readToday } from "../../../actions/board/read-today.ts";
import { acceptBooking } from "../../../actions/booking/await-person.ts";
import { cancelAppointment } from "../../../actions/booking/cancel-appointment.ts";
import { completeVisit } from "../../../actions/booking/complete-visit.ts";
import { markArrived } from "../../../actions/booking/mark-arrived.ts";
import { markComing } from "../../../actions/booking/mark-coming.ts";
import { markNoShow } from "../../../actions/booking/mark-no-show.ts";
import { stopWaiting } from "../../../actions/booking/stop-waiting.ts";
import { tellBehind } from "../../../actions/booking/tell-behind.ts";
import { finishStaffTask } from "../../../actions/cases/finish-staff-task.ts";
import { type ActionContext, perform } from "../../../actions/context.ts";
import { giveBackSession } from "../../../actions/loyalty/use-package.ts";
import { localDate } from "../../../domain/time/zone.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm, signatureWord } from "../form.ts";
import { recordOf, typedRecord } from "../record-fields.tsx";
import { missing, refusedPage } from "../refused.tsx";
import { type BoardContext, type BoardEnv, branchIds, can, wantsPart } from "../view.ts";
import { ArrivalLine } from "./arrival.tsx";
import type { VisitTyped } from "./complete-form.tsx";
import { TodayPage, TodayParts } from "./today-page.tsx";

type Marked = { ok: true } | { ok: false; reason: string };

/** The day: what is to be done, and doing it. */
export function todayRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  routes.get("/", async (c) => {
    const view = c.get("view");
    const day = await look(house, view.staff, (context) => readToday(context, view.branch, c.req.query("date")));
    return c.html(wantsPart(c) ? <TodayParts view={view} day={day} /> : <TodayPage view={view} day={day} />);
  });
  const mark = async (c: BoardContext, act: (context: ActionContext) => Promise<Marked>, typed?: VisitTyped) => {
    const view = c.get("view");
    const id = c.req.param("id") ?? "";
    if (!can(view, "appointment.mark")) return refusedPage(c, "board-not-allowed");
    const read = () => look(house, view.staff, (context) => readArrival(context, id, branchIds(view)));
    if (!(await read())) return missing(c);
    const result = await perform(house, view.staff, act);
    const arrival = await read();
    if (!arrival) return missing(c);
    const date = localDate(arrival.startsAt, view.branch.zone);
    if (result.ok && !wantsPart(c)) return c.redirect(`/board?date=${date}#arrival-${id}`, 303);
    const refused = result.ok ? undefined : view.say(markRefusal(result.reason));
    const dayHasCome = date <= localDate(view.now, view.branch.zone);
    const said = { refused, asksToSign: asksToSign(result, c.req.path), typed: result.ok ? undefined : typed };
    if (wantsPart(c)) {
      return c.html(<ArrivalLine {...{ view, arrival, dayHasCome }} {...said} />, result.ok ? 200 : 422);
    }
    const day = await look(house, view.staff, (context) => readToday(context, view.branch, date));
    return c.html(<TodayPage view={view} day={day} refused={{ id, ...said }} />, 422);
  };
  routes.post("/appointments/:id/arrive", async (c) => {
    const input = { appointmentId: c.req.param("id"), ...signatureWord(await readForm(c)) };
    return mark(c, (context) => markArrived(context, input));
  });
  routes.post("/appointments/:id/no-show", (c) =>
    mark(c, (context) => markNoShow(context, { appointmentId: c.req.param("id") })),
  );
  routes.post("/appointments/:id/accept", (c) =>
    mark(c, (context) => acceptBooking(context, { appointmentId: c.req.param("id") })),
  );
  routes.post("/appointments/:id/decline", (c) =>
    mark(c, (context) => cancelAppointment(context, { appointmentId: c.req.param("id"), reason: "declined" })),
  );
  routes.post("/appointments/:id/coming", (c) =>
    mark(c, (context) => markComing(context, { appointmentId: c.req.param("id") })),
  );
  routes.post("/appointments/:id/behind", async (c) => {
    const minutes = Number((await readForm(c)).text("minutes"));
    return mark(c, (context) => tellBehind(context, { appointmentId: c.req.param("id"), minutes }));
  });
  routes.post("/appointments/:id/complete", async (c) => {
    const form = await readForm(c);
    const packageId = form.all("package").length > 0 ? form.text("package") : undefined;
    const typed = { treatment: form.text("treatment"), notes: form.text("notes"), packageId, ...typedRecord(form) };
    const { treatment, notes } = typed;
    const given = { treatment: treatment || undefined, notes, packageId };
    const said = { ...given, ...recordOf(typed), products: form.text("products") };
    const input = { appointmentId: c.req.param("id"), ...said, ...signatureWord(form) };
    return mark(c, (context) => completeVisit(context, input), typed);
  });
  routes.post("/appointments/:id/session-back", (c) =>
    mark(c, (context) => giveBackSession(context, { appointmentId: c.req.param("id") })),
  );
  routes.post("/waiting/:id/remove", async (c) => {
    const entryId = c.req.param("id");
    const result = await perform(house, c.get("view").staff, (context) => stopWaiting(context, { entryId }));
    return result.ok ? c.redirect("/board#waiting-title", 303) : missing(c);
  });
  routes.post("/tasks/:id/done", async (c) => {
    const view = c.get("view");
    const taskId = c.req.param("id");
    const result = await perform(house, view.staff, (context) => finishStaffTask(context, { taskId }));
    if (!result.ok && result.reason !== "done_already") return missing(c);
    return wantsPart(c) ? c.body("") : c.redirect("/board", 303);
  });
  return routes;
}

const knownRefusals = [
  "unsigned",
  "wrong_status",
  "too_early",
  "unknown_treatment",
  "record_too_long",
  "package_spent",
  "too_far",
  "no_chat",
];

function markRefusal(reason: string): string {
  return knownRefusals.includes(reason) ? `board-mark-${reason}` : "board-not-found";
}

function asksToSign(result: Marked, path: string): "arrive" | "complete" | undefined {
  if (result.ok || result.reason !== "unsigned") return undefined;
  return path.endsWith("/arrive") ? "arrive" : "complete";
}
