// Bundles the browser scripts (TypeScript, type-checked with the rest) into string modules, because the same routes run on
// Workers, where no file can be read. Run `npm run chat:build` after a change; a test compares.
import { writeFile } from "node:fs/promises";
import { build } from "esbuild";

const scripts = [
  {
    entry: "start.ts",
    module: "../page/chat-script.ts",
    name: "chatScript",
    format: "esm",
    says: "The chat page's script",
  },
  {
    entry: "widget.ts",
    module: "../page/widget-script.ts",
    name: "widgetScript",
    format: "iife",
    says: "The one script tag for the salon's own site",
  },
];

/** The text of each generated module, by its address. */
export async function builtModules() {
  return Promise.all(
    scripts.map(async ({ entry, module, name, format, says }) => {
      const { outputFiles } = await build({
        entryPoints: [new URL(entry, import.meta.url).pathname],
        bundle: true,
        minify: true,
        write: false,
        target: "es2021",
        format,
      });
      const head = `// biome-ignore-all format lint: made by client/build.mjs, do not edit.\n/** ${says}, from client/${entry}. */\n`;
      return {
        file: new URL(module, import.meta.url),
        text: `${head}export const ${name} = ${JSON.stringify(outputFiles[0].text)};\n`,
      };
    }),
  );
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const { file, text } of await builtModules()) await writeFile(file, text);
}
