import { minorUnits } from "../../domain/booking/price.ts";
import { anyService, readCount, readDay } from "../../domain/transfer/columns.ts";
import type { TableRow } from "../../domain/transfer/read-table.ts";
import type { ActionContext } from "../context.ts";
import { addPackage } from "../loyalty/add-package.ts";
import { customerOfRow } from "./customer-of-row.ts";
import type { ImportCounts } from "./import-customers.ts";

/**
 * Writes each row as a package of a customer of the branch: phone or name, service (name or code; empty: any), sessions bought, used or left,
 * price in whole money of the house's currency, bought on, valid until, note. The same one again is known and changes nothing.
 */
export async function importPackages(
  context: ActionContext,
  input: { branchId: string; rows: readonly TableRow[] },
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, known: 0, problems: [], ids: [] };
  const branch = await context.tx.branch.findUniqueOrThrow({
    where: { id: input.branchId },
    include: { business: { include: { services: true } } },
  });
  const { services, currency } = branch.business;
  for (const row of input.rows) await importOne(context, { branchId: branch.id, services, currency }, row, counts);
  return counts;
}

interface House {
  branchId: string;
  currency: string;
  services: { id: string; code: string; nameZhCn: string; nameZhTw: string; nameEn: string }[];
}

/** The column to name when the file as a whole is refused. */
const columnOf: Record<string, string> = {
  not_a_count: "total",
  more_used_than_bought: "used",
  not_a_price: "price",
  not_a_date: "until",
  ends_before_bought: "until",
  no_such_service: "service",
  too_long: "notes",
  not_found: "name",
};

async function importOne(context: ActionContext, house: House, row: TableRow, counts: ImportCounts): Promise<void> {
  const cell = (column: string) => row.cells.get(column) ?? "";
  const wrong = (column: string, problem: string) => {
    counts.problems.push({ line: row.line, column, problem, cell: cell(column).slice(0, 60) });
  };
  const who = { phone: cell("phone"), name: cell("name") };
  const customerId = await customerOfRow(context, house.branchId, who);
  if (customerId === null) return wrong(who.phone ? "phone" : "name", "no_such_customer");
  const serviceId = serviceOf(house, cell("service"));
  if (serviceId === undefined) return wrong("service", "no_such_service");
  const said = cell("currency").toUpperCase();
  if (said && said !== house.currency) return wrong("currency", "not_a_currency");
  const priceMinor = minorUnits(cell("price") || "0", house.currency);
  if (priceMinor === null) return wrong("price", "not_a_price");
  const sessions = readSessions(cell);
  if ("column" in sessions) return wrong(sessions.column, sessions.problem);
  for (const column of ["bought", "until"]) {
    if (cell(column) && !readDay(cell(column))) return wrong(column, "not_a_date");
  }
  const [boughtOn, validUntil] = [readDay(cell("bought")), readDay(cell("until"))];
  const sold = { customerId, serviceId, ...sessions, priceMinor, boughtOn, validUntil, note: cell("notes") };
  const added = await addPackage(context, sold);
  if (!added.ok) return wrong(columnOf[added.reason] ?? "name", added.reason);
  if (added.known) {
    counts.known += 1;
    return;
  }
  counts.added += 1;
  counts.ids.push(added.packageId);
}

/** Null: for any service; undefined: there is none of that name. */
function serviceOf({ services }: House, cell: string): string | null | undefined {
  const wanted = cell.toLowerCase();
  if (anyService.includes(wanted)) return null;
  return services.find(({ code, nameZhCn, nameZhTw, nameEn }) =>
    [code, nameZhCn, nameZhTw, nameEn].some((name) => name.toLowerCase() === wanted),
  )?.id;
}

type Sessions = { sessionsTotal: number; sessionsUsed: number } | { column: string; problem: string };

/** How many were bought and used; salons write down what is used or what is left, or both. */
function readSessions(cell: (column: string) => string): Sessions {
  const [total, used, left] = ["total", "used", "left"].map((column) => readCount(cell(column)));
  if (total === undefined || total === null) return { column: "total", problem: "not_a_count" };
  if (used === null) return { column: "used", problem: "not_a_count" };
  if (left === null) return { column: "left", problem: "not_a_count" };
  if (left !== undefined && left > total) return { column: "left", problem: "more_left_than_bought" };
  if (used !== undefined && left !== undefined && used + left !== total) {
    return { column: "left", problem: "does_not_add_up" };
  }
  return { sessionsTotal: total, sessionsUsed: used ?? (left === undefined ? 0 : total - left) };
}
