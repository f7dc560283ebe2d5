import { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { columnsFor, exportKinds, exportsOf, exportTable } from "../../../actions/transfer/export-table.ts";
import { localDate } from "../../../domain/time/zone.ts";
import type { WebDeps } from "../../deps.ts";
import { csvOf } from "../csv.ts";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { missing, refusedPage } from "../refused.tsx";
import type { BoardEnv, View } from "../view.ts";

/** Tables of the branch to take along, each with the columns that one reads. */
export function exportRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  routes.get("/", (c) => c.html(<ExportPage view={c.get("view")} />));
  // A deed that is written down: no link that a browser follows by itself.
  routes.post("/:kind", async (c) => {
    const view = c.get("view");
    const kind = exportKinds.find((one) => one === c.req.param("kind"));
    if (!kind) return missing(c);
    const { branch, staff } = view;
    const table = await perform(house, staff, (context) => exportTable(context, { kind, branch }));
    if (!table) return refusedPage(c);
    const name = `${kind}-${localDate(view.now, branch.zone)}.csv`;
    c.header("Content-Type", "text/csv; charset=utf-8");
    c.header("Content-Disposition", `attachment; filename="${name}"`);
    c.header("Cache-Control", "no-store");
    return c.body(csvOf([table.columns, ...table.rows]));
  });
  return routes;
}

const ExportPage = ({ view }: { view: View }) => (
  <Page view={view} title={view.say("board-export")}>
    <div>
      <a class="back" href="/board/more">
        <Icon name="left" />
        {view.say("board-nav-more")}
      </a>
      <h1>{view.say("board-export")}</h1>
    </div>
    <p>{view.say("board-export-words", { branch: view.branch.name })}</p>
    <ul class="card rows">
      {exportsOf(view.staff.role).map((kind) => (
        <li class="row-line row between">
          <span>
            <span class="strong">{view.say(`board-import-kind-${kind}`)}</span>
            <br />
            <span class="soft small">
              {columnsFor(kind, view.staff.role)
                .map((column) => view.say(`board-import-column-${column}`))
                .join(view.say("board-export-comma"))}
            </span>
          </span>
          <form method="post" action={`/board/export/${kind}`}>
            <button type="submit" class="small">
              {view.say("board-export-save")}
            </button>
          </form>
        </li>
      ))}
    </ul>
  </Page>
);
