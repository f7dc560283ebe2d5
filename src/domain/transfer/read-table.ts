import { parse } from "csv-parse/sync";

/** A row of a table by the names of its columns, with its line in the file (the head is line 1). */
export interface TableRow {
  line: number;
  cells: ReadonlyMap<string, string>;
}

/** A column of the file: its title, the name we take it for (null: left out), and a cell of it. */
export interface TableColumn {
  title: string;
  name: string | null;
  sample: string;
}

export type ReadTable =
  | { ok: true; rows: TableRow[]; unknown: string[]; columns: TableColumn[] }
  | { ok: false; reason: "empty" | "not_a_table" | "too_long" | "no_known_column"; why?: string };

const MOST_ROWS = 20_000;

/**
 * Reads a CSV table as spreadsheets write it: UTF-8, UTF-16 or GB 18030, with commas, semicolons or tabs. `columns` are the names we know,
 * each with what people call it; a column that nobody knows is named and left out. `chosen` wins over what is guessed, by the column's place.
 */
export function readTable(
  bytes: Uint8Array,
  columns: Readonly<Record<string, readonly string[]>>,
  chosen: ReadonlyMap<number, string | null> = new Map(),
): ReadTable {
  const text = withoutHint(decodeTable(bytes));
  if (text.trim() === "") return { ok: false, reason: "empty" };
  if (text.includes("\u0000")) return { ok: false, reason: "not_a_table", why: "binary" };
  const cells = cellsOf(text);
  if (typeof cells === "string") return { ok: false, reason: "not_a_table", why: cells };
  const [head = [], ...lines] = cells;
  const guessed = head.map((title) => columnOf(title, columns));
  const names = eachOnce(guessed.map((name, at) => (chosen.has(at) ? (chosen.get(at) ?? null) : name)));
  if (names.every((name) => name === null)) return { ok: false, reason: "no_known_column" };
  if (lines.length > MOST_ROWS) return { ok: false, reason: "too_long" };
  const rows = lines.map((line, index) => ({
    line: index + 2,
    cells: new Map(names.flatMap((name, at) => (name ? [[name, (line[at] ?? "").trim()] as const] : []))),
  }));
  const unknown = head.filter((title, index) => names[index] === null && title.trim() !== "");
  const table = head.map((title, at) => {
    const sample = lines.find((line) => (line[at] ?? "").trim() !== "")?.[at] ?? "";
    return { title, name: names[at] ?? null, sample: sample.trim().slice(0, 60) };
  });
  const filled = rows.filter(({ cells }) => [...cells.values()].some((cell) => cell !== ""));
  return { ok: true, rows: filled, unknown, columns: table };
}

/** Two columns of one name: the first counts. */
function eachOnce(names: readonly (string | null)[]): (string | null)[] {
  return names.map((name, at) => (name !== null && names.indexOf(name) < at ? null : name));
}

/** Excel's own first line, "sep=;". */
function withoutHint(text: string): string {
  return text.replace(/^\uFEFF?sep=.\r?\n/i, "");
}

/** The text of a file: UTF-16 when it says so, UTF-8, and what is neither GB 18030, as a spreadsheet in China often writes. */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
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
