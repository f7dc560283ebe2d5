import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

export interface ProductProcess {
  url: string;
  child: ChildProcess;
  output(): string;
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>;
  /** Asks it to end. */
  stop(): Promise<void>;
}

/** Starts the product as `npm start` does, in a process of its own, and waits until it is ready. */
export async function startProduct(env: Record<string, string>): Promise<ProductProcess> {
  const port = env.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["build/node/main.js"], {
    env: { ...process.env, NODE_ENV: "", VITEST: "", PORT: port, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => (output += piece));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) break;
    if (child.exitCode !== null || attempt > 600) throw new Error(`The product did not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, child, output: () => output, kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
