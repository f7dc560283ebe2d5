import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  Transaction,
} from "@prisma/driver-adapter-utils";

/**
 * Sends the statements of one transaction one after the other. Prisma reads several relations of a row at once; a connection to
 * PostgreSQL does one thing at a time, and pg 9 will refuse what pg 8 only queues with a warning.
 */
export function oneAfterAnother(factory: SqlMigrationAwareDriverAdapterFactory): SqlMigrationAwareDriverAdapterFactory {
  const ordered = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = await connecting;
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => inOrder(await start(isolation));
    return adapter;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => ordered(factory.connect()),
    connectToShadowDb: () => ordered(factory.connectToShadowDb()),
  };
}

function inOrder(transaction: Transaction): Transaction {
  const query = transaction.queryRaw.bind(transaction);
  const execute = transaction.executeRaw.bind(transaction);
  let last: Promise<unknown> = Promise.resolve();
  const next = <T>(run: () => Promise<T>): Promise<T> => {
    const mine = last.then(run);
    last = mine.catch(() => {});
    return mine;
  };
  transaction.queryRaw = (statement) => next(() => query(statement));
  transaction.executeRaw = (statement) => next(() => execute(statement));
  return transaction;
}
