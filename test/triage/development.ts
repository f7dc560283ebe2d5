import { readFileSync } from "node:fs";
import type { Intent, Severity } from "../../src/domain/triage/decision.ts";

export interface LabelledMessage {
  text: string;
  treatment?: string;
  day?: number;
  severity: Severity;
  intent?: Intent;
  trap?: string;
}

/** The messages the rules were developed against. The rules have seen them all: they prove nothing about unseen ones. */
export function developmentMessages(): LabelledMessage[] {
  const lines = readFileSync(new URL("./development.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line): LabelledMessage => JSON.parse(line));
}
