import type { PrismaClient as SharedClient } from "./generated/sqlite/client.ts";
import { openSeal, type SecretKeys } from "./seal.ts";
import { sealClient } from "./sealed-client.ts";
import { type Store, withRetries } from "./store.ts";

/** Both clients are generated from one model file, so the PostgreSQL one answers to the shared type. */
export function storeOverPostgres(client: { $disconnect(): Promise<void> }, keys: SecretKeys): Store {
  const db = sealClient(client as unknown as SharedClient, openSeal(keys));
  return {
    engine: "postgresql",
    db,
    transact: (work) => withRetries(() => db.$transaction(work, { maxWait: 15_000, timeout: 15_000 })),
    close: () => db.$disconnect(),
  };
}
