import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomFillSync,
} from "node:crypto";

/**
 * What stands in the database about a body is sealed with AES-256-GCM (docs/decisions/0090).
 *
 * A sealed text is `ag1.<key id>.<iv>.<text and tag>`, the last two in base64url. The place it stands at (table, column, row) is
 * authenticated with it: moved to another row it does not open. The data key comes from the secret key by HKDF, the key id from
 * the same, so that it says which key to try and nothing about it. An empty text and an empty list are not sealed: what is
 * searched for is only whether something was said. `node:crypto` is there on Workers too, and costs a third of WebCrypto.
 */
export interface Seal {
  /** The text as it stands in the database. */
  close(place: SealedPlace, text: string): string;
  /** The text as it was said; one that an older version kept in the open is given back as it is. Throws BrokenSeal. */
  open(place: SealedPlace, kept: string): string;
  /** Whether a text stands there sealed with today's key, or needs no seal. */
  isCurrent(kept: string): boolean;
  /** Of today's key. */
  readonly keyId: string;
  /** Whether a key of that id is known here. */
  knows(id: string): boolean;
  /** Looks at once whether another key is kept by now, and gives today's. */
  takeNewest(): string;
}

export interface SealedPlace {
  table: string;
  column: string;
  row: string;
}

/** Secret keys, 64 hexadecimal characters each: today's, and older ones that may still open something. */
export interface SecretKeys {
  current: string;
  previous?: readonly string[];
  /** Today's keys as they are kept by now, for a process that runs while they are changed; null when they cannot be read. */
  again?(): Omit<SecretKeys, "again"> | null;
}

/** Something sealed cannot be opened; the sentence says what to do and nothing of what stands there. */
export class BrokenSeal extends Error {
  override name = "BrokenSeal";
  constructor({ table, column, row }: SealedPlace, reason: "other_key" | "changed") {
    const why =
      reason === "other_key"
        ? "it was sealed with another secret key; set AFTERGLOW_SECRET_KEY, or AFTERGLOW_PREVIOUS_SECRET_KEY, to that one"
        : "it was changed or moved after it was sealed; take that row from a backup";
    super(`${table}.${column} of ${row} cannot be opened: ${why}.`);
  }
}

const CIPHER = "aes-256-gcm";
const SHAPE = /^ag1\.([0-9a-f]{8})\.([\w-]{16})\.([\w-]{22,})$/;
const IV_BYTES = 12;
const TAG_BYTES = 16;

interface DataKey {
  id: string;
  /** As a key object: handed over as bytes, each sealing costs three times as much. */
  key: KeyObject;
}

/** How long a process may go on sealing with the key before, once another one made a new one. */
export const KEYS_READ_EVERY_MS = 1_000;

export function openSeal(keys: SecretKeys): Seal {
  const known = new Map<string, KeyObject>();
  let today = learn(keys);
  let newest = keys.current;
  let readAt = performance.now();

  /** Every key that was known stays known: what is under way may still be sealed with it. */
  function learn({ current, previous = [] }: Omit<SecretKeys, "again">): DataKey {
    for (const { id, key } of previous.map(dataKey)) known.set(id, key);
    const latest = dataKey(current);
    known.set(latest.id, latest.key);
    return latest;
  }

  function lookAgain(): void {
    readAt = performance.now();
    const kept = keys.again?.();
    if (!kept || kept.current === newest) return;
    today = learn(kept);
    newest = kept.current;
  }

  return {
    get keyId() {
      return today.id;
    },
    knows: (id) => known.has(id),
    takeNewest() {
      lookAgain();
      return newest;
    },
    close(place, text) {
      if (isBare(text)) return text;
      if (keys.again && performance.now() - readAt > KEYS_READ_EVERY_MS) lookAgain();
      const iv = freshIv();
      const cipher = createCipheriv(CIPHER, today.key, iv).setAAD(nameOf(place));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `ag1.${today.id}.${iv.toString("base64url")}.${sealed.toString("base64url")}`;
    },
    open(place, kept) {
      const [, id, iv = "", sealed = ""] = SHAPE.exec(kept) ?? [];
      if (!id) return kept;
      if (!known.has(id)) lookAgain();
      const key = known.get(id);
      if (!key) throw new BrokenSeal(place, "other_key");
      return opened(key, place, Buffer.from(iv, "base64url"), Buffer.from(sealed, "base64url"));
    },
    isCurrent: (kept) => isBare(kept) || SHAPE.exec(kept)?.[1] === today.id,
  };
}

/** Random bytes are drawn for many sealings at once; each is given out a single time. */
const drawn = Buffer.alloc(IV_BYTES * 512);
let given = drawn.length;

function freshIv(): Buffer {
  if (given >= drawn.length) {
    randomFillSync(drawn);
    given = 0;
  }
  given += IV_BYTES;
  return drawn.subarray(given - IV_BYTES, given);
}

function opened(key: KeyObject, place: SealedPlace, iv: Buffer, sealed: Buffer): string {
  try {
    const cipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(nameOf(place));
    cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([cipher.update(sealed.subarray(0, -TAG_BYTES)), cipher.final()]).toString("utf8");
  } catch {
    throw new BrokenSeal(place, "changed");
  }
}

function isBare(text: string): boolean {
  return text === "" || text === "[]" || text === "{}";
}

function dataKey(secret: string): DataKey {
  const derived = (info: string, bytes: number) =>
    Buffer.from(hkdfSync("sha256", Buffer.from(secret, "hex"), "", info, bytes));
  return {
    id: derived("afterglow key id", 4).toString("hex"),
    key: createSecretKey(derived("afterglow sealed columns", 32)),
  };
}

function nameOf({ table, column, row }: SealedPlace): Buffer {
  return Buffer.from(`${table}|${column}|${row}`);
}
