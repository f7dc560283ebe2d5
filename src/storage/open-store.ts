import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./open-postgres.ts";
import { openSqlite } from "./open-sqlite.ts";
import type { Store } from "./store.ts";

/** Migrates and opens the database at `file:…` or `postgresql://…`. */
export async function openStore(url: string): Promise<Store> {
  if (url.startsWith("file:")) mkdirSync(dirname(url.slice("file:".length)), { recursive: true, mode: 0o700 });
  await migrate(url);
  return url.startsWith("file:") ? openSqlite(url) : openPostgres(url);
}
