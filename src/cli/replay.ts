import { once } from "node:events";
import { pastDecisions, spanOfDays } from "../actions/triage/past-decisions.ts";
import { isDate } from "../domain/time/calendar-date.ts";
import { readPast } from "../domain/triage/kept/read-past.ts";
import {
  counted,
  nothingCounted,
  type PastDecision,
  type ReplayCount,
  type Rulebook,
  replay as replayOne,
} from "../domain/triage/kept/replay.ts";
import { linesOf } from "./json-lines.ts";
import { openRulebook } from "./kept-rulebooks.ts";
import { readOptions, takeFlags, UsageError } from "./options.ts";
import { withSalon } from "./with-salon.ts";

/** `afterglow replay`: judges past decisions again, by today's rules or a kept rulebook, and prints what changed. Writes nothing. */
export async function replay(words: string[]): Promise<void> {
  const { flags, rest } = takeFlags(words, ["all", "summary", "stdin"]);
  const { from, to, version } = readOptions(rest, [], ["from", "to", "version"]);
  if (flags.has("stdin") && (from || to))
    throw new UsageError("--from and --to are for the database, not for --stdin.");
  for (const day of [from, to]) {
    if (day !== undefined && !isDate(day)) throw new UsageError(`${day} should be a day such as 2026-11-21.`);
  }
  const printer = new Printer(await openRulebook(version), flags);
  if (flags.has("stdin")) await replayLines(printer);
  else await replayDatabase(printer, { from, to });
  printer.summary();
}

class Printer {
  private count: ReplayCount = nothingCounted;
  private unread = 0;

  constructor(
    private readonly rulebook: Rulebook,
    private readonly flags: ReadonlySet<string>,
  ) {}

  async decision(past: PastDecision): Promise<void> {
    const replayed = replayOne(this.rulebook, past);
    this.count = counted(this.count, replayed);
    if (replayed.change === "none" && !this.flags.has("all")) return;
    await this.print(replayed);
  }

  async unreadable(error: string): Promise<void> {
    this.unread += 1;
    await this.print({ error });
  }

  summary(): void {
    const { read, unchanged, raised, lowered, intent } = this.count;
    const unread = this.unread > 0 ? `; ${this.unread} lines could not be read` : "";
    process.stderr.write(
      `${read} decisions under ${this.rulebook.ruleVersion}: ${unchanged} unchanged, ${raised} raised, ${lowered} lowered, ${intent} with another intent${unread}.\n`,
    );
  }

  private async print(line: unknown): Promise<void> {
    if (this.flags.has("summary")) return;
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, "drain");
  }
}

async function replayLines(printer: Printer): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === "") continue;
    const read = readPast(line);
    await (read.ok ? printer.decision(read.past) : printer.unreadable(read.error));
  }
}

async function replayDatabase(printer: Printer, days: { from?: string; to?: string }): Promise<void> {
  await withSalon(async ({ run }) => {
    const span = await run((context) => spanOfDays(context, days));
    const pageAfter = (last: PastDecision | null) => run((context) => pastDecisions(context, span, last));
    let page = await pageAfter(null);
    while (page.length > 0) {
      for (const past of page) await printer.decision(past);
      page = await pageAfter(page.at(-1) ?? null);
    }
  });
}
