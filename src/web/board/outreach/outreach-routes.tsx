import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readBroadcastFor, readBroadcastList, readOfferedServices } from "../../../actions/board/read-outreach.ts";
import { perform } from "../../../actions/context.ts";
import { draftBroadcast } from "../../../actions/outreach/draft-broadcast.ts";
import { previewBroadcast } from "../../../actions/outreach/preview-broadcast.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { Note } from "../pieces.tsx";
import { refusedPage } from "../refused.tsx";
import { type BoardContext, type BoardEnv, can } from "../view.ts";
import { broadcastRoutes, outreachRefusal } from "./broadcast-routes.tsx";
import { OutreachPage } from "./outreach-page.tsx";
import { AudienceCount } from "./recipients.tsx";
import { emptyTip, readTip, segmentOf, type TipTyped } from "./segment-form.ts";
import { TipPage } from "./tip-form.tsx";

/** Writing to many: a tip is written, looked at with who gets it, and only then sent. */
export function outreachRoutes(deps: WebDeps): Hono<BoardEnv> {
  const { house } = deps;
  const routes = new Hono<BoardEnv>();
  routes.use("*", async (c, next) => (can(c.get("view"), "broadcast.send") ? next() : refusedPage(c)));
  routes.get("/", async (c) => {
    const view = c.get("view");
    return c.html(<OutreachPage view={view} broadcasts={await look(house, view.staff, readBroadcastList)} />);
  });
  const form = async (c: BoardContext, typed: TipTyped, refused?: string) => {
    const view = c.get("view");
    const services = await look(house, view.staff, (context) => readOfferedServices(context, view.branch.businessId));
    return c.html(<TipPage view={view} services={services} typed={typed} refused={refused} />, refused ? 422 : 200);
  };
  routes.get("/new", async (c) => {
    const from = c.req.query("from");
    const earlier = from && (await look(house, c.get("view").staff, (context) => readBroadcastFor(context, from)));
    if (!earlier) return form(c, emptyTip);
    const { text, segment, category } = earlier;
    const words = { zhCn: text["zh-CN"], zhTw: text["zh-TW"] === text["zh-CN"] ? "" : text["zh-TW"], en: text.en };
    const { serviceCodes = [], locales = [], branchId = "" } = segment;
    return form(c, { ...emptyTip, category, ...words, services: serviceCodes, locales, branchId });
  });
  routes.post("/preview", async (c) => {
    const view = c.get("view");
    const typed = readTip(await readForm(c));
    const wanted = { segment: segmentOf(view, typed), category: typed.category };
    const preview = await look(house, view.staff, (context) => previewBroadcast(context, wanted));
    if (!preview.ok) return c.html(<Note tone="wrong">{outreachRefusal(view, preview.reason)}</Note>, 422);
    return c.html(<AudienceCount view={view} preview={preview} />);
  });
  routes.post("/", async (c) => {
    const view = c.get("view");
    const tip = readTip(await readForm(c));
    const text = { "zh-CN": tip.zhCn, "zh-TW": tip.zhTw || undefined, en: tip.en };
    const drafted = await perform(house, view.staff, (context) =>
      draftBroadcast(context, { text, segment: segmentOf(view, tip), category: tip.category }),
    );
    if (!drafted.ok) return form(c, tip, outreachRefusal(view, drafted.reason));
    return c.redirect(`/board/outreach/${drafted.id}`, 303);
  });
  routes.route("/", broadcastRoutes(deps));
  return routes;
}
