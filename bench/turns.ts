// How fast a turn is: from Telegram's call of the webhook to our sendMessage, with every commit durable.
//   node --import tsx bench/turns.ts            (prints a table; --json for a line of JSON)
// The product runs as its own process on a fresh SQLite file. In the same run a small bot as people write it today (grammY,
// session in SQLite with durable commits) answers the same updates, so that the figures can be read as a ratio on any machine.
import { type RunningBot, spawnPeer, spawnProduct } from "./support/bots.ts";
import { startSink } from "./support/sink.ts";

const WARM_UP = 600;
const PACED_PER_SECOND = 30;
const PACED_SECONDS = Number(process.env.BENCH_SECONDS ?? 15);
const SATURATING = Number(process.env.BENCH_TURNS ?? 3000);
const CHATS = 300;
const words = ["/help", "谢谢", "周五下午想做个清洁", "/my", "thanks, see you", "停车方便吗"];

interface Figures {
  readySeconds: number;
  idleMegabytes: number;
  perSecond: number;
  p50: number;
  p99: number;
  cpuMsPerTurn: number;
}

async function measure(start: (apiRoot: string) => Promise<RunningBot>): Promise<Figures> {
  const sink = await startSink();
  const bot = await start(sink.url);
  try {
    const idleMegabytes = bot.megabytes();
    await saturate(bot, sink, WARM_UP);
    sink.latencies.length = 0;
    await paced(bot, sink);
    const [p50, p99] = [percentile(sink.latencies, 0.5), percentile(sink.latencies, 0.99)];
    const cpuBefore = bot.cpuMs();
    const milliseconds = await saturate(bot, sink, SATURATING);
    const cpuMsPerTurn = (bot.cpuMs() - cpuBefore) / SATURATING;
    return {
      readySeconds: bot.readySeconds,
      idleMegabytes,
      perSecond: SATURATING / (milliseconds / 1000),
      p50,
      p99,
      cpuMsPerTurn,
    };
  } finally {
    await bot.stop();
    await sink.stop();
  }
}

type Sink = Awaited<ReturnType<typeof startSink>>;
let updateId = 1;

function post(bot: RunningBot, sink: Sink): Promise<void> {
  const id = updateId++;
  const chat = 1000 + (id % CHATS);
  const text = words[Math.floor(id / CHATS) % words.length] ?? "/help";
  const answered = sink.expect(chat);
  return bot.post({ update_id: id, message: messageOf(chat, text, id) }).then(() => answered);
}

function messageOf(chat: number, text: string, id: number) {
  const from = { id: chat, is_bot: false, first_name: `Customer ${chat}`, language_code: chat % 2 ? "zh-hans" : "en" };
  const command = text.startsWith("/") ? { entities: [{ type: "bot_command", offset: 0, length: text.length }] } : {};
  return {
    message_id: id,
    date: Math.floor(Date.now() / 1000),
    chat: { id: chat, type: "private", first_name: from.first_name },
    from,
    text,
    ...command,
  };
}

async function paced(bot: RunningBot, sink: Sink): Promise<void> {
  const all: Promise<void>[] = [];
  const started = performance.now();
  for (let turn = 0; turn < PACED_PER_SECOND * PACED_SECONDS; turn++) {
    const due = started + (turn * 1000) / PACED_PER_SECOND;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    all.push(post(bot, sink));
  }
  await Promise.all(all);
}

async function saturate(bot: RunningBot, sink: Sink, turns: number): Promise<number> {
  const started = performance.now();
  let left = turns;
  const worker = async () => {
    while (left-- > 0) await post(bot, sink);
  };
  await Promise.all(Array.from({ length: 32 }, worker));
  return performance.now() - started;
}

function percentile(values: number[], at: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}

const product = await measure(spawnProduct);
const peer = await measure(spawnPeer);
if (process.argv.includes("--json")) {
  process.stdout.write(`${JSON.stringify({ product, peer })}\n`);
} else {
  const row = (name: string, read: (figures: Figures) => number, digits = 1) =>
    `${name.padEnd(34)}${read(product).toFixed(digits).padStart(12)}${read(peer).toFixed(digits).padStart(12)}\n`;
  process.stdout.write(
    `${"".padEnd(34)}${"Afterglow".padStart(12)}${"plain bot".padStart(12)}\n` +
      row("start to ready, s", (figures) => figures.readySeconds) +
      row("idle memory, MB", (figures) => figures.idleMegabytes) +
      row(`p50 at ${PACED_PER_SECOND} turns/s, ms`, (figures) => figures.p50) +
      row(`p99 at ${PACED_PER_SECOND} turns/s, ms`, (figures) => figures.p99) +
      row("turns/s, saturated", (figures) => figures.perSecond) +
      row("CPU per turn, ms", (figures) => figures.cpuMsPerTurn, 2),
  );
}
process.exit(0);
