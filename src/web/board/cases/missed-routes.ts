import { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { reportMissed } from "../../../actions/triage/report-missed.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing, refusedPage } from "../refused.tsx";
import { type BoardEnv, can } from "../view.ts";

/** Somebody found a message that needed a person: opens its case and goes there. */
export function missedRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  routes.post("/:seq{[0-9]{1,15}}/missed", async (c) => {
    const view = c.get("view");
    if (!can(view, "case.answer")) return refusedPage(c);
    const severity = (await readForm(c)).text("severity");
    const input = { seq: Number(c.req.param("seq")), severity };
    const result = await perform(house, view.staff, (context) => reportMissed(context, input));
    if (result.ok) return c.redirect(`/board/cases/${result.caseId}`, 303);
    return missing(c);
  });
  return routes;
}
