import { Hono } from "hono";
import type { WebDeps } from "../deps.ts";
import { assetRoutes } from "./assets.ts";
import { calendarRoutes } from "./calendar/calendar-routes.tsx";
import { caseRoutes } from "./cases/case-routes.tsx";
import { holdRoutes } from "./cases/hold-routes.ts";
import { missedRoutes } from "./cases/missed-routes.ts";
import { customerRoutes } from "./customers/customer-routes.tsx";
import { evidenceRoutes } from "./evidence/evidence-routes.ts";
import { exportRoutes } from "./export/export-routes.tsx";
import { liveRoutes } from "./live.ts";
import { lotRoutes } from "./lots/lot-routes.tsx";
import { moreRoutes } from "./more.tsx";
import { outreachRoutes } from "./outreach/outreach-routes.tsx";
import { photoRoutes } from "./photos/photo-routes.tsx";
import { prepRoutes } from "./prep/prep-routes.tsx";
import { missing } from "./refused.tsx";
import { boardHeaders, sameOrigin, smallBody } from "./security.ts";
import { signedIn } from "./session.ts";
import { settingsRoutes } from "./settings/settings-routes.tsx";
import { signRoutes } from "./sign/sign-routes.tsx";
import { signInRoutes, sorry } from "./sign-in.tsx";
import { todayRoutes } from "./today/today-routes.tsx";
import type { BoardEnv } from "./view.ts";

/** The staff board. What stands above `signedIn` is open to everybody; whatever is added below it is not. */
export function boardRoutes(deps: WebDeps): Hono<BoardEnv> {
  const app = new Hono<BoardEnv>();
  app.use("/board/*", boardHeaders, sameOrigin(deps.publicUrl), smallBody);
  app.onError((error, c) => {
    deps.house.log.error("A board page failed.", { path: c.req.path, why: String(error) });
    return sorry(c, deps, error);
  });
  app.route("/board/assets", assetRoutes(deps.scripts?.htmx ?? ""));
  app.route("/board", signInRoutes(deps));
  app.use("/board/*", signedIn(deps));
  app.route("/board", todayRoutes(deps));
  app.route("/board", liveRoutes(deps));
  app.route("/board", moreRoutes(deps));
  app.route("/board/cases", caseRoutes(deps));
  app.route("/board/cases", holdRoutes(deps));
  app.route("/board/calendar", calendarRoutes(deps));
  app.route("/board/messages", missedRoutes(deps));
  app.route("/board/customers", customerRoutes(deps));
  app.route("/board/photos", photoRoutes(deps));
  app.route("/board/prep", prepRoutes(deps));
  app.route("/board/sign", signRoutes(deps));
  app.route("/board/lots", lotRoutes(deps));
  app.route("/board/export", exportRoutes(deps));
  app.route("/board/evidence", evidenceRoutes(deps));
  app.route("/board/outreach", outreachRoutes(deps));
  app.route("/board/settings", settingsRoutes(deps));
  app.all("/board/*", (c) => missing(c));
  return app;
}
