import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type Database from "better-sqlite3";
import { PrismaClient } from "./generated/sqlite/client.ts";
import { guardSqlite } from "./guard-sqlite.ts";
import { type Store, withRetries } from "./store.ts";

const BUSY_TIMEOUT_MS = 5_000;

/** The guarded adapter factory of a SQLite file, also used by migrations. */
export function sqliteFactory(url: string) {
  return guardSqlite(new PrismaBetterSqlite3({ url, timeout: BUSY_TIMEOUT_MS }), prepareConnection);
}

/** Opens the embedded database at a `file:` address with every commit durable. */
export function openSqlite(url: string): Store {
  const db = new PrismaClient({ adapter: sqliteFactory(url) });
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
