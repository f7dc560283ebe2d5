import { Hono } from "hono";
import type { WebDeps } from "../../deps.ts";
import { OpenCount } from "../nav.tsx";
import { refusedPage } from "../refused.tsx";
import { type BoardEnv, can, wantsPart } from "../view.ts";
import { caseList, casePage, casePart } from "./case-answers.tsx";
import { caseDeedRoutes } from "./case-deeds.tsx";
import { CaseHead } from "./case-head.tsx";
import { CaseList, CasesPage } from "./case-page.tsx";
import { Conversation } from "./conversation.tsx";
import { ReplyPlace } from "./reply.tsx";

/** Cases: the list, one with its conversation, and the parts that refresh by themselves. */
export function caseRoutes(deps: WebDeps): Hono<BoardEnv> {
  const { house } = deps;
  const routes = new Hono<BoardEnv>();
  routes.use("*", async (c, next) => (can(c.get("view"), "case.read") ? next() : refusedPage(c)));
  routes.get("/", async (c) => {
    const view = c.get("view");
    const closed = c.req.query("status") === "closed";
    const shown = { view, closed, lines: await caseList(house, view, closed) };
    return c.html(wantsPart(c) ? <CaseList {...shown} openId={c.req.query("open")} /> : <CasesPage {...shown} />);
  });
  routes.get("/count", (c) => c.html(<OpenCount view={c.get("view")} />));
  routes.get("/:id", (c) => casePage(house, c, c.req.param("id")));
  routes.get("/:id/head", (c) =>
    casePart(house, c, c.req.param("id"), (view, opened) => <CaseHead view={view} opened={opened} />),
  );
  routes.get("/:id/log", (c) =>
    casePart(house, c, c.req.param("id"), (view, opened) => <Conversation view={view} opened={opened} />),
  );
  routes.get("/:id/reply", (c) =>
    casePart(house, c, c.req.param("id"), (view, opened) => <ReplyPlace view={view} line={opened.line} />),
  );
  routes.route("/", caseDeedRoutes(deps));
  return routes;
}
