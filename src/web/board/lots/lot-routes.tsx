import { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { searchLot } from "../../../actions/file/search-lot.ts";
import { lotKey } from "../../../domain/file/visit-record.ts";
import type { WebDeps } from "../../deps.ts";
import { refusedPage } from "../refused.tsx";
import { type BoardEnv, branchIds, reads } from "../view.ts";
import { lotTable } from "./lot-csv.ts";
import { LotPage } from "./lot-page.tsx";

/** Who got a lot: the page, and the same as a table to save. */
export function lotRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  routes.use("*", async (c, next) => (reads(c.get("view"), "health") ? next() : refusedPage(c)));
  routes.get("/", async (c) => {
    const view = c.get("view");
    const lot = (c.req.query("lot") ?? "").trim().slice(0, 40);
    if (lotKey(lot).length < 3) return c.html(<LotPage view={view} lot={lot} uses={null} />);
    const input = { lot, branchIds: branchIds(view) };
    const uses = await perform(house, view.staff, (context) => searchLot(context, input));
    if (c.req.query("as") !== "csv") return c.html(<LotPage view={view} lot={lot} uses={uses ?? []} />);
    c.header("Content-Type", "text/csv; charset=utf-8");
    c.header("Content-Disposition", `attachment; filename="lot-${lotKey(lot).replaceAll(/[^A-Z0-9]/g, "")}.csv"`);
    return c.body(lotTable(view, uses ?? []));
  });
  return routes;
}
