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

function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

/** Unpacks what was learned. */
export function unpacked({ biases, step, gaps, table }: PackedScale): Scale {
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
  return { answers: biases.length, biases, rows, step, table: new Int8Array(bytesOf(table).buffer) };
}

/** A place whose every number is fainter than so many steps is left out. */
const faintest = 2;

/** Packs `numbers`, one per answer and column; `columns` gives each place its column, -1 for none. */
export function packed(numbers: Float64Array, columns: Int32Array, biases: readonly number[]): PackedScale {
  const answers = biases.length;
  const step = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 1e-9) / 127;
  const gaps: number[] = [];
  const table: number[] = [];
  let before = -1;
  for (const [place, column] of columns.entries()) {
    if (column < 0) continue;
    const bytes = Array.from(numbers.subarray(column * answers, (column + 1) * answers), (one) =>
      Math.round(one / step),
    );
    if (bytes.every((byte) => Math.abs(byte) < faintest)) continue;
    gaps.push(...inSevens(place - before));
    table.push(...bytes);
    before = place;
  }
  return {
    biases: biases.map((bias) => Number(bias.toFixed(6))),
    step,
    gaps: inBase64(gaps),
    table: inBase64(table),
  };
}

/** A number seven bits at a time; the highest bit of a byte says that more follows. */
function inSevens(number: number): number[] {
  return number > 0x7f ? [(number & 0x7f) | 0x80, ...inSevens(number >>> 7)] : [number];
}

function inBase64(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte & 0xff)).join(""));
}
