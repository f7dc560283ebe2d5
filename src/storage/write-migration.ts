import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { migrationFiles } from "./migrate.ts";
import { sqliteFactory } from "./open-sqlite.ts";
import { startSchemaEngine } from "./schema-engine.ts";

// npm run migration:write -- 0003_packages: writes what changed in the schema since the newest migration, for both databases.
// Each migration keeps a copy of the schema it leads to, so that no database is needed to compare.
const name = process.argv[2];
if (!name || !/^\d{4}_[a-z_]+$/.test(name)) {
  process.stderr.write("Give the migration a name like 0003_packages.\n");
  process.exit(2);
}

for (const engine of ["sqlite", "postgresql"] as const) {
  const { folder, schema } = migrationFiles(engine);
  mkdirSync(new URL(`${name}/`, folder), { recursive: true });
  const before = newestSchema(folder, name);
  const after = readFileSync(schema, "utf8");
  writeFileSync(new URL(`${name}/migration.sql`, folder), await difference(before, after));
  writeFileSync(new URL(`${name}/schema.prisma`, folder), after);
}

function newestSchema(folder: URL, except: string): string | null {
  const earlier = readdirSync(folder)
    .filter((entry) => /^\d{4}_/.test(entry) && entry < except)
    .sort()
    .reverse();
  const found = earlier.map((entry) => new URL(`${entry}/schema.prisma`, folder)).find((file) => existsSync(file));
  return found ? readFileSync(found, "utf8") : null;
}

async function difference(before: string | null, after: string): Promise<string> {
  const schemaEngine = await startSchemaEngine(
    [["schema.prisma", after]],
    bindMigrationAwareSqlAdapterFactory(sqliteFactory("file::memory:")),
  );
  const result = await schemaEngine.diff({
    from: before ? { tag: "schemaDatamodel", files: [{ path: "before.prisma", content: before }] } : { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: after }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  schemaEngine.free();
  return result.stdout ?? "";
}
