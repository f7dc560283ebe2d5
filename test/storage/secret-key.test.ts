import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptSecretKey } from "../../src/storage/secret-key.ts";

describe("the kept secret key", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "afterglow-key-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("is made once, random, and readable by its owner only", () => {
    const dataDir = join(folder, "data");
    const key = keptSecretKey(dataDir);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(keptSecretKey(dataDir)).toBe(key);
    expect(statSync(join(dataDir, "secret.key")).mode & 0o777).toBe(0o600);
    expect(keptSecretKey(join(folder, "other"))).not.toBe(key);
  });

  it("is closed to others again when somebody opened it", () => {
    keptSecretKey(folder);
    const path = join(folder, "secret.key");
    chmodSync(path, 0o644);
    keptSecretKey(folder);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("that is damaged stops the start instead of being replaced, because a new key could not read old data", () => {
    writeFileSync(join(folder, "secret.key"), "oops");
    expect(() => keptSecretKey(folder)).toThrow(/secret\.key should hold 64 hexadecimal characters/);
  });
});
