import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
// @ts-expect-error a plain script without types
import { derivePostgresSchema } from "../../src/storage/derive-postgres-schema.mjs";
import { migrate } from "../../src/storage/migrate.ts";
import { engines, freshDatabase } from "../support/databases.ts";

test.each(engines)(
  "an empty %s database is migrated in-process, and a second start changes nothing",
  async (engine) => {
    const { url, drop } = await freshDatabase(engine);
    expect((await migrate(url)).slice(0, 2)).toEqual(["0001_init", "0002_guards"]);
    expect(await migrate(url)).toEqual([]);
    await drop();
  },
);

test("the PostgreSQL schema is the one derived from the source", () => {
  const source = readFileSync("prisma/schema.prisma", "utf8");
  expect(readFileSync("prisma/postgresql/schema.prisma", "utf8")).toBe(derivePostgresSchema(source));
});

test.each(["prisma", "prisma/postgresql"])("the newest migration of %s leads to its schema", async (folder) => {
  const { readdirSync, existsSync } = await import("node:fs");
  const newest = readdirSync(`${folder}/migrations`)
    .sort()
    .filter((name) => existsSync(`${folder}/migrations/${name}/schema.prisma`))
    .at(-1);
  expect(readFileSync(`${folder}/migrations/${newest}/schema.prisma`, "utf8")).toBe(
    readFileSync(`${folder}/schema.prisma`, "utf8"),
  );
});
