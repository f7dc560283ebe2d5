import { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { openPrepCard } from "../../../actions/file/open-prep-card.ts";
import type { WebDeps } from "../../deps.ts";
import { missing, refusedPage } from "../refused.tsx";
import { type BoardEnv, branchIds, can } from "../view.ts";
import { PrepPage } from "./prep-page.tsx";

/** The card that is read before a visit. */
export function prepRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  routes.get("/:id", async (c) => {
    const view = c.get("view");
    if (!can(view, "appointment.read")) return refusedPage(c);
    const input = { appointmentId: c.req.param("id"), branchIds: branchIds(view), zone: view.branch.zone };
    const card = await perform(house, view.staff, (context) => openPrepCard(context, input));
    return card ? c.html(<PrepPage view={view} card={card} />) : missing(c);
  });
  return routes;
}
