import { spawn } from "node:child_process";
import { testKeys } from "../support/databases.ts";

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Starts `afterglow <words>` as `npm run afterglow` does, with nothing of our environment but the path. */
export function startCli(words: string[], env: Record<string, string> = {}) {
  const base = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", AFTERGLOW_SECRET_KEY: testKeys.current };
  return spawn(process.execPath, ["build/node/cli.js", ...words], { env: { ...base, ...env } });
}

/** Runs `afterglow <words>` to its end. */
export function runCli(words: string[], options: { env?: Record<string, string>; input?: string } = {}): Promise<Ran> {
  const child = startCli(words, options.env);
  const ran: Ran = { code: null, out: "", err: "" };
  child.stdout.on("data", (bytes) => {
    ran.out += bytes;
  });
  child.stderr.on("data", (bytes) => {
    ran.err += bytes;
  });
  child.stdin.end(options.input ?? "");
  return new Promise((resolve) => child.once("close", (code) => resolve({ ...ran, code })));
}
