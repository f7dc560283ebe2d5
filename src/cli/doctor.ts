import { ConfigError, readConfig } from "../config.ts";
import { examineDatabase } from "./doctor-database.ts";
import { examineModel, examineProcess, examineTelegram } from "./doctor-network.ts";
import type { Finding } from "./finding.ts";
import { readOptions } from "./options.ts";

const OLDEST_NODE = 24;

/** `afterglow doctor`: what is configured, reachable and wrong, one line each; exit code 1 when something is wrong. */
export async function doctor(words: string[]): Promise<void> {
  readOptions(words, []);
  const findings = [examineNode(), ...(await examineSettings())];
  for (const { state, about, words: sentence } of findings) {
    process.stdout.write(`${state.padEnd(5)} ${about.padEnd(12)} ${sentence}\n`);
  }
  if (findings.some((finding) => finding.state === "WRONG")) process.exitCode = 1;
}

function examineNode(): Finding {
  const major = Number(process.versions.node.split(".")[0]);
  const words = `Node ${process.versions.node}.`;
  if (major >= OLDEST_NODE) return { state: "ok", about: "node", words };
  return {
    state: "WRONG",
    about: "node",
    words: `${words} It should be ${OLDEST_NODE} or newer; \`npm start\` brings its own.`,
  };
}

async function examineSettings(): Promise<Finding[]> {
  try {
    const config = readConfig(process.env);
    const address = config.publicUrl ?? `none, so only this machine is reached: http://${config.host}:${config.port}`;
    const sandbox = config.sandbox ? "on: the clock can be moved" : "off";
    return [
      { state: "ok", about: "address", words: `PUBLIC_URL is ${address}.` },
      { state: "ok", about: "sandbox", words: `The sandbox is ${sandbox}.` },
      await examineProcess(config),
      ...(await examineDatabase(config)),
      ...(await examineTelegram(config.telegram)),
      await examineModel(config.assistant),
    ];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [{ state: "WRONG", about: "settings", words: error.message }];
  }
}
