import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The installation's own secret (64 hexadecimal characters), made at first use and kept in the data folder for its owner only. */
export function keptSecretKey(dataDir: string): string {
  const path = join(dataDir, "secret.key");
  const kept = readKept(path) ?? makeKept(dataDir, path);
  if (!/^[0-9a-f]{64}$/.test(kept)) {
    throw new Error(
      `${path} should hold 64 hexadecimal characters; put the old file back, or set AFTERGLOW_SECRET_KEY.`,
    );
  }
  return kept;
}

/** Every key that is kept in the data folder: today's and those before a rotation that is not finished. */
export function keptKeys(dataDir: string): string[] {
  const kept = [join(dataDir, "secret.key"), previousPath(dataDir)].map((path) => readKept(path) ?? "");
  return kept.flatMap((text) => text.split("\n")).filter((key) => /^[0-9a-f]{64}$/.test(key));
}

/** Puts a new key in the place of the kept one, which stays as an older one; while an older one still stays, nothing is made. */
export function renewKeptKey(dataDir: string): void {
  if (readKept(previousPath(dataDir)) !== null) return;
  const before = keptSecretKey(dataDir);
  writeFileSync(previousPath(dataDir), `${before}\n`, { mode: 0o600, flush: true, flag: "wx" });
  rmSync(join(dataDir, "secret.key"));
  keptSecretKey(dataDir);
}

/** Forgets the older keys, once nothing is sealed with them any more. */
export function dropPreviousKeys(dataDir: string): void {
  rmSync(previousPath(dataDir), { force: true });
}

/** Where the keys before a rotation stay until nothing is sealed with them any more. */
function previousPath(dataDir: string): string {
  return join(dataDir, "secret.key.previous");
}

function readKept(path: string): string | null {
  try {
    const kept = readFileSync(path, "utf8").trim();
    chmodSync(path, 0o600);
    return kept;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Written whole under another name and then linked: of two processes that start at once, both read the first one's key. */
function makeKept(dataDir: string, path: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${crypto.randomUUID()}`;
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  writeFileSync(draft, `${Buffer.from(bytes).toString("hex")}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, "utf8").trim();
}
