import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { startFailure } from "../src/start-failure.ts";
import { openStore } from "../src/storage/open-store.ts";
import { keptSecretKey } from "../src/storage/secret-key.ts";
import { testKeys } from "./support/databases.ts";

const folder = mkdtempSync(join(tmpdir(), "afterglow-start-"));
const notADatabase = join(folder, "notes.txt");
writeFileSync(notADatabase, "These are notes and no database. ".repeat(100));

const thrown = async (act: () => unknown): Promise<unknown> => {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new Error("It went well.");
};
const listen = (port: number, host: string) =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(port, host, () => resolve(server));
  });

test("a port in use is said as a sentence about PORT", async () => {
  await listen(20_417, "127.0.0.1");
  const config = readConfig({ PORT: "20417" });
  expect(startFailure(await thrown(() => listen(20_417, "127.0.0.1")), config)).toBe(
    "PORT should be one that is free, but another program already uses 127.0.0.1:20417.",
  );
});

test("an address of another machine is said as a sentence about HOST", async () => {
  const config = readConfig({ HOST: "203.0.113.7" });
  expect(startFailure(await thrown(() => listen(0, "203.0.113.7")), config)).toMatch(/^HOST should be an address/);
});

test("a data folder that is a file is said as a sentence about DATA_DIR", async () => {
  const config = readConfig({ DATA_DIR: notADatabase });
  const error = await thrown(() => keptSecretKey(notADatabase));
  expect(startFailure(error, config)).toMatch(/^DATA_DIR should be a folder that can be written, but ".*notes\.txt"/);
});

test.each([
  ["a file of something else", notADatabase],
  ["a folder", folder],
])("a database that is %s is said as a sentence about DATABASE_URL", async (_, path) => {
  const config = readConfig({ DATABASE_URL: `file:${path}` });
  const error = await thrown(() => openStore(config.databaseUrl, testKeys));
  expect(startFailure(error, config)).toBe(
    `DATABASE_URL should be an SQLite database that can be written, but "${path}" is not.`,
  );
});

test("a PostgreSQL that is not there is said as a sentence without its password", async () => {
  const config = readConfig({ DATABASE_URL: "postgresql://salon:geheim@127.0.0.1:1/afterglow" });
  const words = startFailure(await thrown(() => openStore(config.databaseUrl, testKeys)), config);
  expect(words).toMatch(/^DATABASE_URL should be a PostgreSQL database that answers, but 127\.0\.0\.1:1\/afterglow/);
  expect(words).not.toContain("geheim");
});

test("a mistake of ours is shown whole", () => {
  expect(startFailure(new TypeError("x is not a function"), readConfig({}))).toBe(null);
});
