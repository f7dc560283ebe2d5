import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { systemActor } from "../actions/context.ts";
import { type ImportCounts, type RowProblem, rowsWithProblems } from "../actions/transfer/import-counts.ts";
import { type ImportKind, importKinds, readImport, runImport, tryImport } from "../actions/transfer/run-import.ts";
import { bundledCatalogues } from "../bundled-catalogues.ts";
import { isLocale, type Locale, nearestLocale } from "../domain/message/locale.ts";
import type { TableRow } from "../domain/transfer/read-table.ts";
import { asTable } from "../domain/transfer/read-workbook.ts";
import { importProblemWords } from "../text/import-words.ts";
import { createTexts, type Texts } from "../text/texts.ts";
import { readOptions, takeFlags, UsageError } from "./options.ts";
import { fail, type OpenSalon, withSalon } from "./with-salon.ts";

const usage = `Say what is in the table:

  npm run -s afterglow -- import --customers FILE.csv       (or FILE.xlsx; --appointments FILE.csv, --packages FILE.csv)

That only tries. Add --go to keep the rows that are right, --branch NAME for another branch than the first one.`;

const MOST_ROWS = 20_000;
const SHOWN_EACH = 1000;
const actor = { ...systemActor, name: "command line" };

interface Asked {
  kind: ImportKind;
  path: string;
  branch: string | undefined;
  locale: Locale;
  go: boolean;
  json: boolean;
}

/**
 * `afterglow import`: customers, appointments or packages from a table (CSV or .xlsx). Without --go it only tries: every row that would not be taken is
 * named with its line, what is wrong and what to do, and nothing is kept. With --go the good rows are kept, and can be undone on the board.
 */
export async function importTable(words: string[]): Promise<void> {
  const asked = readAsked(words);
  const texts = createTexts(bundledCatalogues);
  const rows = await tableOf(asked, texts);
  const counts = await withSalon((salon) => imported(salon, asked, rows));
  for (const problem of counts.problems) process.stdout.write(`${problemLine(asked, texts, problem)}\n`);
  const { added, known, problems } = counts;
  const told = { rows: rows.length, added, known, problems: rowsWithProblems(problems) };
  process.stderr.write(`${texts.say(asked.locale, asked.go ? "import-kept" : "import-tried", told)}\n`);
}

function readAsked(words: string[]): Asked {
  const { flags, rest } = takeFlags(words, ["go", "json"]);
  const named = orUsage(() => readOptions(rest, [], [...importKinds, "branch", "locale"]));
  const [kind, ...more] = importKinds.filter((one) => named[one]);
  const path = kind && named[kind];
  if (!kind || !path || more.length > 0) throw new UsageError(usage);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = named.locale ?? nearestLocale(LC_ALL || LC_MESSAGES || LANG || "en");
  if (!isLocale(locale)) throw new UsageError("--locale should be zh-CN, zh-TW or en.");
  return { kind, path, branch: named.branch, locale, go: flags.has("go"), json: flags.has("json") };
}

function orUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

async function tableOf({ kind, path, locale }: Asked, texts: Texts): Promise<TableRow[]> {
  const table = readImport(kind, await asTable(read(path)), new Map(), MOST_ROWS);
  if (!table.ok) {
    const line = "line" in table ? table.line : 0;
    const titles = "titles" in table ? table.titles : "";
    const why = texts.say(locale, `board-import-${table.reason}`, { most: MOST_ROWS, line, titles });
    const columns = texts.say(locale, `board-import-columns-${kind}`);
    return fail(`${path}: ${why}${table.reason === "no_known_column" ? `\n${columns}` : ""}`);
  }
  for (const title of table.unknown) {
    process.stderr.write(`${texts.say(locale, "import-left-out", { title: title.trim().slice(0, 60) })}\n`);
  }
  return table.rows;
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EISDIR") return fail(`${path} is a folder. Name the file in it.`);
    if (code === "EACCES") return fail(`${path} may not be opened by this user.`);
    return fail(`There is no file ${path}. Check the name, or give the whole path.`);
  }
}

async function imported(
  { house }: OpenSalon,
  { kind, path, branch, locale, go }: Asked,
  rows: TableRow[],
): Promise<ImportCounts> {
  const branchId = await branchOf(house.store, branch);
  const progress = (done: number) => {
    if (done % SHOWN_EACH < 60 && rows.length > SHOWN_EACH) process.stderr.write(`${done} / ${rows.length} …\n`);
  };
  const table = { branchId, kind, fileName: basename(path), rows, locale };
  const counts = await (go ? runImport : tryImport)(house, actor, table, progress);
  return counts ?? fail("This may not be imported.");
}

function problemLine({ json, locale }: Asked, texts: Texts, problem: RowProblem): string {
  const say = (key: string, values = {}) => texts.say(locale, key, values);
  const says = importProblemWords({ say, knows: (key) => texts.has(locale, key) }, problem);
  return json ? JSON.stringify({ ...problem, says }) : say("import-line", { line: problem.line, says });
}

async function branchOf({ db }: OpenSalon["store"], name: string | undefined): Promise<string> {
  const branches = await db.branch.findMany({ where: { active: true }, orderBy: { createdAt: "asc" } });
  const found = name ? branches.find((one) => one.name === name) : branches[0];
  if (found) return found.id;
  const names = branches.map((one) => one.name).join(", ");
  return fail(name ? `There is no branch called ${name}. There are: ${names}.` : "There is no branch yet.");
}
