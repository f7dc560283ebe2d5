import { readFile } from "node:fs/promises";
import type { ErrorCapturingSqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { ApplyMigrationsInput, SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

export type MigrationsList = ApplyMigrationsInput["migrationsList"];

let loaded: Promise<void> | undefined;

/** Starts Prisma's own schema engine, compiled to WebAssembly, over a driver adapter: no binary, no network. */
export async function startSchemaEngine(
  datamodels: [string, string][],
  factory: ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  loaded ??= load();
  await loaded;
  return engineClass().new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, () => {}, factory);
}

interface Glue {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** The package's type file declares the engine but not the glue it is loaded with. */
function glue(): Glue {
  return bindings as unknown as Glue;
}

function engineClass(): typeof SchemaEngine {
  return glue().SchemaEngine;
}

/** The package's entry imports its .wasm file as a module, which loaders and test runners treat differently; this is the same by hand. */
async function load(): Promise<void> {
  const file = new URL("schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const imports = { "./schema_engine_bg.js": bindings } as unknown as WebAssembly.Imports;
  const { instance } = await WebAssembly.instantiate(await readFile(file), imports);
  glue().__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
}
