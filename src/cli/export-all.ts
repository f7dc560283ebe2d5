import { appendFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { recordAudit } from "../actions/privacy/record-audit.ts";
import { everyTable } from "../storage/whole-export.ts";
import { withSalon } from "./with-salon.ts";

/** `afterglow export --all`: every table as CSV and as JSON Lines in a folder, so that a salon can take everything elsewhere. */
export async function exportAll(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const counts: Record<string, number> = {};
  await withSalon(async ({ store, run }) => {
    for await (const { table, rows } of everyTable(store.db)) {
      const isFirst = counts[table] === undefined;
      counts[table] = (counts[table] ?? 0) + rows.length;
      const files = { csv: join(folder, `${table}.csv`), json: join(folder, `${table}.jsonl`) };
      if (isFirst) for (const file of Object.values(files)) rmSync(file, { force: true });
      const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
      appendFileSync(files.json, lines, { mode: 0o600 });
      appendFileSync(files.csv, csvOf(rows, isFirst), { mode: 0o600 });
    }
    await run((context) => recordAudit(context, "privacy.export", { kind: "salon", id: "everything" }, counts));
  });
  process.stdout.write(`${JSON.stringify({ folder, rows: counts })}\n`);
}

/** For a spreadsheet: with the mark that makes it read UTF-8, and no cell that it would take for a formula. */
function csvOf(rows: Record<string, unknown>[], header: boolean): string {
  const plain = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
    ),
  );
  const cast = { boolean: (value: boolean) => (value ? "true" : "false") };
  return (header ? "\uFEFF" : "") + stringify(plain, { header, escape_formulas: true, cast });
}
