import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Reads the scripts of packages that board pages load; Workers bundle the same file as text instead. */
export function readBoardScripts(): { htmx: string } {
  const path = createRequire(import.meta.url).resolve("htmx.org/dist/htmx.min.js");
  return { htmx: readFileSync(path, "utf8") };
}
