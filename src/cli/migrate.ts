import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { readConfig } from "../config.ts";
import { migrate } from "../storage/migrate.ts";
import { readOptions } from "./options.ts";

/** `afterglow migrate`: brings the database up to date and says what was done. */
export async function migrateDatabase(words: string[]): Promise<void> {
  readOptions(words, []);
  const url = readConfig(process.env).databaseUrl;
  if (url.startsWith("file:")) mkdirSync(dirname(url.slice("file:".length)), { recursive: true });
  const applied = await migrate(url);
  process.stdout.write(applied.length === 0 ? "The database is up to date.\n" : `Applied: ${applied.join(", ")}.\n`);
}
