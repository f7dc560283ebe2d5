import { isLocale, type Locale } from "../../domain/message/locale.ts";
import { readDay } from "../../domain/transfer/columns.ts";
import type { TableRow } from "../../domain/transfer/read-table.ts";
import type { ActionContext } from "../context.ts";
import { addCustomer } from "../customers/add-customer.ts";

export interface RowProblem {
  line: number;
  column: string;
  /** What is wrong, as a key: "import-problem-<problem>". */
  problem: string;
  cell: string;
}

export interface ImportCounts {
  added: number;
  /** Rows that stand there already and change nothing. */
  known: number;
  problems: RowProblem[];
  /** What was added. */
  ids: string[];
}

/**
 * Opens a file for each row: name (needed), phone, language, allergies, notes, tier 0–3, birthday YYYY-MM-DD. A number that is on file
 * already is known and left alone. Rows with a problem are named and left out; whoever may set up the branch may import.
 */
export async function importCustomers(
  context: ActionContext,
  input: { branchId: string; rows: readonly TableRow[]; locale: Locale },
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, known: 0, problems: [], ids: [] };
  for (const row of input.rows) await importOne(context, input, row, counts);
  return counts;
}

async function importOne(
  context: ActionContext,
  { branchId, locale }: { branchId: string; locale: Locale },
  { line, cells }: TableRow,
  counts: ImportCounts,
): Promise<void> {
  const cell = (column: string) => cells.get(column) ?? "";
  const wrong = (column: string, problem: string) => {
    counts.problems.push({ line, column, problem, cell: cell(column).slice(0, 60) });
  };
  const birthDate = cell("birthday") ? readDay(cell("birthday")) : null;
  if (cell("birthday") && !birthDate) return wrong("birthday", "not_a_date");
  if (cell("tier") && !/^[0-3]$/.test(cell("tier"))) return wrong("tier", "not_a_tier");
  if (cell("locale") && !isLocale(cell("locale"))) return wrong("locale", "not_a_language");
  if (cell("allergies").length > 500) return wrong("allergies", "too_long");
  if (cell("notes").length > 2000) return wrong("notes", "too_long");
  const wished = cell("locale");
  const person = { branchId, name: cell("name"), phone: cell("phone"), locale: isLocale(wished) ? wished : locale };
  const added = await addCustomer(context, person);
  if (!added.ok) return wrong(added.reason === "not_a_number" ? "phone" : "name", added.reason);
  const { tx } = context;
  const { phone } = await tx.customer.findUniqueOrThrow({ where: { id: added.customerId }, select: { phone: true } });
  const same = phone && (await tx.customer.count({ where: { phone, branchId, id: { not: added.customerId } } }));
  if (same) {
    await tx.customer.delete({ where: { id: added.customerId } });
    counts.known += 1;
    return;
  }
  const facts = { allergies: cell("allergies"), notes: cell("notes"), tier: Number(cell("tier") || 0) };
  await tx.customer.update({
    where: { id: added.customerId },
    data: { ...facts, birthDate, origin: "import" },
  });
  counts.added += 1;
  counts.ids.push(added.customerId);
}
