import { minorUnits } from "../../domain/booking/price.ts";
import { simplify } from "../../domain/message/simplify.ts";
import { anyService, plainAmount, readCount, readDay } from "../../domain/transfer/cells.ts";
import type { TableRow } from "../../domain/transfer/read-table.ts";
import type { ActionContext } from "../context.ts";
import { addPackage } from "../loyalty/add-package.ts";
import { customerOfRow } from "./customer-of-row.ts";
import { type ImportCounts, noCounts, problemsOf, type Wrong } from "./import-counts.ts";

/**
 * Writes each row as a package of a customer of the branch: phone or name, service (name or code; empty: any), sessions bought, used or left,
 * price in whole money of the house's currency, bought on, valid until, note. The same one again is known and changes nothing.
 */
export async function importPackages(
  context: ActionContext,
  input: { branchId: string; rows: readonly TableRow[] },
): Promise<ImportCounts> {
  const counts = noCounts();
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
  const { wrong, found } = problemsOf(row, counts);
  const customerId = await customerOfRow(context, house.branchId, row.cells, wrong);
  const sold = readSold(house, row.cells, wrong);
  if (found() || !customerId || !sold) return;
  const added = await addPackage(context, { customerId, ...sold });
  if (!added.ok) return wrong(columnOf[added.reason] ?? "name", added.reason);
  if (added.known) {
    counts.known += 1;
    return;
  }
  counts.added += 1;
  counts.ids.push(added.packageId);
}

/** What was sold by a row; null, with everything that is wrong named, when it cannot be told. */
function readSold(house: House, cells: TableRow["cells"], wrong: Wrong) {
  const cell = (column: string) => cells.get(column) ?? "";
  const serviceId = serviceOf(house, cell("service"));
  if (serviceId === undefined) wrong("service", "no_such_service");
  const said = cell("currency").toUpperCase();
  if (said && said !== house.currency) wrong("currency", "not_a_currency", { other: house.currency });
  const priceMinor = minorUnits(plainAmount(cell("price")) || "0", house.currency);
  if (priceMinor === null) wrong("price", "not_a_price");
  const sessions = readSessions(cell);
  if ("column" in sessions) wrong(sessions.column, sessions.problem);
  const [boughtOn, validUntil] = [dayOf(cell, "bought", wrong), dayOf(cell, "until", wrong)];
  if (serviceId === undefined || priceMinor === null || "column" in sessions) return null;
  return { serviceId, ...sessions, priceMinor, boughtOn, validUntil, note: cell("notes") };
}

function dayOf(cell: (column: string) => string, column: string, wrong: Wrong): string | null {
  const day = cell(column) ? readDay(cell(column)) : null;
  if (day && !day.ok) wrong(column, day.reason);
  return day?.ok ? day.date : null;
}

/** Null: for any service; undefined: there is none of that name. */
function serviceOf({ services }: House, cell: string): string | null | undefined {
  const wanted = simplify(cell);
  if (anyService.includes(wanted)) return null;
  return services.find(({ code, nameZhCn, nameZhTw, nameEn }) =>
    [code, nameZhCn, nameZhTw, nameEn].some((name) => simplify(name) === wanted),
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
