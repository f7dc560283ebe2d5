import { parse } from "csv-parse/sync";

/** A row of a table by the names of its columns, with its line in the file (the head is line 1). */
export interface TableRow {
  line: number;
  cells: ReadonlyMap<string, string>;
}

export type ReadTable =
  | { ok: true; rows: TableRow[]; unknown: string[] }
  | { ok: false; reason: "empty" | "not_a_table" | "too_long" | "no_known_column"; why?: string };

const MOST_ROWS = 20_000;

/**
 * Reads a CSV table as spreadsheets write it: UTF-8 or GB 18030, with commas, semicolons or tabs. `columns` are the names we know, each
 * with what people call it; a column that nobody knows is named and left out.
 */
export function readTable(bytes: Uint8Array, columns: Readonly<Record<string, readonly string[]>>): ReadTable {
  const text = decode(bytes);
  if (text.trim() === "") return { ok: false, reason: "empty" };
  const cells = cellsOf(text);
  if (typeof cells === "string") return { ok: false, reason: "not_a_table", why: cells };
  const [head = [], ...lines] = cells;
  const names = head.map((title) => columnOf(title, columns));
  if (names.every((name) => name === null)) return { ok: false, reason: "no_known_column" };
  if (lines.length > MOST_ROWS) return { ok: false, reason: "too_long" };
  const rows = lines.map((line, index) => ({
    line: index + 2,
    cells: new Map(names.flatMap((name, at) => (name ? [[name, (line[at] ?? "").trim()] as const] : []))),
  }));
  const unknown = head.filter((title, index) => names[index] === null && title.trim() !== "");
  return { ok: true, rows: rows.filter(({ cells }) => [...cells.values()].some((cell) => cell !== "")), unknown };
}

/** A spreadsheet in China often writes GB 18030; what is no UTF-8 is read so. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function cellsOf(text: string): string[][] | string {
  const [head = ""] = text.split(/\r?\n/, 1);
  const delimiter = [",", "\t", ";"].sort((one, other) => head.split(other).length - head.split(one).length)[0];
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function columnOf(title: string, columns: Readonly<Record<string, readonly string[]>>): string | null {
  const bare = (text: string) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/[\s_\-:：*]/g, "");
  const found = Object.entries(columns).find(([name, called]) =>
    [name, ...called].some((one) => bare(one) === bare(title)),
  );
  return found ? found[0] : null;
}
