import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { perform } from "../../../actions/context.ts";
import { lastRetentionRun } from "../../../actions/privacy/keep-no-longer.ts";
import { chosenRetention, type RetentionProblems, setRetention } from "../../../actions/privacy/set-retention.ts";
import { retainedKinds } from "../../../domain/privacy/retention.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { refusedPage } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import { RetentionPage } from "./retention-page.tsx";

/** How long things are kept: seen by who sets up the salon, changed by the owner. */
export function retentionRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const page = async (c: BoardContext, refused?: { typed: Record<string, string>; problems: RetentionProblems }) => {
    const view = c.get("view");
    const { last, chosen } = await look(house, view.staff, async ({ tx }) => ({
      last: await lastRetentionRun(tx),
      chosen: await chosenRetention(tx),
    }));
    const licence = view.branch.licence === "clinic" ? "clinic" : "salon";
    return c.html(<RetentionPage {...{ view, licence, last, chosen, refused }} />, refused ? 422 : 200);
  };
  routes.get("/", (c) => page(c));
  routes.post("/", async (c) => {
    const form = await readForm(c);
    const typed = Object.fromEntries(retainedKinds.map((kind) => [kind, form.text(kind)]));
    const given = Object.entries(typed).filter(([, days]) => days !== "");
    const days = Object.fromEntries(given.map(([kind, text]) => [kind, Number(text)]));
    const result = await perform(house, c.get("view").staff, (context) => setRetention(context, { days }));
    if (result.ok) return c.redirect("/board/settings/retention?saved=yes", 303);
    return result.reason === "not_allowed" ? refusedPage(c) : page(c, { typed, problems: result.problems });
  });
  return routes;
}
