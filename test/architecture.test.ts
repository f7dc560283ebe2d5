import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { complaintsAbout, type SourceFile } from "./support/house-rules.ts";

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path.endsWith("storage/generated") ? [] : filesUnder(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : [];
  });
}

const read = (path: string): SourceFile => ({ path, text: readFileSync(path, "utf8") });
const sources = filesUnder("src").map(read);
const tests = [...filesUnder("test"), ...filesUnder("bench")].map(read);

test("every file of the house keeps to the import table, the name list and the size limit", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap(complaintsAbout)).toEqual([]);
});

test("no file of the tests is longer than 300 lines", () => {
  const long = tests.filter((file) => file.text.split("\n").length > 301);
  expect(long.map((file) => file.path)).toEqual([]);
});

test("half of the files have at most 80 lines and nine of ten at most 200", () => {
  const lengths = sources.map((file) => file.text.split("\n").length).sort((one, other) => one - other);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(200);
});

test("no two files import each other in a circle between rooms", () => {
  const known = new Set(sources.map((file) => file.path));
  const imports = new Map(sources.map((file) => [file.path, relativeImports(file).filter((path) => known.has(path))]));
  expect(circles(imports)).toEqual([]);
});

function relativeImports(file: SourceFile): string[] {
  const found = [...file.text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s+"(\.[^"]+)"/gms)];
  return found.map((match) => normalize(join(dirname(file.path), match[1] ?? "")));
}

function circles(imports: Map<string, string[]>): string[] {
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" > "));
    if (finished.has(path) || trail.includes(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}

describe("the check itself is not blind", () => {
  const planted: [string, string, string, RegExp][] = [
    [
      "a rule that reads the database",
      "src/domain/booking/x.ts",
      'import { a } from "../../storage/store.ts";',
      /may not import storage/,
    ],
    [
      "a flow that reads rows",
      "src/flows/booking/x.ts",
      'import { a } from "../../storage/booking.ts";',
      /may not import storage/,
    ],
    [
      "a page that reads rows",
      "src/web/board/x.tsx",
      'import { a } from "../../storage/board.ts";',
      /may not import storage/,
    ],
    [
      "a job that knows a messenger",
      "src/jobs/x.ts",
      'import { a } from "../channels/telegram/port.ts";',
      /may not import channels/,
    ],
    [
      "a rule that calls the network",
      "src/domain/care/x.ts",
      'import { Hono } from "hono";',
      /may not use the package hono/,
    ],
    [
      "an action that knows grammY",
      "src/actions/cases/x.ts",
      'import { Api } from "grammy";',
      /may not use the package grammy/,
    ],
    [
      "Node inside an inner room",
      "src/actions/cases/x.ts",
      'import { readFile } from "node:fs";',
      /may not use node:fs/,
    ],
    [
      "the environment read in a leaf",
      "src/actions/cases/x.ts",
      "const port = process.env.PORT;",
      /reads the environment/,
    ],
    ["the machine's clock in a rule", "src/domain/booking/x.ts", "const now = new Date();", /clock/],
    ["dice in a rule", "src/domain/booking/x.ts", "const n = Math.random();", /random/],
    ["a barrel", "src/domain/booking/index.ts", 'export { a } from "./a.ts";', /barrel/],
    ["a drawer for everything", "src/domain/utils/x.ts", "export const a = 1;", /says nothing/],
    ["any", "src/actions/cases/x.ts", "const a: any = 1;", /any/],
    ["a cast outside an adapter", "src/flows/booking/x.ts", "const a = b as unknown as C;", /cast/],
    ["a file of 301 lines", "src/domain/booking/x.ts", "\n".repeat(301), /300 lines/],
    ["a room nobody planned", "src/payments/x.ts", "export const a = 1;", /no room/],
  ];
  test.each(planted)("%s is noticed", (_what, path, text, complaint) => {
    expect(complaintsAbout({ path, text }).join("\n")).toMatch(complaint);
  });

  test("a well-kept file is not complained about", () => {
    const text =
      'import { Temporal } from "temporal-polyfill";\nimport { a } from "../time/zone.ts";\nexport const b = a;\n';
    expect(complaintsAbout({ path: "src/domain/booking/x.ts", text })).toEqual([]);
  });
});
