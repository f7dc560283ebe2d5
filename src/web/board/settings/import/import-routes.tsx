import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { look } from "../../../../actions/board/look.ts";
import { perform } from "../../../../actions/context.ts";
import { rowsWithProblems } from "../../../../actions/transfer/import-counts.ts";
import {
  type ImportKind,
  importKinds,
  MOST_FILE_BYTES,
  MOST_ROWS_AT_ONCE,
  readImport,
  runImport,
  tryImport,
} from "../../../../actions/transfer/run-import.ts";
import { listImports, undoImport } from "../../../../actions/transfer/undo-import.ts";
import { decodeTable, type NotText, notText } from "../../../../domain/transfer/decode-table.ts";
import { asTable } from "../../../../domain/transfer/read-workbook.ts";
import type { WebDeps } from "../../../deps.ts";
import { missing, refusedPage } from "../../refused.tsx";
import type { BoardContext, BoardEnv, View } from "../../view.ts";
import { CheckPage } from "./check-page.tsx";
import { ImportPage } from "./import-page.tsx";

/** A table comes back as UTF-8 text, which may be longer than the file was. */
const MOST_BYTES = 3 * MOST_FILE_BYTES;

/** Customers and appointments from a table: looked at first, imported as far as it is right, and undone. */
export function importRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const page = async (c: BoardContext, more: { refused?: string; done?: string; kind?: ImportKind } = {}) => {
    const view = c.get("view");
    const runs = await look(house, view.staff, (context) => listImports(context, view.branch.id));
    return c.html(<ImportPage view={view} runs={runs} {...more} />, more.refused ? 422 : 200);
  };
  routes.get("/", (c) => page(c, { done: doneWords(c) }));
  routes.post("/check", uploadLimit, async (c) => {
    const view = c.get("view");
    const sent = await readSent(c);
    const read = readable(view, sent);
    if (typeof read === "string") return page(c, { refused: read, kind: sent.kind });
    const counts = await tryImport(house, view.staff, tableOf(view, sent, read.rows));
    if (!counts) return refusedPage(c);
    const { kind, fileName } = sent;
    const shown = { view, kind, fileName, text: sent.text, rows: read.rows.length, columns: read.columns, counts };
    return c.html(<CheckPage {...shown} />);
  });
  routes.post("/run", uploadLimit, async (c) => {
    const view = c.get("view");
    const sent = await readSent(c);
    const read = readable(view, sent);
    if (typeof read === "string") return page(c, { refused: read, kind: sent.kind });
    const run = await runImport(house, view.staff, tableOf(view, sent, read.rows));
    if (!run) return refusedPage(c);
    const query = new URLSearchParams({
      ...{ added: String(run.added), known: String(run.known), problems: String(rowsWithProblems(run.problems)) },
    });
    return c.redirect(`/board/settings/import?${query}`, 303);
  });
  routes.post("/:id/undo", async (c) => {
    const { staff } = c.get("view");
    const undone = await perform(house, staff, (context) => undoImport(context, { runId: c.req.param("id") }));
    if (undone.ok) {
      return c.redirect(`/board/settings/import?removed=${undone.removed}&spared=${undone.spared}`, 303);
    }
    if (undone.reason === "undone_already") return c.redirect("/board/settings/import", 303);
    return undone.reason === "not_allowed" ? refusedPage(c) : missing(c);
  });
  return routes;
}

interface Sent {
  kind: ImportKind;
  fileName: string;
  text: string;
  tooLarge: boolean;
  /** The file is an Excel workbook, or no text at all. */
  notTable: NotText | null;
  chosen: Map<number, string | null>;
}

/** The file, or on the second page its text, with what each column was said to be. */
async function readSent(c: BoardContext): Promise<Sent> {
  const form = await c.req.formData().catch(() => new FormData());
  const word = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const file = form.get("file");
  const sent = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : null;
  const tooLarge = (sent?.length ?? 0) > MOST_FILE_BYTES;
  const bytes = sent && !tooLarge ? await asTable(sent) : sent;
  const chosen = new Map<number, string | null>();
  for (const [name, value] of form.entries()) {
    const at = /^map\.(\d{1,3})$/.exec(name)?.[1];
    if (at !== undefined && typeof value === "string") chosen.set(Number(at), value || null);
  }
  return {
    kind: importKinds.find((one) => one === word("kind")) ?? "customers",
    fileName: (file instanceof File ? file.name : word("name")).slice(0, 120),
    text: bytes ? decodeTable(bytes) : word("text"),
    // A workbook is packed: as a table it may be longer than what comes back from the next page.
    tooLarge: tooLarge || (bytes?.length ?? 0) > 2 * MOST_FILE_BYTES,
    notTable: bytes && notText(bytes),
    chosen,
  };
}

/** The table, or the sentence why it is none. */
function readable(view: View, { kind, text, tooLarge, notTable, chosen }: Sent) {
  if (notTable) return view.say(`board-import-${notTable === "workbook" ? notTable : "not_a_table"}`);
  if (tooLarge) return view.say("board-import-too_large");
  const read = readImport(kind, new TextEncoder().encode(text), chosen);
  if (!read.ok) {
    const line = "line" in read ? read.line : 0;
    const titles = "titles" in read ? read.titles : "";
    return view.say(`board-import-${read.reason}`, { most: MOST_ROWS_AT_ONCE, line, titles });
  }
  return read;
}

function tableOf(view: View, { kind, fileName }: Sent, rows: Parameters<typeof tryImport>[2]["rows"]) {
  return { branchId: view.branch.id, kind, fileName, rows, locale: view.staff.locale };
}

function doneWords(c: BoardContext): string | undefined {
  const { say } = c.get("view");
  const number = (name: string) => Number.parseInt(c.req.query(name) ?? "", 10);
  const [added, known, problems] = [number("added"), number("known"), number("problems")];
  if (added >= 0) return say("board-import-done", { added, known: known || 0, problems: problems || 0 });
  const [removed, spared] = [number("removed"), number("spared")];
  return removed >= 0 ? say("board-import-undone", { removed, spared: spared || 0 }) : undefined;
}

const uploadLimit: MiddlewareHandler<BoardEnv> = (c, next) => {
  const onError = () => c.text(c.get("view").say("board-import-too_large"), 413);
  return bodyLimit({ maxSize: MOST_BYTES, onError })(c, next);
};
