import { existsSync, readFileSync } from "node:fs";
import type { Intent, Severity } from "../../src/domain/triage/decision.ts";

/*
 * The discipline of the corpus. Independent writers, who had read the labelling guide and never the rules, wrote the lines.
 * A line is kept aside when fnv1a(id) % 3 === 0. Whoever works on the rules never reads, prints or tunes on a kept-aside
 * line: tools print of them only totals and ids, and only at the end of a round of work. The other two thirds are
 * development: read freely, and for that very reason no proof.
 */

export interface CorpusLine {
  id: string;
  text: string;
  locale: string;
  treatment?: string;
  day?: number;
  severity: Severity;
  intent: Intent;
  kind: string;
}

export const corpusFiles = ["en", "hant-yue-mixed", "zh-cn", "traps"] as const;
export type CorpusFile = (typeof corpusFiles)[number];

/** 32-bit FNV-1a over the UTF-16 code units. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

export function isKeptAside(id: string): boolean {
  return fnv1a(id) % 3 === 0;
}

function linesOf(file: CorpusFile): CorpusLine[] {
  const place = new URL(`./corpus/${file}.jsonl`, import.meta.url);
  if (!existsSync(place)) return [];
  const lines = readFileSync(place, "utf8").trim().split("\n");
  return lines.map((line): CorpusLine => withoutNulls(JSON.parse(line)));
}

function withoutNulls(line: CorpusLine): CorpusLine {
  return { ...line, treatment: line.treatment ?? undefined, day: line.day ?? undefined };
}

/** The two thirds that rule work may read. */
export function developmentLines(file: CorpusFile): CorpusLine[] {
  return linesOf(file).filter(({ id }) => !isKeptAside(id));
}

/** The third that only totals and ids may be printed of. */
export function keptAsideLines(file: CorpusFile): CorpusLine[] {
  return linesOf(file).filter(({ id }) => isKeptAside(id));
}
