// Bundles the calendar page's script and the style of its calendar component into one module of two texts, because the same
// routes run on Workers, where no file can be read. Run `npm run calendar:build` after a change; a test compares.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { build, transform } from "esbuild";

/** The text of the generated module, with its address. */
export async function builtModule() {
  const { outputFiles } = await build({
    entryPoints: [new URL("start.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    format: "iife",
    legalComments: "none",
    conditions: ["browser", "production"],
  });
  const css = await readFile(createRequire(import.meta.url).resolve("@event-calendar/core/index.css"), "utf8");
  const style = await transform(css, { loader: "css", minify: true });
  const head =
    "// biome-ignore-all format lint: made by client/build.mjs, do not edit.\n" +
    "/** The calendar page's script, from client/start.ts, with EventCalendar (MIT, github.com/vkurko/calendar) and Svelte (MIT). */\n";
  return {
    file: new URL("../calendar-script.ts", import.meta.url),
    text: `${head}export const calendarScript = ${JSON.stringify(outputFiles[0].text)};\n/** The calendar component's own style. */\nexport const calendarComponentStyle = ${JSON.stringify(style.code)};\n`,
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { file, text } = await builtModule();
  await writeFile(file, text);
}
