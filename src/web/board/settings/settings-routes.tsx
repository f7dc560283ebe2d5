import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readAudit, readSettings } from "../../../actions/board/read-settings.ts";
import { perform } from "../../../actions/context.ts";
import { createLinkCode } from "../../../actions/salon/create-link-code.ts";
import { setUpSalon } from "../../../actions/salon/set-up-salon.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { questionnaireRoutes } from "../questionnaires/questionnaire-routes.tsx";
import { missing, refusedPage } from "../refused.tsx";
import { type BoardContext, type BoardEnv, can } from "../view.ts";
import { ActivityPage } from "./activity-page.tsx";
import { branchSettingsRoutes } from "./branch-routes.tsx";
import { CodePage } from "./code-page.tsx";
import { importRoutes } from "./import/import-routes.tsx";
import { keyRoutes } from "./key-routes.tsx";
import { LinksPage } from "./links-page.tsx";
import { refusalWords } from "./problems.tsx";
import { retentionRoutes } from "./retention-routes.tsx";
import { serviceSettingsRoutes } from "./service-routes.tsx";
import { SettingsPage } from "./settings-page.tsx";
import { emptySetup, setupInput, typedProblems } from "./setup-form.ts";
import { SetupPage } from "./setup-page.tsx";
import { skinSettingsRoutes } from "./skin-routes.tsx";
import { staffSettingsRoutes } from "./staff-routes.tsx";
import { visitRulesRoutes } from "./visit-rules-routes.tsx";

/** What owners and managers set: the salon, its branch, people, services, links, and who did what. */
export function settingsRoutes(deps: WebDeps): Hono<BoardEnv> {
  const { house } = deps;
  const routes = new Hono<BoardEnv>();
  routes.use("*", async (c, next) => (can(c.get("view"), "salon.setup") ? next() : refusedPage(c)));
  routes.get("/", (c) => c.html(<SettingsPage view={c.get("view")} done={c.req.query("done")} />));
  routes.route("/", branchSettingsRoutes(deps));
  routes.route("/staff", staffSettingsRoutes(deps));
  routes.route("/services", serviceSettingsRoutes(deps));
  routes.route("/rules", visitRulesRoutes(deps));
  routes.route("/skin", skinSettingsRoutes(deps));
  routes.route("/questionnaires", questionnaireRoutes(deps));
  routes.route("/import", importRoutes(deps));
  routes.route("/key", keyRoutes(deps));
  routes.route("/retention", retentionRoutes(deps));
  routes.get("/salon", (c) => {
    const view = c.get("view");
    if (!can(view, "branch.all")) return refusedPage(c);
    const refused = view.branch.demo ? undefined : refusalWords(view, { reason: "already_set_up" });
    return c.html(<SetupPage view={view} form={emptySetup(view)} refused={refused} />);
  });
  routes.post("/salon", async (c) => {
    const view = c.get("view");
    const form = await readForm(c);
    const result = await perform(house, view.staff, (context) => setUpSalon(context, setupInput(form)));
    if (result.ok) return c.redirect("/board/settings?done=yes", 303);
    if (result.reason === "not_allowed") return refusedPage(c);
    const wrong =
      result.reason === "invalid"
        ? { problems: typedProblems(form, result.problems) }
        : { refused: refusalWords(view, result) };
    return c.html(<SetupPage view={view} form={form} {...wrong} />, 422);
  });
  const links = async (c: BoardContext, refused?: string) => {
    const view = c.get("view");
    const file = await look(house, view.staff, (context) => readSettings(context, view.branch));
    if (!file) return missing(c);
    return c.html(<LinksPage view={view} branch={file.branch} refused={refused} />, refused ? 422 : 200);
  };
  routes.get("/links", (c) => links(c));
  routes.post("/links/group", async (c) => {
    const view = c.get("view");
    const input = { purpose: "staff_group" as const, branchId: view.branch.id };
    const made = await perform(house, view.staff, (context) => createLinkCode(context, input));
    if (!made.ok) return links(c, refusalWords(view, made));
    return c.html(<CodePage view={view} purpose="group" name={view.branch.name} code={made.code} />);
  });
  routes.get("/activity", async (c) => {
    const view = c.get("view");
    if (!can(view, "audit.read")) return refusedPage(c);
    const before = Number(c.req.query("before"));
    const from = Number.isSafeInteger(before) && before > 0 ? before : null;
    const about = c.req.query("about")?.slice(0, 64) || null;
    const onlyLooks = c.req.query("what") === "looks";
    const lines = await look(house, view.staff, (context) => readAudit(context, from, { aboutId: about, onlyLooks }));
    return c.html(<ActivityPage view={view} lines={lines} about={about} onlyLooks={onlyLooks} />);
  });
  return routes;
}
