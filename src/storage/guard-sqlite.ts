import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from "@prisma/driver-adapter-utils";
import type Database from "better-sqlite3";

/**
 * Guards the official SQLite adapter, which has one connection and lets plain statements slip into another request's
 * open transaction, and which leaves a transaction open when COMMIT fails (docs/decisions/0003).
 * Plain statements queue behind an open transaction; a transaction always ends; a stale one is rolled back first.
 */
export function guardSqlite(
  factory: SqlMigrationAwareDriverAdapterFactory,
  prepare: (connection: Database.Database) => void,
): SqlMigrationAwareDriverAdapterFactory {
  const guarded = async (connect: () => Promise<SqlDriverAdapter>) => {
    const adapter = await connect();
    const connection = connectionOf(adapter);
    prepare(connection);
    return guardAdapter(adapter, connection);
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => guarded(() => factory.connect()),
    connectToShadowDb: () => guarded(() => factory.connectToShadowDb()),
  };
}

/** The adapter keeps its better-sqlite3 connection in `client`; there is no other way to ask whether a transaction is open. */
function connectionOf(adapter: SqlDriverAdapter): Database.Database {
  const client = (adapter as unknown as { client?: Database.Database }).client;
  if (!client || typeof client.exec !== "function")
    throw new Error("The SQLite adapter no longer exposes its connection.");
  return client;
}

function guardAdapter(adapter: SqlDriverAdapter, connection: Database.Database): SqlDriverAdapter {
  const turn = createTurns();
  const plain = async <T>(run: () => Promise<T>): Promise<T> => {
    const release = await turn();
    try {
      endStale(connection);
      return await run();
    } finally {
      release();
    }
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query: SqlQuery) => plain(() => adapter.queryRaw(query)),
    executeRaw: (query: SqlQuery) => plain(() => adapter.executeRaw(query)),
    executeScript: (script: string) => plain(() => adapter.executeScript(script)),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    dispose: () => adapter.dispose(),
    startTransaction: async () => {
      const release = await turn();
      try {
        endStale(connection);
        // IMMEDIATE: a second process is waited for here (busy_timeout) and not refused in the middle of the work.
        connection.exec("BEGIN IMMEDIATE");
      } catch (error) {
        release();
        throw error;
      }
      return openTransaction(adapter, connection, release);
    },
  };
}

/** Prisma itself runs COMMIT or ROLLBACK as a statement and then calls `commit` or `rollback`, also when COMMIT failed. */
function openTransaction(adapter: SqlDriverAdapter, connection: Database.Database, release: () => void): Transaction {
  const run = async (sql: string) => {
    await adapter.executeRaw({ sql, args: [], argTypes: [] });
  };
  const end = async () => {
    endStale(connection);
    release();
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query: SqlQuery) => adapter.queryRaw(query),
    executeRaw: (query: SqlQuery) => adapter.executeRaw(query),
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
    commit: end,
    rollback: end,
  };
}

function endStale(connection: Database.Database): void {
  if (connection.inTransaction) connection.exec("ROLLBACK");
}

/** A queue of turns: the returned function waits for the turn and gives what ends it. */
function createTurns(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    const before = last;
    let release: () => void = () => {};
    last = new Promise((resolve) => {
      release = resolve;
    });
    return before.then(() => release);
  };
}
