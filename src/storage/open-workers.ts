import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/workerd/client.ts";
import { oneAfterAnother } from "./one-after-another.ts";
import { storeOverPostgres } from "./open-postgres-store.ts";
import type { SecretKeys } from "./seal.ts";
import type { Store } from "./store.ts";

/** Opens PostgreSQL through Hyperdrive for the length of one request: Workers may not share a connection between requests. */
export function openWorkersStore(connectionString: string, keys: SecretKeys): Store {
  return storeOverPostgres(
    new PrismaClient({ adapter: oneAfterAnother(new PrismaPg({ connectionString, max: 3 })) }),
    keys,
  );
}
