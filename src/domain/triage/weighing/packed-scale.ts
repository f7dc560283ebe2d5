import { places } from "./places.ts";
import type { Scale } from "./scale.ts";

/** A scale as it stands in learned.json: places as growing steps, numbers as one byte each. */
export interface PackedScale {
  biases: number[];
  /** The number of one step of the bytes in `table`. */
  step: number;
  /** Base64 of the distances between the places that know something, seven bits a byte. */
  gaps: string;
  /** Base64 of signed bytes, one per answer and place. */
  table: string;
}

/** The bytes of base64. */
export function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

/** The row of each place, in the order of the places; -1 for a place without one. */
export function rowsOf(gaps: string): Int32Array {
  const rows = new Int32Array(places).fill(-1);
  let place = -1;
  let gap = 0;
  let shift = 0;
  let row = 0;
  for (const byte of bytesOf(gaps)) {
    gap |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    place += gap;
    rows[place] = row++;
    gap = 0;
    shift = 0;
  }
  return rows;
}

/** Unpacks what was learned. */
export function unpacked({ biases, step, gaps, table }: PackedScale): Scale {
  return { answers: biases.length, biases, rows: rowsOf(gaps), step, table: new Int8Array(bytesOf(table).buffer) };
}

/** A place whose every number is fainter than so many steps is left out. */
const faintest = 2;

/** Packs `numbers`, one per answer and column; `columns` gives each place its column, -1 for none. */
export function packed(numbers: Float64Array, columns: Int32Array, biases: readonly number[]): PackedScale {
  const answers = biases.length;
  const step = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 1e-9) / 127;
  const kept: number[] = [];
  const table: number[] = [];
  for (const [place, column] of columns.entries()) {
    if (column < 0) continue;
    const bytes = Array.from(numbers.subarray(column * answers, (column + 1) * answers), (one) =>
      Math.round(one / step),
    );
    if (bytes.every((byte) => Math.abs(byte) < faintest)) continue;
    kept.push(place);
    table.push(...bytes);
  }
  return {
    biases: biases.map((bias) => Number(bias.toFixed(6))),
    step,
    gaps: gapsOf(kept),
    table: inBase64(table),
  };
}

/** Growing places as base64 of the distances between them, seven bits a byte. */
export function gapsOf(growing: readonly number[]): string {
  return inBase64(growing.flatMap((place, index) => inSevens(place - (growing[index - 1] ?? -1))));
}

/** A number seven bits at a time; the highest bit of a byte says that more follows. */
function inSevens(number: number): number[] {
  return number > 0x7f ? [(number & 0x7f) | 0x80, ...inSevens(number >>> 7)] : [number];
}

/** Bytes in base64; a negative one as it stands in a signed byte. */
export function inBase64(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte & 0xff)).join(""));
}
