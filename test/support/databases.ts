import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/storage/open-store.ts";
import type { SecretKeys } from "../../src/storage/seal.ts";
import type { Store } from "../../src/storage/store.ts";
import { postgresUrl } from "./postgres.ts";

export const engines = ["sqlite", "postgresql"] as const;
export type Engine = (typeof engines)[number];

/** What the databases of tests are sealed with. */
export const testKeys: SecretKeys = { current: "7e".repeat(32) };

export interface TestStore {
  store: Store;
  url: string;
  remove(): Promise<void>;
}

/** A fresh, migrated database of the wanted engine; both engines are real. */
export async function freshStore(engine: Engine): Promise<TestStore> {
  const { url, drop } = await freshDatabase(engine);
  const store = await openStore(url, testKeys);
  return {
    store,
    url,
    remove: async () => {
      await store.close();
      await drop();
    },
  };
}

/** The address of a fresh, empty database. */
export async function freshDatabase(engine: Engine): Promise<{ url: string; drop(): Promise<void> }> {
  if (engine === "postgresql") return postgresUrl();
  const folder = mkdtempSync(join(tmpdir(), "afterglow-test-"));
  return {
    url: `file:${join(folder, "test.db")}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
