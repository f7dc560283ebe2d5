import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/postgresql/client.ts";
import { oneAfterAnother } from "./one-after-another.ts";
import { storeOverPostgres } from "./open-postgres-store.ts";
import type { SecretKeys } from "./seal.ts";
import type { Store } from "./store.ts";

/** The adapter factory of a PostgreSQL database, also used by migrations. */
export function postgresFactory(url: string) {
  return new PrismaPg({ connectionString: url, max: 8 });
}

/** Opens a PostgreSQL database at a `postgresql://` address. */
export function openPostgres(url: string, keys: SecretKeys): Store {
  return storeOverPostgres(new PrismaClient({ adapter: oneAfterAnother(postgresFactory(url)) }), keys);
}
