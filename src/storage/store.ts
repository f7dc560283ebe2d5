import type { Prisma, PrismaClient } from "./generated/sqlite/client.ts";

/** What one transaction reads and writes through. The PostgreSQL client has the same shape, see open-postgres.ts. */
export type Tx = Prisma.TransactionClient;

export interface Store {
  readonly engine: "sqlite" | "postgresql";
  /** Reads outside a transaction. */
  readonly db: PrismaClient;
  /** Runs `work` in one transaction; it is run again when the database refused it because of a concurrent one. */
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const MAX_TRIES = 6;

/** True for an error that says "another transaction was first": the same work may succeed when it is run again. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  const text = `${code} ${error.message}`;
  return /P2034|P2002|P2003|P1008|40001|40P01|23P01|23505|TransactionWriteConflict|overlaps|database is locked|SocketTimeout/.test(
    text,
  );
}

/** Runs a transaction again after a conflict, with a short growing pause. */
export async function withRetries<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= MAX_TRIES || !isConflict(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 10 + Math.random() * 20));
    }
  }
}
