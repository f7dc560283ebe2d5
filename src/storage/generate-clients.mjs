// Generates the typed clients of both databases (and of Workers) after npm ci, offline.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const prisma = fileURLToPath(new URL("../../node_modules/prisma/build/index.js", import.meta.url));
// `generate` never starts the schema engine, but looks for a binary and would download one: any existing file satisfies it.
const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};

for (const schema of ["prisma/schema.prisma", "prisma/postgresql/schema.prisma"]) {
  const run = spawnSync(process.execPath, [prisma, "generate", "--schema", schema], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}\n${run.stderr}\nThe database client for ${schema} could not be generated.\n`);
    process.exit(1);
  }
}
