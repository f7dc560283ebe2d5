import { notText } from "./decode-table.ts";
import { unzip } from "./unzip.ts";
import { dayOfSerial, dayStyles } from "./workbook-styles.ts";
import { attribute, plainWords } from "./xml.ts";

const parts = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
const MOST_COLUMNS = 200;
const LAST_ROW = 25_000;

interface Book {
  strings: readonly string[];
  days: ReadonlySet<string>;
  since1904: boolean;
}

/**
 * An Excel workbook (.xlsx) as the CSV that Excel would save: its first sheet with anything in it, each row on the line of its number, days as
 * 2026-03-05 and times as 15:30. What is no such workbook (also .xls, .numbers, or one with a password) comes back as it is.
 */
export async function asTable(bytes: Uint8Array): Promise<Uint8Array> {
  if (notText(bytes) !== "workbook") return bytes;
  const files = await unzip(bytes, (name) => parts.test(name));
  const read = (name: string) => new TextDecoder().decode(files?.get(name) ?? new Uint8Array());
  const workbook = read("xl/workbook.xml");
  if (!files || workbook === "") return bytes;
  const book = {
    strings: stringsOf(read("xl/sharedStrings.xml")),
    days: dayStyles(read("xl/styles.xml")),
    since1904: /^(1|true)$/.test(attribute(/<(?:\w+:)?workbookPr\b([^>]*)>/.exec(workbook)?.[1] ?? "", "date1904")),
  };
  for (const sheet of sheetNames(workbook, read("xl/_rels/workbook.xml.rels"))) {
    const rows = rowsOf(read(sheet), book);
    if (rows.some((row) => row.some((cell) => cell.trim() !== ""))) return new TextEncoder().encode(csvOf(rows));
  }
  return new Uint8Array();
}

/** The sheets in the order of their tabs; hidden ones are nobody's list. */
function sheetNames(workbook: string, relations: string): string[] {
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(([, words = ""]) => [
      attribute(words, "Id"),
      attribute(words, "Target").replace(/^\/?(xl\/)?/, "xl/"),
    ]),
  );
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)]
    .filter(([, words = ""]) => !/hidden/i.test(attribute(words, "state")))
    .flatMap(([, words = ""]) => targets.get(attribute(words, "id")) ?? []);
}

function stringsOf(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(([, inner = ""]) =>
    textIn(inner),
  );
}

/** All pieces of a text, without how it is read aloud. */
function textIn(xml: string): string {
  const spoken = xml.replace(/<((?:\w+:)?)rPh\b[\s\S]*?<\/\1rPh>/g, "");
  return [...spoken.matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g)]
    .map(([, words = ""]) => plainWords(words))
    .join("");
}

function rowsOf(sheet: string, book: Book): string[][] {
  const rows: string[][] = [];
  for (const [, words = "", inner = ""] of sheet.matchAll(
    /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g,
  )) {
    const at = Number(attribute(words, "r")) || rows.length + 1;
    if (at > LAST_ROW) break;
    while (rows.length < at) rows.push([]);
    rows[at - 1] = cellsOf(inner, book);
  }
  return rows;
}

function cellsOf(row: string, book: Book): string[] {
  const cells: string[] = [];
  for (const [, words = "", inner = ""] of row.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)) {
    const column = columnAt(attribute(words, "r")) ?? cells.length;
    if (column >= MOST_COLUMNS) continue;
    while (cells.length < column) cells.push("");
    // A break within a cell would move the lines apart from the rows.
    cells[column] = cellWords(words, inner, book).replace(/\s*\n\s*/g, " ");
  }
  return cells;
}

/** "AB12" is the 28th column: 27. */
function columnAt(place: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellWords(words: string, inner: string, { strings, days, since1904 }: Book): string {
  const kind = attribute(words, "t");
  if (kind === "inlineStr") return textIn(inner);
  const value = plainWords(/<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inner)?.[1] ?? "");
  if (kind === "s") return strings[Number(value)] ?? "";
  if (kind === "e" || value === "") return "";
  const number = Number(value);
  if (kind === "str" || kind === "b" || kind === "d" || Number.isNaN(number)) return value;
  // 13900001111 may be kept as 1.3900001111E10.
  return days.has(attribute(words, "s") || "0") ? dayOfSerial(number, since1904) : String(number);
}

function csvOf(rows: string[][]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`).join("");
}
