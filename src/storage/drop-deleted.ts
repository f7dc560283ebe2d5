import type { Store } from "./store.ts";

/**
 * Takes deleted words out of the database's files too: SQLite keeps them in free pages and the write-ahead log until then.
 * PostgreSQL does it by itself (autovacuum). Throws when another process is writing; nothing is lost then.
 */
export async function dropDeleted(store: Store): Promise<void> {
  if (store.engine !== "sqlite") return;
  await store.db.$queryRawUnsafe("VACUUM");
  await store.db.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
}
