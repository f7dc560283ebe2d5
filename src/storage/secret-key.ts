import { chmodSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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

/** Today's kept key and the older ones, for a process that runs while they are changed; makes none. Null while there is none. */
export function keptKeysNow(dataDir: string): { current: string; previous: string[] } | null {
  const current = readKept(join(dataDir, "secret.key")) ?? "";
  if (!/^[0-9a-f]{64}$/.test(current)) return null;
  return { current, previous: keptKeys(dataDir).filter((key) => key !== current) };
}

/**
 * Puts a new key in the place of the kept one, which stays as an older one; while an older one still stays, nothing is made. Stopped
 * at any step, or begun by two processes at once, it comes to one new key: each step is a link or a rename that only the first does.
 */
export function renewKeptKey(dataDir: string): void {
  const before = keptSecretKey(dataDir);
  const older = readKept(previousPath(dataDir));
  if (older !== null && older !== before) return;
  const next = join(dataDir, "secret.key.next");
  linkOnce(dataDir, next, newKey());
  linkOnce(dataDir, previousPath(dataDir), before);
  // Another process was through with it before our new key was made: hers counts.
  if (readKept(previousPath(dataDir)) !== keptSecretKey(dataDir)) {
    rmSync(next, { force: true });
    return;
  }
  try {
    renameSync(next, join(dataDir, "secret.key"));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}

/** Forgets the older keys, once nothing is sealed with them any more; not when another rotation began meanwhile. */
export function dropPreviousKeys(dataDir: string, sealedWith: string): void {
  if (readKept(join(dataDir, "secret.key")) === sealedWith) rmSync(previousPath(dataDir), { force: true });
}

/** When today's kept key was made; null while there is none. */
export function keptKeySince(dataDir: string): Date | null {
  return statSync(join(dataDir, "secret.key"), { throwIfNoEntry: false })?.mtime ?? null;
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

/** Of two processes that start at once, both read the first one's key. */
function makeKept(dataDir: string, path: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  linkOnce(dataDir, path, newKey());
  return readFileSync(path, "utf8").trim();
}

function newKey(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("hex");
}

/** Written whole under another name and then linked; what stands there already stays. */
function linkOnce(dataDir: string, path: string, key: string): void {
  const draft = join(dataDir, `secret.key.draft.${crypto.randomUUID()}`);
  writeFileSync(draft, `${key}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
