import { phoneSpellings, readPhoneNumber } from "../customers/phone-number.ts";
import { simplify } from "../message/simplify.ts";
import { readPhoneCell } from "./cells.ts";
import type { TableRow } from "./read-table.ts";

/** A row that stands in the table once more: `of` is the line of the first one; `same` when every cell says the same. */
export interface RepeatedRow {
  row: TableRow;
  of: number;
  same: boolean;
}

/** Takes rows out of a table that stand there already: word for word, or (of customers) with the same number, or with the same name and no number. */
export function withoutRepeated(
  kind: "customers" | "appointments" | "packages",
  rows: readonly TableRow[],
): { rows: TableRow[]; repeated: RepeatedRow[] } {
  const [whole, people] = [new Map<string, number>(), new Map<string, number>()];
  const repeated: RepeatedRow[] = [];
  const once = rows.filter((row) => {
    const words = JSON.stringify([...row.cells].map(([name, cell]) => [name, simplify(cell)]));
    const [same, persons] = [whole.get(words), kind === "customers" ? keysOf(row) : []];
    const of = same ?? persons.map((key) => people.get(key)).find((line) => line !== undefined);
    if (of !== undefined) repeated.push({ row, of, same: same !== undefined });
    else for (const key of [...persons]) people.set(key, row.line);
    whole.set(words, same ?? row.line);
    return of === undefined;
  });
  return { rows: once, repeated };
}

function keysOf({ cells }: TableRow): string[] {
  const number = readPhoneNumber(readPhoneCell(cells.get("phone") ?? ""));
  if (number) return phoneSpellings(number);
  const name = simplify(nameOfRow(cells)).replaceAll(" ", "");
  return name && !cells.get("phone") ? [`name:${name}`] : [];
}

/** Her name, whole or put together of two columns: Chinese names with the family name first and without a space. */
export function nameOfRow(cells: ReadonlyMap<string, string>): string {
  const [name = "", given = "", family = ""] = ["name", "given", "family"].map((column) => cells.get(column) ?? "");
  if (name || (!given && !family)) return name;
  const han = /\p{Script=Han}/u.test(family + given);
  return (han ? `${family}${given}` : `${given} ${family}`).trim();
}
