import { typedPrice } from "../../domain/booking/price.ts";
import { type FactField, sees } from "../../domain/salon/field-rules.ts";
import { may, type Permission } from "../../domain/salon/permissions.ts";
import { appointmentRows, customerRows, type ExportRow, packageRows } from "../../storage/export-rows.ts";
import type { Tx } from "../../storage/store.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "../salon/allowed.ts";

export const exportKinds = ["customers", "appointments", "packages"] as const;
export type ExportKind = (typeof exportKinds)[number];

interface ExportTable {
  /** A list of all customers is for those who may take data out of the house; the diary for whoever reads it. */
  permission: Permission;
  /** Each column with the kind of facts it tells; null: no secret in the salon. */
  columns: Record<string, FactField | null>;
  rows(tx: Tx, branch: { id: string; zone: string }): Promise<ExportRow[]>;
}

const tables: Record<ExportKind, ExportTable> = {
  customers: {
    permission: "privacy.export",
    columns: {
      ...{ name: null, phone: "contact", locale: null, allergies: "health", notes: "notes" },
      ...{ tier: null, birthday: "contact", tags: "tags" },
    },
    rows: customerRows,
  },
  appointments: {
    permission: "appointment.read",
    columns: {
      ...{ date: null, time: null, name: null, phone: "contact", service: null, beautician: null, status: null },
      ...{ price: "money", currency: "money", products: "health", notes: "notes" },
    },
    rows: appointmentRows,
  },
  packages: {
    permission: "privacy.export",
    columns: {
      ...{ name: null, phone: "contact", service: null, total: "money", used: "money", price: "money" },
      ...{ currency: "money", bought: "money", until: "money", notes: "notes" },
    },
    rows: packageRows,
  },
};

/** Which tables somebody of that role may take along. */
export function exportsOf(role: string): ExportKind[] {
  return exportKinds.filter((kind) => may(role, tables[kind].permission));
}

/** The columns of a table that a role reads (domain/salon/field-rules.ts). */
export function columnsFor(kind: ExportKind, role: string): string[] {
  return Object.entries(tables[kind].columns).flatMap(([name, field]) =>
    field === null || sees(role, field) ? [name] : [],
  );
}

export interface ExportedTable {
  columns: string[];
  rows: string[][];
}

/**
 * A table of a branch to take along, with the columns that she reads and no others; its names are those that an import knows. Who took
 * it stands in the audit. Null: she may not.
 */
export async function exportTable(
  context: ActionContext,
  input: { kind: ExportKind; branch: { id: string; zone: string } },
): Promise<ExportedTable | null> {
  const { actor, tx } = context;
  const { permission, rows: read } = tables[input.kind];
  if (!isAllowed(actor, permission, input.branch.id)) return null;
  const columns = columnsFor(input.kind, actor.kind === "staff" ? actor.role : "owner");
  const rows = (await read(tx, input.branch)).map((row) => columns.map((column) => cellOf(row, column)));
  const subject = { kind: "branch", id: input.branch.id };
  await recordAudit(context, "privacy.export_table", subject, { table: input.kind, rows: rows.length, columns });
  return { columns, rows };
}

function cellOf(row: ExportRow, column: string): string {
  if (column !== "price") return row[column] ?? "";
  return typedPrice(Number(row.priceMinor), row.currency ?? "");
}
