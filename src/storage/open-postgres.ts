import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/postgresql/client.ts";
import type { PrismaClient as SharedClient } from "./generated/sqlite/client.ts";
import { type Store, withRetries } from "./store.ts";

/** The adapter factory of a PostgreSQL database, also used by migrations. */
export function postgresFactory(url: string) {
  return new PrismaPg({ connectionString: url, max: 8 });
}

/** Opens a PostgreSQL database at a `postgresql://` address. */
export function openPostgres(url: string): Store {
  return storeOverPostgres(new PrismaClient({ adapter: postgresFactory(url) }));
}

/** Both clients are generated from one model file, so the PostgreSQL one answers to the shared type. */
export function storeOverPostgres(client: { $disconnect(): Promise<void> }): Store {
  const db = client as unknown as SharedClient;
  return {
    engine: "postgresql",
    db,
    transact: (work) => withRetries(() => db.$transaction(work, { maxWait: 15_000, timeout: 15_000 })),
    close: () => db.$disconnect(),
  };
}
