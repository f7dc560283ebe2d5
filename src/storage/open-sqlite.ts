import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type Database from "better-sqlite3";
import { cacheStatements } from "./cache-statements.ts";
import { PrismaClient } from "./generated/sqlite/client.ts";
import { guardSqlite } from "./guard-sqlite.ts";
import { openSeal, type SecretKeys } from "./seal.ts";
import { sealClient } from "./sealed-client.ts";
import { type Store, withRetries } from "./store.ts";

const BUSY_TIMEOUT_MS = 5_000;

/** The guarded adapter factory of a SQLite file, also used by migrations. */
export function sqliteFactory(url: string, alsoPrepare: (connection: Database.Database) => void = () => {}) {
  return guardSqlite(new PrismaBetterSqlite3({ url, timeout: BUSY_TIMEOUT_MS }), (connection) => {
    prepareConnection(connection);
    alsoPrepare(connection);
  });
}

/** Opens the embedded database at a `file:` address with every commit durable. */
export function openSqlite(url: string, keys: SecretKeys): Store {
  const client = new PrismaClient({ adapter: sqliteFactory(url, cacheStatements) });
  const db = sealClient(client, openSeal(keys));
  return {
    engine: "sqlite",
    db,
    transact: (work) => withRetries(() => db.$transaction(work, { maxWait: 15_000, timeout: 15_000 })),
    close: () => db.$disconnect(),
  };
}

function prepareConnection(connection: Database.Database): void {
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
}
