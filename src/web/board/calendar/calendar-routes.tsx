import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readCalendar } from "../../../actions/board/read-calendar.ts";
import type { WebDeps } from "../../deps.ts";
import type { BoardContext, BoardEnv } from "../view.ts";
import { askedOf, daysShown } from "./asked.ts";
import { blockRoutes } from "./block-routes.tsx";
import { CalendarPage } from "./calendar-page.tsx";
import { linkRoutes } from "./link-routes.tsx";
import { newVisitRoutes } from "./new-routes.tsx";
import { seriesRoutes } from "./series-routes.tsx";
import { visitRoutes } from "./visit-routes.tsx";

/** Day and week of a branch, by beautician and by room. */
export function calendarRoutes(deps: WebDeps): Hono<BoardEnv> {
  const { house } = deps;
  const routes = new Hono<BoardEnv>();
  const pagesOf = (c: BoardContext) => {
    const view = c.get("view");
    return look(house, view.staff, (context) => readCalendar(context, view.branch, daysShown(askedOf(c))));
  };
  routes.get("/", async (c) =>
    c.html(<CalendarPage view={c.get("view")} asked={askedOf(c)} pages={await pagesOf(c)} />),
  );
  routes.get("/data", async (c) => c.json(await pagesOf(c)));
  routes.route("/", newVisitRoutes(deps));
  routes.route("/", blockRoutes(deps));
  routes.route("/links", linkRoutes(deps));
  routes.route("/visits", visitRoutes(deps));
  routes.route("/visits", seriesRoutes(deps));
  return routes;
}
