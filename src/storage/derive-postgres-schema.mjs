// Writes prisma/postgresql/schema.prisma from prisma/schema.prisma; test/storage/derived-schema.test.ts keeps them equal.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

/** The PostgreSQL schema text that belongs to the given SQLite schema text. */
export function derivePostgresSchema(sqliteSchema) {
  const generator = (name, output, runtime) => `generator ${name} {
  provider            = "prisma-client"
  output              = "../../src/storage/generated/${output}"
  runtime             = "${runtime}"
  moduleFormat        = "esm"
  importFileExtension = "ts"
}
`;
  const models = sqliteSchema.slice(sqliteSchema.indexOf("datasource db"));
  return `// Derived from prisma/schema.prisma by npm run schema:derive. Do not edit.
${generator("client", "postgresql", "nodejs")}
${generator("workers", "workerd", "workerd")}
${models
  .replace('provider = "sqlite"', 'provider = "postgresql"')
  .replace(/^(\s+\w+\s+DateTime\??)/gm, "$1 @db.Timestamptz(3)")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL("prisma/postgresql/", root), { recursive: true });
  const source = readFileSync(new URL("prisma/schema.prisma", root), "utf8");
  writeFileSync(new URL("prisma/postgresql/schema.prisma", root), derivePostgresSchema(source));
}
