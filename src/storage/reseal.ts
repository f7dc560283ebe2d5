import { BrokenSeal, type Seal } from "./seal.ts";
import { sealOf } from "./sealed-client.ts";
import { type SealedTable, sealedTables } from "./sealed-columns.ts";
import { readSetting, writeSetting } from "./settings.ts";
import type { Store } from "./store.ts";

/** Rows that are read at once; each is written by itself, so that nobody waits long. */
const BATCH = 100;
const DONE = "sealed.with";

/** Between two batches others get their turn. */
const BREATH_MS = 5;

/** How far it is: rows of a table that were looked at, of how many when it began, and texts sealed anew so far. */
export interface ResealProgress {
  table: string;
  looked: number;
  of: number;
  sealed: number;
}

export interface Resealed {
  /** Texts that were sealed anew. */
  sealed: number;
  /** Places that no key opens; they were left as they are. */
  broken: string[];
}

/**
 * Seals with today's key everything that an older version kept in the open or an older key sealed. It may be stopped at any time
 * and run again: what is done is passed over. A text that somebody changes meanwhile keeps the change. `stopped` ends it early.
 */
export async function resealAll(
  store: Store,
  stopped: () => boolean = () => false,
  progress: (at: ResealProgress) => void = () => {},
): Promise<Resealed> {
  const result: Resealed = { sealed: 0, broken: [] };
  for (const [table, sealed] of Object.entries(sealedTables)) {
    const of = await countRows(store, table);
    let looked = 0;
    for (let after: string | null = ""; after !== null && !stopped(); ) {
      const batch = await resealBatch(store, table, sealed, after, result);
      after = batch.after;
      looked += batch.rows;
      progress({ table, looked, of, sealed: result.sealed });
      if (after !== null) await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
    }
  }
  if (!stopped() && result.broken.length === 0) await writeSetting(store.db, DONE, coverage(store));
  return result;
}

async function countRows(store: Store, table: string): Promise<number> {
  const [row] = await store.db.$queryRaw<{ n: number | bigint }[]>(pieces(`SELECT COUNT(*) AS "n" FROM "${table}"`));
  return Number(row?.n ?? 0);
}

/** Why nothing of what is kept would open: it was sealed with a key that is not known here. Null when it was not, or is known. */
export async function wrongKey(store: Store): Promise<string | null> {
  const keys = await sealedWith(store);
  if (!keys || keys.opens) return null;
  return (
    `AFTERGLOW_SECRET_KEY (or secret.key in DATA_DIR) should be the key with which the database was sealed (id ${keys.kept}), ` +
    `but it is another one (id ${keys.today}). Put the right one back; after a change of keys it belongs into AFTERGLOW_PREVIOUS_SECRET_KEY. Nothing was changed.`
  );
}

/** Whether everything was sealed with today's key before: whatever was written since then is too. */
export async function isResealed(store: Store): Promise<boolean> {
  return (await readSetting(store.db, DONE)) === coverage(store);
}

/** The id of the key that everything was sealed with last and of today's, and whether the former opens; null when nothing was sealed yet. */
export async function sealedWith(store: Store): Promise<{ kept: string; today: string; opens: boolean } | null> {
  const [kept] = (await readSetting(store.db, DONE))?.split(" ") ?? [];
  const { keyId: today, knows } = sealOf(store.db);
  return kept ? { kept, today, opens: knows(kept) } : null;
}

/** Takes the key that is kept by now as today's, without waiting for the next look; and returns it, so that only older ones are forgotten. */
export function takeNewestKey(store: Store): string {
  return sealOf(store.db).takeNewest();
}

/** Which of the sealed tables it is, counted from 1, of how many. */
export function sealedStep(table: string): { step: number; steps: number } {
  const tables = Object.keys(sealedTables);
  return { step: tables.indexOf(table) + 1, steps: tables.length };
}

/** The key and the columns; when a later version seals more, the work begins anew. */
function coverage(store: Store): string {
  const columns = Object.entries(sealedTables).map(([table, one]) => `${table}:${one.columns.join("+")}`);
  return `${sealOf(store.db).keyId} ${columns.join(" ")}`;
}

type Row = Record<string, string | null>;

/** How many rows were looked at, and the key of the last one; null when there are no more. */
async function resealBatch(
  store: Store,
  table: string,
  { key, columns }: SealedTable,
  after: string,
  result: Resealed,
): Promise<{ rows: number; after: string | null }> {
  const names = [key, ...columns].map((one) => `"${one}"`).join(",");
  const read = pieces(`SELECT ${names} FROM "${table}" WHERE "${key}" > `, ` ORDER BY "${key}" LIMIT ${BATCH}`);
  const rows = await store.db.$queryRaw<Row[]>(read, after);
  for (const row of rows) {
    for (const column of columns) {
      const kept = row[column];
      if (!kept || sealOf(store.db).isCurrent(kept)) continue;
      const place = { table, column, row: row[key] ?? "" };
      const anew = resealed(sealOf(store.db), place, kept);
      if (anew === null) result.broken.push(`${table}.${column} of ${place.row}`);
      else {
        // Only what was read is replaced: whoever wrote meanwhile was right.
        const write = pieces(`UPDATE "${table}" SET "${column}" = `, ` WHERE "${key}" = `, ` AND "${column}" = `, "");
        result.sealed += await store.db.$executeRaw(write, anew, place.row, kept);
      }
    }
  }
  return { rows: rows.length, after: rows.length < BATCH ? null : (rows.at(-1)?.[key] ?? null) };
}

/** A statement as a tagged template would have it, with the names of our own constants in it; values go between the pieces. */
function pieces(...strings: string[]): TemplateStringsArray {
  return Object.assign(strings, { raw: strings });
}

function resealed(seal: Seal, place: Parameters<Seal["open"]>[0], kept: string): string | null {
  try {
    return seal.close(place, seal.open(place, kept));
  } catch (error) {
    if (error instanceof BrokenSeal) return null;
    throw error;
  }
}
