import { help } from "./cli/help.ts";
import { UsageError } from "./cli/options.ts";
import { requireNode24 } from "./require-node.ts";

type Command = (words: string[]) => Promise<void>;

// Loaded only when asked for: triage and when must start without a database.
const commands: Record<string, () => Promise<Command>> = {
  triage: async () => (await import("./cli/triage.ts")).triage,
  when: async () => (await import("./cli/when.ts")).when,
  replay: async () => (await import("./cli/replay.ts")).replay,
  review: async () => (await import("./cli/review.ts")).review,
  token: async () => (await import("./cli/token.ts")).token,
  "board-link": async () => (await import("./cli/board-link.ts")).boardLink,
  export: async () => (await import("./cli/export.ts")).exportData,
  erase: async () => (await import("./cli/erase.ts")).erase,
  evidence: async () => (await import("./cli/evidence.ts")).evidence,
  "rotate-key": async () => (await import("./cli/rotate-key.ts")).rotateKey,
  import: async () => (await import("./cli/import.ts")).importTable,
  migrate: async () => (await import("./cli/migrate.ts")).migrateDatabase,
  doctor: async () => (await import("./cli/doctor.ts")).doctor,
};

async function main([name, ...words]: string[]): Promise<void> {
  if (name === undefined) throw new UsageError(`Say which command.\n\n${help}`);
  if (name === "--help" || name === "-h" || name === "help" || words.includes("--help")) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  requireNode24();
  if (!load) throw new UsageError(`There is no command "${name}".\n\n${help}`);
  await (await load())(words);
}

/** Whoever reads our output may stop early (`| head`); that is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

/** Ends once everything is written; the migration engine's lock timer would keep the process for ten more seconds. */
function end(code: number): void {
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
}

main(process.argv.slice(2)).then(
  () => end(Number(process.exitCode ?? 0)),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    end(error instanceof UsageError ? 2 : 1);
  },
);
