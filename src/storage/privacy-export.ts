import type { PersonKeys } from "./privacy-person.ts";
import { personTables } from "./privacy-rules.ts";
import type { Tx } from "./store.ts";

/** Everything kept about a person, by model, as plain JSON values. */
export async function readPerson(tx: Tx, who: PersonKeys): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const [model, { read }] of Object.entries(personTables)) found[model] = (await read(tx, who)).map(plain);
  return found;
}

function plain(row: object): unknown {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, parsed(value)]));
}

/** Lists and objects are kept as JSON text. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string" || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
