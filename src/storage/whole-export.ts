import type { Tx } from "./store.ts";

/** Tables that only open doors: whoever takes the data elsewhere needs none of them, and nobody else may have them. */
const keysOnly = new Set(["LoginLink", "BoardSession", "ApiToken", "LinkCode", "CalendarFeed", "Setting"]);
const secretColumns = new Set(["tokenHash", "codeHash", "address", "currentKey"]);
const PAGE = 500;

type Row = Record<string, unknown>;
interface Delegate {
  findMany(query: { take: number; skip: number }): Promise<Row[]>;
}

/** Every table by name and its rows, opened and page by page; keys and secrets of the house are left out. */
export async function* everyTable(db: Tx): AsyncGenerator<{ table: string; rows: Row[] }> {
  for (const table of tableNames(db)) {
    const delegate = (db as unknown as Record<string, Delegate>)[table.charAt(0).toLowerCase() + table.slice(1)];
    for (let skip = 0; delegate; skip += PAGE) {
      const rows = await delegate.findMany({ take: PAGE, skip });
      yield { table, rows: rows.map((row) => withoutSecrets(table, row)) };
      if (rows.length < PAGE) break;
    }
  }
}

function tableNames(db: Tx): string[] {
  const { _runtimeDataModel: data } = db as unknown as { _runtimeDataModel: { models: Record<string, unknown> } };
  return Object.keys(data.models).filter((name) => !keysOnly.has(name));
}

function withoutSecrets(table: string, row: Row): Row {
  // A branch's address is where it stands; that of a calendar opens the calendar.
  const secret = (column: string) => secretColumns.has(column) && !(table === "Branch" && column === "address");
  return Object.fromEntries(Object.entries(row).filter(([column]) => !secret(column)));
}
