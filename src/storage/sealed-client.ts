import type { Prisma, PrismaClient } from "./generated/sqlite/client.ts";
import type { Seal, SealedPlace } from "./seal.ts";
import { sealedTables } from "./sealed-columns.ts";
import { readArguments, rowsOpener } from "./sealed-reading.ts";
import { sealWritten } from "./sealed-writing.ts";

/** Model by model, the relation fields and where they lead. */
export type Relations = Record<string, Record<string, string>>;

/**
 * The client that seals what is written into the sealed columns and opens what is read, also through includes. Statements of
 * our own SQL seal and open by themselves, with `sealOf`.
 */
export function sealClient(client: PrismaClient, seal: Seal): PrismaClient {
  const relations = relationsOf(client);
  const openRows = rowsOpener(seal, relations);
  const sealed = client.$extends({
    name: "sealed columns",
    client: { $seal: seal },
    query: {
      $allModels: {
        async $allOperations({ model, args, query }) {
          const asked = args as Record<string, unknown>;
          const written = sealWritten(seal, relations, model, asked);
          const result: unknown = await query(readArguments(relations, model, written) as typeof args);
          return openRows(model, result, asked);
        },
      },
    },
  });
  return sealed as unknown as PrismaClient;
}

/** The client keeps its data model in `_runtimeDataModel`; there is no other way to ask which field leads where. */
function relationsOf(client: PrismaClient): Relations {
  const { _runtimeDataModel: data } = client as unknown as {
    _runtimeDataModel?: { models: Record<string, { fields: { name: string; kind: string; type: string }[] }> };
  };
  if (!data) throw new Error("The database client no longer exposes its data model.");
  return Object.fromEntries(
    Object.entries(data.models).map(([model, { fields }]) => [
      model,
      Object.fromEntries(fields.filter(({ kind }) => kind === "object").map(({ name, type }) => [name, type])),
    ]),
  );
}

/** The seal of a client or of one of its transactions. */
export function sealOf(tx: Prisma.TransactionClient): Seal {
  const { $seal } = tx as unknown as { $seal?: Seal };
  if (!$seal) throw new Error("This database client was opened without a seal.");
  return $seal;
}

/** Seals a text of a row that our own SQL writes. */
export function sealText(
  tx: Prisma.TransactionClient,
  table: keyof typeof sealedTables,
  column: string,
  row: string,
  text: string,
): string {
  return sealOf(tx).close(place(table, column, row), text);
}

/** Opens a text of a row that our own SQL read. */
export function openText(
  tx: Prisma.TransactionClient,
  table: keyof typeof sealedTables,
  column: string,
  row: string,
  kept: string,
): string {
  return sealOf(tx).open(place(table, column, row), kept);
}

function place(table: string, column: string, row: string): SealedPlace {
  if (!sealedTables[table]?.columns.includes(column)) throw new Error(`${table}.${column} is no sealed column.`);
  return { table, column, row };
}
