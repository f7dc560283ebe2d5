import { bytesOf, gapsOf, inBase64, rowsOf } from "../weighing/packed-scale.ts";
import type { Network, Table } from "./network.ts";

/** Numbers as they stand in a file: one signed byte each, in steps of `step`, in base64. */
interface PackedNumbers {
  step: number;
  bytes: string;
}

/** A table as it stands in a file: `gaps` are the distances between its places. */
interface PackedTable extends PackedNumbers {
  gaps: string;
}

type Packed<Part> = Part extends Float32Array ? PackedNumbers : Part extends Table ? PackedTable : PackedNumbers[];

/** A network as it stands in heard.json. */
export type PackedNetwork = { [Part in keyof Network]: Packed<Network[Part]> };

function packedNumbers(numbers: Float32Array): PackedNumbers {
  const step = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 1e-9) / 127;
  return { step, bytes: inBase64(Array.from(numbers, (number) => Math.round(number / step))) };
}

function unpackedNumbers({ step, bytes }: PackedNumbers): Float32Array {
  const steps = new Int8Array(bytesOf(bytes).buffer);
  const numbers = new Float32Array(steps.length);
  for (let index = 0; index < steps.length; index++) numbers[index] = (steps[index] ?? 0) * step;
  return numbers;
}

function packedTable({ rows, numbers }: Table): PackedTable {
  const places = [...rows.keys()].filter((place) => (rows[place] ?? -1) >= 0);
  return { gaps: gapsOf(places), ...packedNumbers(numbers) };
}

function unpackedTable(packed: PackedTable): Table {
  return { rows: rowsOf(packed.gaps), numbers: unpackedNumbers(packed) };
}

/** A network as bytes: its numbers lose their last digits, which change nothing that can be heard. */
export function packedNetwork(network: Network): PackedNetwork {
  return {
    words: packedTable(network.words),
    pieces: packedTable(network.pieces),
    reading: packedTable(network.reading),
    treatments: packedNumbers(network.treatments),
    days: packedNumbers(network.days),
    patterns: network.patterns.map(packedNumbers),
    patternBiases: network.patternBiases.map(packedNumbers),
    hidden: packedNumbers(network.hidden),
    hiddenBiases: packedNumbers(network.hiddenBiases),
    answers: packedNumbers(network.answers),
    answerBiases: packedNumbers(network.answerBiases),
  };
}

/** Unpacks a network. */
export function unpackedNetwork(packed: PackedNetwork): Network {
  return {
    words: unpackedTable(packed.words),
    pieces: unpackedTable(packed.pieces),
    reading: unpackedTable(packed.reading),
    treatments: unpackedNumbers(packed.treatments),
    days: unpackedNumbers(packed.days),
    patterns: packed.patterns.map(unpackedNumbers),
    patternBiases: packed.patternBiases.map(unpackedNumbers),
    hidden: unpackedNumbers(packed.hidden),
    hiddenBiases: unpackedNumbers(packed.hiddenBiases),
    answers: unpackedNumbers(packed.answers),
    answerBiases: unpackedNumbers(packed.answerBiases),
  };
}
