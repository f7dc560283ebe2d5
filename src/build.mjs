// Bundles the server and the command line for Node into build/: they start faster and need less memory than from their sources.
// npm start and npm run afterglow build first; nothing is done when nothing changed since the last time.
import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
// As deep as src/<room>/, so that addresses relative to a file (prisma/ with its migrations) stay right.
const folder = join(root, "build/node");
const stamp = join(folder, "built");

/** The newest change below a folder, in milliseconds since 1970. */
function newestChange(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isFresh() {
  const built = statSync(stamp, { throwIfNoEntry: false });
  const sources = ["src", "prompts", "package.json"].map((name) => newestChange(join(root, name)));
  return built !== undefined && built.mtimeMs > Math.max(...sources);
}

async function bundle() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/main.ts", "src/cli.ts", "src/photo-worker.ts"],
    outdir: "build/node",
    bundle: true,
    splitting: true,
    platform: "node",
    target: "node24",
    format: "esm",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    loader: { ".ftl": "text", ".md": "text" },
    write: false,
    logLevel: "warning",
  });
  mkdirSync(folder, { recursive: true });
  // Renamed into place, the entries last: a process that starts meanwhile reads the old files or the new ones, never half a file.
  const entriesLast = outputFiles.sort((one, other) => Number(isEntry(one.path)) - Number(isEntry(other.path)));
  for (const file of entriesLast) {
    const half = `${file.path}.${process.pid}`;
    writeFileSync(half, file.contents);
    renameSync(half, file.path);
  }
  writeFileSync(stamp, "");
}

const isEntry = (path) => ["main.js", "cli.js", "photo-worker.js"].includes(basename(path));

if (!isFresh()) await bundle().catch(() => process.exit(1));
