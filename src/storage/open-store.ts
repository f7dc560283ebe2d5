import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./open-postgres.ts";
import { openSqlite } from "./open-sqlite.ts";
import type { SecretKeys } from "./seal.ts";
import type { Store } from "./store.ts";

/** Migrates and opens the database at `file:…` or `postgresql://…`; the keys open what is sealed in it. */
export async function openStore(url: string, keys: SecretKeys): Promise<Store> {
  if (url.startsWith("file:")) mkdirSync(dirname(url.slice("file:".length)), { recursive: true, mode: 0o700 });
  await migrate(url);
  return url.startsWith("file:") ? openSqlite(url, keys) : openPostgres(url, keys);
}
