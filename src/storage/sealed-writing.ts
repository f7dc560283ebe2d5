import type { Seal } from "./seal.ts";
import type { Relations } from "./sealed-client.ts";
import { sealedTables } from "./sealed-columns.ts";
import { isObject } from "./sealed-reading.ts";

type Arguments = Record<string, unknown>;

/** The arguments of a write with the sealed columns sealed; those of a read as they are. */
export function sealWritten(seal: Seal, relations: Relations, model: string, asked: Arguments): Arguments {
  if (!asked || !("data" in asked || "create" in asked)) return asked ?? {};
  const row = keyIn(model, asked.where);
  const data = sealData(seal, relations, model, asked.data, row);
  if (!("create" in asked)) return { ...asked, data };
  const create = sealData(seal, relations, model, asked.create, null);
  const update = sealData(seal, relations, model, asked.update, row);
  return { ...asked, create, update };
}

function sealData(seal: Seal, relations: Relations, model: string, data: unknown, row: string | null): unknown {
  if (Array.isArray(data)) return data.map((one) => sealData(seal, relations, model, one, row));
  if (!isObject(data)) return data;
  refuseNested(relations, model, data);
  const sealed = sealedTables[model];
  if (!sealed) return data;
  const written = { ...data };
  for (const column of sealed.columns) {
    const text = textOf(data[column]);
    if (!text) continue;
    written[column] = seal.close({ table: model, column, row: rowKey(model, column, data, row, text) }, text);
  }
  return written;
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  return isObject(value) && typeof value.set === "string" ? value.set : null;
}

/** What is written into many rows at once can only be what is written in the open. */
function rowKey(model: string, column: string, data: Arguments, row: string | null, text: string): string {
  const key = data[sealedTables[model]?.key ?? ""];
  const found = typeof key === "string" ? key : row;
  if (found === null && text !== "[]" && text !== "{}")
    throw new Error(`${model}.${column} is sealed: say which row is written, by its ${sealedTables[model]?.key}.`);
  return found ?? "";
}

function keyIn(model: string, where: unknown): string | null {
  const value = isObject(where) ? where[sealedTables[model]?.key ?? ""] : null;
  return typeof value === "string" ? value : null;
}

/** Rows of a sealed table are written by themselves: their key has to be known. */
function refuseNested(relations: Relations, model: string, data: Arguments): void {
  for (const [field, target] of Object.entries(relations[model] ?? {})) {
    const verbs = isObject(data[field]) ? Object.keys(data[field]) : [];
    if (sealedTables[target] && verbs.some((verb) => verb !== "connect" && verb !== "disconnect"))
      throw new Error(`${target} has sealed columns: write it by itself, not through ${model}.${field}.`);
  }
}
