import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { perform } from "../../../actions/context.ts";
import { readRules, updateVisitRules } from "../../../actions/salon/update-visit-rules.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing } from "../refused.tsx";
import type { BoardEnv } from "../view.ts";
import { refusalWords } from "./problems.tsx";
import { readRulesForm, rulesOf, typedRules, VisitRulesPage } from "./visit-rules-page.tsx";

/** The rules around an appointment of the branch she looks at. */
export function visitRulesRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  routes.get("/", async (c) => {
    const view = c.get("view");
    const rules = await look(house, view.staff, (context) => readRules(context, view.branch.id));
    return rules ? c.html(<VisitRulesPage view={view} typed={typedRules(rules)} />) : missing(c);
  });
  routes.post("/", async (c) => {
    const view = c.get("view");
    const typed = readRulesForm(await readForm(c));
    const input = { branchId: view.branch.id, rules: rulesOf(typed) };
    const result = await perform(house, view.staff, (context) => updateVisitRules(context, input));
    if (result.ok) return c.redirect("/board/settings/rules?saved=yes", 303);
    const wrong = result.reason === "invalid" ? { problems: result.problems } : { refused: refusalWords(view, result) };
    return c.html(<VisitRulesPage view={view} typed={typed} {...wrong} />, 422);
  });
  return routes;
}
