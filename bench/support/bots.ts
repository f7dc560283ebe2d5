import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RunningBot {
  readySeconds: number;
  post(update: unknown): Promise<void>;
  megabytes(): number;
  cpuMs(): number;
  stop(): Promise<void>;
}

const SECRET = "bench-secret";
const CLOCK_TICKS_PER_SECOND = 100;

/** The product, as `npm start` runs it, called by webhook. */
export async function spawnProduct(apiRoot: string): Promise<RunningBot> {
  return spawnBot(["build/node/main.js"], "/telegram/webhook", "/readyz", apiRoot);
}

/** A bot as people write it today: bench/support/plain-bot.ts. */
export async function spawnPeer(apiRoot: string): Promise<RunningBot> {
  return spawnBot(["--import", "tsx", "bench/support/plain-bot.ts"], "/", "/ready", apiRoot);
}

async function spawnBot(args: string[], webhook: string, readiness: string, apiRoot: string): Promise<RunningBot> {
  const port = 21_000 + Math.floor(Math.random() * 20_000);
  const folder = mkdtempSync(join(tmpdir(), "afterglow-bench-"));
  const base = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "ignore", process.env.BENCH_LOG ? "inherit" : "ignore"],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      PUBLIC_URL: base,
      TELEGRAM_BOT_TOKEN: "1:bench",
      TELEGRAM_API_ROOT: apiRoot,
      TELEGRAM_WEBHOOK_SECRET: SECRET,
    },
  });
  await untilReady(child, base + readiness);
  const readySeconds = (performance.now() - started) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const pid = child.pid ?? 0;
  return {
    readySeconds,
    async post(update) {
      const headers = { "Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": SECRET };
      const send = () => fetch(base + webhook, { method: "POST", headers, body: JSON.stringify(update) });
      // A kept-alive connection may be closed by the bot just as it is used again; Telegram, too, simply calls again.
      const answer = await send().catch(send);
      if (answer.status !== 200) throw new Error(`The webhook answered ${answer.status}.`);
      await answer.arrayBuffer();
    },
    megabytes: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024,
    cpuMs: () => cpuTicks(pid) * (1000 / CLOCK_TICKS_PER_SECOND),
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function cpuTicks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`The bot ended with ${child.exitCode} before it was ready.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The bot was not ready within 30 seconds.");
}
