import { CsvError, parse } from "csv-parse/sync";
import { toSimplified } from "../triage/reading/script.ts";
import { decodeTable, notText } from "./decode-table.ts";

/** A row of a table by the names of its columns, with the line of the file where it begins. */
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

export type TableRefusal =
  | { ok: false; reason: "empty" | "no_rows" | "workbook" | "not_a_table" | "too_long" }
  | { ok: false; reason: "open_quote"; line: number }
  /** What stands where the titles should be. */
  | { ok: false; reason: "no_known_column"; titles: string };

export type ReadTable = { ok: true; rows: TableRow[]; unknown: string[]; columns: TableColumn[] } | TableRefusal;

/** The names of a kind of table, each with what people call it. */
export type KnownColumns = Readonly<Record<string, readonly string[]>>;

const MOST_ROWS = 20_000;
/** Programs write the salon's name, a date and an empty line above the titles. */
const TITLES_WITHIN = 12;

/**
 * Reads a CSV table as spreadsheets write it: UTF-8, UTF-16, GB 18030, Big5 or Windows-1252, with commas, semicolons or tabs, the titles in
 * one of the first lines. `columns` are the names we know, each with what people call it; a column that nobody knows is named and left out.
 * `chosen` wins over what is guessed, by the column's place.
 */
export function readTable(
  bytes: Uint8Array,
  columns: KnownColumns,
  chosen: ReadonlyMap<number, string | null> = new Map(),
): ReadTable {
  const kind = notText(bytes);
  if (kind) return { ok: false, reason: kind === "workbook" ? "workbook" : "not_a_table" };
  const read = recordsOf(decodeTable(bytes));
  if (!Array.isArray(read)) return read;
  const places = read.slice(0, TITLES_WITHIN).map(({ cells }) => cells.map((title) => columnOf(title, columns)));
  const titlesAt = fullest(places);
  const titles = read[titlesAt]?.cells ?? [];
  const guessed = places[titlesAt] ?? [];
  const names = eachOnce(guessed.map((name, at) => (chosen.has(at) ? (chosen.get(at) ?? null) : name)));
  if (names.every((name) => name === null)) {
    const words = (read[0]?.cells ?? []).filter((cell) => cell.trim() !== "");
    return { ok: false, reason: "no_known_column", titles: words.join(", ").slice(0, 80) };
  }
  const rows = read.slice(titlesAt + 1).map(({ line, cells }) => ({ line, cells: named(names, cells) }));
  const filled = rows.filter(({ cells }) => [...cells.values()].some((cell) => cell !== ""));
  if (filled.length === 0) return { ok: false, reason: "no_rows" };
  if (filled.length > MOST_ROWS) return { ok: false, reason: "too_long" };
  const unknown = titles.filter((title, at) => names[at] === null && title.trim() !== "");
  const below = read.slice(titlesAt + 1);
  const table = titles.map((title, at) => ({ title, name: names[at] ?? null, sample: sampleOf(below, at) }));
  return { ok: true, rows: filled, unknown, columns: table };
}

function named(names: readonly (string | null)[], cells: readonly string[]): Map<string, string> {
  return new Map(names.flatMap((name, at) => (name ? [[name, (cells[at] ?? "").trim()] as const] : [])));
}

function sampleOf(records: readonly TableRecord[], at: number): string {
  const cell = records.find(({ cells }) => (cells[at] ?? "").trim() !== "")?.cells[at] ?? "";
  return cell.trim().slice(0, 60);
}

/** Where most titles are known; of equals the first. */
function fullest(places: readonly (readonly (string | null)[])[]): number {
  const known = places.map((names) => names.filter((name) => name !== null).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}

/** Two columns of one name: the first counts. */
function eachOnce(names: readonly (string | null)[]): (string | null)[] {
  return names.map((name, at) => (name !== null && names.indexOf(name) < at ? null : name));
}

interface TableRecord {
  line: number;
  cells: string[];
}

function recordsOf(text: string): TableRecord[] | TableRefusal {
  if (text.replace(/^\uFEFF/, "").trim() === "") return { ok: false, reason: "empty" };
  // Excel's own first line, "sep=;", names the delimiter; it stays a line, so that lines count as an editor shows them.
  const plain = text.replace(/^\uFEFF?sep=.(?=\r?\n)/i, "");
  const lines: number[] = [];
  const onRecord = (record: string[], { lines: line }: { lines: number }) => {
    lines.push(line);
    return record;
  };
  const relaxed = { bom: true, relax_column_count: true, relax_quotes: true };
  try {
    const records = parse(plain, { ...relaxed, delimiter: delimiterOf(plain), on_record: onRecord });
    const placed = records.map((cells, at) => ({ line: firstLine(lines[at] ?? 1, cells), cells }));
    const filled = placed.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    return filled.length > 0 ? filled : { ok: false, reason: "empty" };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const quote = error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_INVALID_CLOSING_QUOTE";
    return quote ? { ok: false, reason: "open_quote", line: openedAt(plain) } : { ok: false, reason: "not_a_table" };
  }
}

/** A record is counted where it ends; a cell may have several lines. */
function firstLine(last: number, cells: readonly string[]): number {
  return last - (cells.join("").split("\n").length - 1);
}

/** The delimiter that stands in most of the first lines; of equals the one that stands there most often. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, TITLES_WITHIN);
  const score = (mark: string) => {
    const counts = lines.map((line) => line.split(mark).length - 1);
    return counts.filter((count) => count > 0).length * 1000 + Math.min(999, Math.max(...counts));
  };
  return [",", "\t", ";"].sort((one, other) => score(other) - score(one))[0] ?? ",";
}

/** The line of the quotation mark that is never closed: the last one at which a field begins with it. */
function openedAt(text: string): number {
  let found = 1;
  let open = false;
  text.split("\n").forEach((line, at) => {
    if ((line.split('"').length - 1) % 2 === 0) return;
    open = !open;
    if (open) found = at + 1;
  });
  return found;
}

/** A title as two hands may write it: without case, spaces, marks, what is in brackets, and in simplified characters. */
function bareTitle(title: string): string {
  const plain = title.normalize("NFKC").toLowerCase();
  return toSimplified(plain.replaceAll(/\([^)]*\)/g, "")).replaceAll(/[\s_\-:：*./#'"]/g, "");
}

function columnOf(title: string, columns: KnownColumns): string | null {
  const bare = bareTitle(title);
  const found = Object.entries(columns).find(([name, called]) =>
    [name, ...called].some((one) => bareTitle(one) === bare),
  );
  return found ? found[0] : null;
}
