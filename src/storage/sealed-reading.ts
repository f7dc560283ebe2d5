import type { Seal } from "./seal.ts";
import type { Relations } from "./sealed-client.ts";
import { sealedTables } from "./sealed-columns.ts";

type Arguments = Record<string, unknown>;

/** What a query must ask for beside what was asked: a sealed column opens only with the key of its row. */
export function readArguments(relations: Relations, model: string, asked: Arguments): Arguments {
  refuseSearch(relations, model, asked.where);
  const select = isObject(asked.select) ? withKey(model, nested(relations, model, asked.select)) : asked.select;
  const include = isObject(asked.include) ? nested(relations, model, asked.include) : asked.include;
  return { ...asked, ...(select ? { select } : {}), ...(include ? { include } : {}) };
}

function nested(relations: Relations, model: string, fields: Arguments): Arguments {
  const deeper = ([field, value]: [string, unknown]) => {
    const target = relations[model]?.[field];
    return [field, target && isObject(value) ? readArguments(relations, target, value) : value];
  };
  return Object.fromEntries(Object.entries(fields).map(deeper));
}

function withKey(model: string, select: Arguments): Arguments {
  const sealed = sealedTables[model];
  return sealed?.columns.some((column) => select[column]) ? { ...select, [sealed.key]: true } : select;
}

/** Two sealings of one text differ: whoever looked for it would find nothing and think that there is nothing. */
function refuseSearch(relations: Relations, model: string, where: unknown): void {
  if (Array.isArray(where)) for (const one of where) refuseSearch(relations, model, one);
  if (!isObject(where)) return;
  for (const [field, value] of Object.entries(where)) {
    if (field === "AND" || field === "OR" || field === "NOT") refuseSearch(relations, model, value);
    const target = relations[model]?.[field];
    if (target && isObject(value)) {
      refuseSearch(relations, target, value);
      for (const part of ["some", "every", "none", "is", "isNot"]) refuseSearch(relations, target, value[part]);
    }
    if (sealedTables[model]?.columns.includes(field) && !asksWhetherEmpty(value))
      throw new Error(`${model}.${field} is sealed and cannot be searched.`);
  }
}

function asksWhetherEmpty(value: unknown): boolean {
  const empty = (one: unknown) => one === undefined || one === null || one === "" || one === "[]" || one === "{}";
  return isObject(value)
    ? Object.entries(value).every(([verb, one]) => (verb === "equals" || verb === "not") && empty(one))
    : empty(value);
}

/** Opens what a query brought, wherever in it a row of a sealed table stands. */
export function rowsOpener(seal: Seal, relations: Relations) {
  const openRow = (model: string, row: Arguments, asked: Arguments): void => {
    const sealed = sealedTables[model];
    for (const column of sealed?.columns ?? []) {
      const kept = row[column];
      if (typeof kept !== "string" || kept === "") continue;
      row[column] = seal.open({ table: model, column, row: String(row[sealed?.key ?? ""]) }, kept);
    }
    for (const [field, target] of Object.entries(relations[model] ?? {})) {
      if (row[field]) open(target, row[field], argumentsOf(asked, field));
    }
    if (sealed && isObject(asked.select) && !asked.select[sealed.key]) delete row[sealed.key];
  };
  const open = (model: string, found: unknown, asked: Arguments): void => {
    for (const row of Array.isArray(found) ? found : [found]) if (isObject(row)) openRow(model, row, asked);
  };
  return (model: string, found: unknown, asked: Arguments): unknown => {
    open(model, found, asked ?? {});
    return found;
  };
}

function argumentsOf(asked: Arguments, field: string): Arguments {
  for (const fields of [asked.select, asked.include]) {
    const deeper = isObject(fields) ? fields[field] : null;
    if (isObject(deeper)) return deeper;
  }
  return {};
}

export function isObject(value: unknown): value is Arguments {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
