import { dirname, join, normalize } from "node:path";

export interface SourceFile {
  path: string;
  text: string;
}

interface Room {
  rooms: string[];
  packages: string[];
  /** Adapters turn what others give into our types; there a cast is honest. */
  adapter?: boolean;
  node?: boolean;
}

/** The table of docs/decisions/0001: which room may import which, and which packages. */
const table: Record<string, Room> = {
  domain: {
    rooms: ["domain"],
    packages: [
      "temporal-polyfill",
      "chrono-node",
      "zod",
      "ical-generator",
      "ical.js",
      "rrule-temporal",
      "csv-parse",
      "pinyin-pro",
    ],
  },
  text: { rooms: ["domain", "text"], packages: ["@fluent/bundle"] },
  storage: { rooms: ["domain", "storage"], packages: ["@prisma/", "better-sqlite3"], adapter: true, node: true },
  actions: { rooms: ["domain", "storage", "actions"], packages: ["zod", "ical-generator"] },
  flows: { rooms: ["domain", "actions", "flows"], packages: ["zod"] },
  channels: { rooms: ["domain", "text", "channels"], packages: ["grammy"], adapter: true },
  assistant: { rooms: ["domain", "assistant"], packages: ["openai", "zod"] },
  jobs: { rooms: ["domain", "actions", "jobs"], packages: [] },
  web: {
    rooms: ["domain", "text", "actions", "web"],
    packages: ["hono", "@hono/zod-openapi", "zod", "@event-calendar/core"],
  },
};

const emptyNames = /\/(utils?|helpers?|common|lib|misc|shared)(\/|\.ts)/;

/** What is wrong with a file of src, in sentences; nothing for a well-kept one. */
export function complaintsAbout(file: SourceFile): string[] {
  const complaints = [...shapeComplaints(file)];
  const roomName = file.path.split("/")[1] ?? "";
  if (roomName.includes(".") || (file.path.split("/").length === 3 && roomName === "cli")) return complaints;
  if (roomName === "cli" || file.path.endsWith(".mjs")) return complaints; // scripts that build what is committed
  const room = table[roomName];
  if (!room) return [...complaints, `${file.path}: there is no room called ${roomName} in the house.`];
  for (const name of importsOf(file)) complaints.push(...importComplaints(file, roomName, room, name));
  return [...complaints, ...contentComplaints(file, roomName, room)];
}

function shapeComplaints({ path, text }: SourceFile): string[] {
  const complaints: string[] = [];
  if (text.split("\n").length > 301) complaints.push(`${path}: over 300 lines; cut it where the subject changes.`);
  if (/\/index\.tsx?$/.test(path)) complaints.push(`${path}: a barrel; import the file itself.`);
  if (emptyNames.test(path)) complaints.push(`${path}: the name says nothing; name what lives there.`);
  if (/[\w)\]]\??:\s*any\b|\bas any\b|<any>/.test(withoutWords(text)))
    complaints.push(`${path}: "any" turns the check off; say the type.`);
  return complaints;
}

function importComplaints(file: SourceFile, roomName: string, room: Room, name: string): string[] {
  if (name.startsWith(".")) {
    const target = normalize(join(dirname(file.path), name)).split("/")[1] ?? "";
    if (target.includes(".")) return [`${file.path}: ${roomName} may not import wiring (${target}).`];
    return room.rooms.includes(target) ? [] : [`${file.path}: ${roomName} may not import ${target}.`];
  }
  if (name.startsWith("node:"))
    return room.node ? [] : [`${file.path}: ${roomName} may not use ${name}; it also runs on Workers.`];
  const allowed = room.packages.some(
    (known) => name === known || name.startsWith(known.endsWith("/") ? known : `${known}/`),
  );
  return allowed ? [] : [`${file.path}: ${roomName} may not use the package ${name}.`];
}

function contentComplaints({ path, text }: SourceFile, roomName: string, room: Room): string[] {
  const code = withoutWords(text);
  const complaints: string[] = [];
  if (/process\.env/.test(code) && roomName !== "storage")
    complaints.push(`${path}: reads the environment; config.ts does that once.`);
  if (!room.adapter && /\bas unknown as\b/.test(code))
    complaints.push(`${path}: a cast outside an adapter; parse instead.`);
  if (roomName === "domain" || roomName === "actions" || roomName === "flows") {
    if (/new Date\(\)|Date\.now\(\)/.test(code) && !path.endsWith("actions/time/clock.ts")) {
      complaints.push(`${path}: reads the machine's clock; "now" is an argument.`);
    }
  }
  if (roomName === "domain" && /Math\.random|randomUUID/.test(code))
    complaints.push(`${path}: random; ids and dice are arguments.`);
  return complaints;
}

function importsOf({ text }: SourceFile): string[] {
  const found = text.matchAll(
    /^\s*(?:import|export)\s[^;"]*?from\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/** The code without comments and texts, in which words are no code. */
function withoutWords(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'/g, '""');
}
