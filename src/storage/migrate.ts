import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { postgresMigrationFactory } from "./migrate-postgres.ts";
import { sqliteFactory } from "./open-sqlite.ts";
import { type MigrationsList, startSchemaEngine } from "./schema-engine.ts";

const root = new URL("../../prisma/", import.meta.url);

/** The folder of one engine's migrations and the schema they lead to. */
export function migrationFiles(engine: "sqlite" | "postgresql") {
  const base = engine === "sqlite" ? root : new URL("postgresql/", root);
  return { folder: new URL("migrations/", base), schema: new URL("schema.prisma", base) };
}

/** Applies the migrations that are missing, in one process, offline; returns their names. */
export async function migrate(url: string): Promise<string[]> {
  const engine = url.startsWith("file:") ? "sqlite" : "postgresql";
  const factory = engine === "sqlite" ? sqliteFactory(url) : postgresMigrationFactory(url);
  const { tracked, disposeAll } = trackConnections(factory);
  const schemaEngine = await startSchemaEngine([], bindMigrationAwareSqlAdapterFactory(tracked));
  try {
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({
      migrationsList: readMigrations(engine),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    schemaEngine.free();
    await disposeAll();
  }
}

/** The engine never closes what it opened, and on SQLite it keeps the file locked until then. */
function trackConnections(factory: SqlMigrationAwareDriverAdapterFactory) {
  const opened: SqlDriverAdapter[] = [];
  const track = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = await connecting;
    opened.push(adapter);
    return adapter;
  };
  const tracked: SqlMigrationAwareDriverAdapterFactory = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => track(factory.connect()),
    connectToShadowDb: () => track(factory.connectToShadowDb()),
  };
  return { tracked, disposeAll: () => Promise.allSettled(opened.map((adapter) => adapter.dispose())) };
}

/** Reads a migrations folder the way the schema engine wants it. */
export function readMigrations(engine: "sqlite" | "postgresql"): MigrationsList {
  const { folder } = migrationFiles(engine);
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return {
    baseDir: fileURLToPath(folder),
    lockfile: { path: "migration_lock.toml", content: `provider = "${engine}"\n` },
    shadowDbInitScript: "",
    migrationDirectories: names
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: readFileSync(new URL(`${name}/migration.sql`, folder), "utf8") },
        },
      })),
  };
}
