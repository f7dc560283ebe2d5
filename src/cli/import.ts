import { readFileSync } from "node:fs";
import type { ImportCounts } from "../actions/transfer/import-customers.ts";
import { importKinds, importRows } from "../actions/transfer/run-import.ts";
import { appointmentColumns, customerColumns, packageColumns } from "../domain/transfer/columns.ts";
import { readTable } from "../domain/transfer/read-table.ts";
import { readOptions, takeFlags, UsageError } from "./options.ts";
import { fail, type OpenSalon, withSalon } from "./with-salon.ts";

const columnsOf = { customers: customerColumns, appointments: appointmentColumns, packages: packageColumns };
const sentences = {
  empty: "is empty",
  not_a_table: "is no CSV table",
  too_long: "has more than 20,000 rows; cut it into parts",
  no_known_column: "has no column that is known here",
};

/**
 * `afterglow import`: customers, appointments or packages from a CSV table. Without --go it only tries: every row that would not be taken is
 * printed as a line of JSON, and nothing is kept. With --go the good rows are kept.
 */
export async function importTable(words: string[]): Promise<void> {
  const { flags, rest } = takeFlags(words, ["go"]);
  const named = readOptions(rest, [], [...importKinds, "branch"]);
  const [kind, ...more] = importKinds.filter((one) => named[one]);
  const path = kind && named[kind];
  if (!kind || !path || more.length > 0) {
    throw new UsageError("One of --customers FILE, --appointments FILE or --packages FILE is needed.");
  }
  const table = readTable(read(path), columnsOf[kind]);
  if (!table.ok) return fail(`${path} ${sentences[table.reason]}${table.why ? `: ${table.why}` : "."}`);
  for (const title of table.unknown) process.stderr.write(`The column "${title}" is not known and left out.\n`);
  const counts = await withSalon(async (salon) => {
    const branchId = await branchOf(salon, named.branch);
    return kept(salon, flags.has("go"), (run) =>
      run((context) => importRows(context, { branchId, kind, fileName: "", rows: table.rows, locale: "zh-CN" })),
    );
  });
  for (const problem of counts.problems) process.stdout.write(`${JSON.stringify(problem)}\n`);
  const { added, known, problems } = counts;
  const told = flags.has("go") ? "kept" : "would be kept; nothing was (say --go)";
  process.stderr.write(
    `${added} of ${table.rows.length} rows ${told}, ${known} known already, ${problems.length} with a problem.\n`,
  );
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return fail(`${path} cannot be read: there is no such file, or it may not be opened.`);
  }
}

/** What was tried is taken back with its transaction. */
class OnlyTried extends Error {
  constructor(readonly counts: ImportCounts) {
    super("only tried");
  }
}

async function kept(
  { run }: OpenSalon,
  go: boolean,
  work: (run: OpenSalon["run"]) => Promise<ImportCounts>,
): Promise<ImportCounts> {
  if (go) return work(run);
  const trying: OpenSalon["run"] = (action) =>
    run(async (context) => {
      const counts = await action(context);
      throw new OnlyTried(counts as ImportCounts);
    });
  try {
    return await work(trying);
  } catch (error) {
    if (error instanceof OnlyTried) return error.counts;
    throw error;
  }
}

async function branchOf({ store }: OpenSalon, name: string | undefined): Promise<string> {
  const where = { active: true, ...(name ? { name } : {}) };
  const found = await store.db.branch.findFirst({ where, orderBy: { createdAt: "asc" }, select: { id: true } });
  return found ? found.id : fail(name ? `There is no branch called ${name}.` : "There is no branch yet.");
}
