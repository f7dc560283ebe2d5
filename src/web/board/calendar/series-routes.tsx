import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readVisit } from "../../../actions/board/read-visit.ts";
import { bookSeries } from "../../../actions/booking/book-series.ts";
import { planSeries } from "../../../actions/booking/plan-series.ts";
import { cancelLater, moveLater, planLater } from "../../../actions/booking/rest-of-series.ts";
import { visitOf } from "../../../actions/booking/visit-of.ts";
import { type ActionContext, perform } from "../../../actions/context.ts";
import { localDate } from "../../../domain/time/zone.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm, type Typed } from "../form.ts";
import { missing, refusedPage } from "../refused.tsx";
import { type BoardContext, type BoardEnv, branchIds, can } from "../view.ts";
import { done, sheet } from "./answers.tsx";
import { whyNot } from "./refusal-words.ts";
import { SeriesSheet, typedRule, typedTimes } from "./series-sheet.tsx";

/** Visits that follow one another: proposed, booked, moved along, cancelled. */
export function seriesRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const fileOf = (c: BoardContext) => {
    const view = c.get("view");
    return look(house, view.staff, (context) => readVisit(context, c.req.param("id") ?? "", branchIds(view)));
  };
  const answer = async (
    c: BoardContext,
    act: (
      context: ActionContext,
      id: string,
      form: Typed,
    ) => Promise<{ ok: true; words: string } | { ok: false; reason: string }>,
  ) => {
    const view = c.get("view");
    if (!can(view, "appointment.book")) return refusedPage(c);
    const file = await fileOf(c);
    if (!file) return missing(c);
    const form = await readForm(c);
    const result = await perform(house, view.staff, (context) => act(context, file.visit.id, form));
    if (!result.ok) return sheet(c, view.say("board-series"), <p>{whyNot(view, result)}</p>, 422);
    return done(c, { words: result.words, date: localDate(file.visit.startsAt, file.visit.place.zone) });
  };
  routes.post("/:id/series/plan", async (c) => {
    if (!can(c.get("view"), "appointment.book")) return refusedPage(c);
    const file = await fileOf(c);
    if (!file) return missing(c);
    const form = await readForm(c);
    return (await proposedSheet(c, { house }, file.visit.id, form.text("series"), form.text("times"))) ?? missing(c);
  });
  routes.post("/:id/series", (c) =>
    answer(c, async (context, appointmentId, form) => {
      const visits = form.all("visit").flatMap((text) => readSlot(text) ?? []);
      const result = await bookSeries(context, { appointmentId, rule: form.text("rule"), visits, via: "board" });
      if (!result.ok) return result;
      const view = c.get("view");
      const left = result.left.length > 0 ? ` ${view.say("board-series-left", { count: result.left.length })}` : "";
      return { ok: true, words: view.say("board-series-booked", { count: result.booked.length + 1 }) + left };
    }),
  );
  routes.post("/:id/series/move", (c) =>
    answer(c, async (context, appointmentId) => {
      const plan = await planLater(context, appointmentId);
      const moves = plan.flatMap(({ visit, proposed: { slot } }) =>
        slot ? [{ appointmentId: visit.id, ...slot }] : [],
      );
      const result = await moveLater(context, { appointmentId, moves });
      if (!result.ok) return result;
      const counts = { count: result.moved.length, stayed: result.stayed.length };
      return { ok: true, words: c.get("view").say("board-series-moved", counts) };
    }),
  );
  routes.post("/:id/series/cancel", (c) =>
    answer(c, async (context, appointmentId) => {
      const result = await cancelLater(context, { appointmentId });
      if (!result.ok) return result;
      return { ok: true, words: c.get("view").say("board-series-cancelled", { count: result.cancelled.length }) };
    }),
  );
  return routes;
}

/** The sheet with the proposed days; null when the visit is not there or the rule is none. */
export async function proposedSheet(
  c: BoardContext,
  { house }: Pick<WebDeps, "house">,
  appointmentId: string,
  rule: string,
  times: string,
) {
  const view = c.get("view");
  const plan = await look(house, view.staff, async (context) => {
    const file = await readVisit(context, appointmentId, branchIds(view));
    const first = file && (await visitOf(context, file.visit));
    const wanted = first && typedRule(rule, first);
    if (!first || !wanted) return null;
    return { first, rule: wanted, proposed: await planSeries(context, first, wanted, typedTimes(times)) };
  });
  return plan && sheet(c, view.say("board-series"), <SeriesSheet view={view} {...plan} />);
}

function readSlot(text: string): { startsAt: Date; staffIds: string[] } | null {
  const [instant = "", staff = ""] = text.split("|");
  const startsAt = new Date(instant);
  return Number.isNaN(startsAt.getTime()) || staff === "" ? null : { startsAt, staffIds: staff.split(",") };
}
