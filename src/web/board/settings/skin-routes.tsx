import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readSettings } from "../../../actions/board/read-settings.ts";
import { readSkinRules } from "../../../actions/board/read-skin.ts";
import { perform } from "../../../actions/context.ts";
import { setSkinRules } from "../../../actions/salon/set-skin-rules.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { refusedPage } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import { typedIntervals, typedNewInterval, typedPrerequisite } from "./skin-form.ts";
import { SkinPage } from "./skin-page.tsx";

/** What the skin allows, for the whole business: owners and managers read and change it. */
export function skinSettingsRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const rulesOf = (c: BoardContext) => {
    const view = c.get("view");
    return look(house, view.staff, (context) => readSkinRules(context, view.branch.businessId));
  };
  const page = async (c: BoardContext, refused?: string) => {
    const view = c.get("view");
    const services = (await look(house, view.staff, (context) => readSettings(context, view.branch)))?.services ?? [];
    const offered = [...new Set(services.filter(({ active }) => active).map(({ treatment }) => treatment))];
    const props = { view, rules: await rulesOf(c), offered, refused };
    return c.html(<SkinPage {...props} />, refused ? 422 : 200);
  };
  const save = async (c: BoardContext, rules: unknown) => {
    const view = c.get("view");
    const { businessId } = view.branch;
    const result = await perform(house, view.staff, (context) => setSkinRules(context, { businessId, rules }));
    if (result.ok) return c.redirect("/board/settings/skin?saved=yes", 303);
    return result.reason === "not_allowed" ? refusedPage(c) : page(c, view.say("board-skin-wrong"));
  };
  routes.get("/", (c) => page(c));
  routes.post("/intervals", async (c) => save(c, typedIntervals(await readForm(c), (await rulesOf(c)).intervals)));
  routes.post("/new", async (c) => save(c, typedNewInterval(await readForm(c))));
  routes.post("/before", async (c) => save(c, typedPrerequisite(await readForm(c))));
  return routes;
}
