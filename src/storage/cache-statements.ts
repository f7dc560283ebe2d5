import type Database from "better-sqlite3";

const MOST_STATEMENTS = 400;

/**
 * Keeps prepared statements: the official adapter prepares every statement anew, which costs more than running most of them.
 * A statement runs to its end in one go on this connection, so that it is free again before anybody else can ask for it.
 */
export function cacheStatements(connection: Database.Database): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, ReturnType<typeof bindable>>();
  const statement = (sql: string) => {
    const known = kept.get(sql);
    if (known) return known;
    const oldest = kept.keys().next();
    if (kept.size >= MOST_STATEMENTS && !oldest.done) kept.delete(oldest.value);
    const fresh = bindable(prepare(sql));
    kept.set(sql, fresh);
    return fresh;
  };
  connection.prepare = ((sql: string) => statement(sql)) as unknown as Database.Database["prepare"];
}

/** What the adapter uses of a statement, without binding for good, which better-sqlite3 allows only once. */
function bindable(statement: Database.Statement) {
  let columns: Database.ColumnDefinition[] | undefined;
  const describe = () => {
    columns ??= statement.columns();
    return columns;
  };
  return {
    bind: (values: unknown[]) => ({
      reader: statement.reader,
      run: () => statement.run(values),
      columns: describe,
      raw: () => ({ all: () => statement.raw().all(values) }),
    }),
  };
}
