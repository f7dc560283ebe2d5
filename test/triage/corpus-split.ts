import { existsSync, readFileSync } from "node:fs";
import type { Intent, Severity } from "../../src/domain/triage/decision.ts";

/*
 * The discipline of the corpus. Independent writers, who had read the labelling guide and never the rules, wrote the lines;
 * each file is one hand. Kept aside are a third of the first four hands (fnv1a(id) % 3 === 0) and everything of the hands
 * named in `asideHands`. Whoever works on the rules never reads, prints or tunes on a kept-aside line: tools print of them
 * only totals and ids, and only at the end of a round of work. The rest is development: read freely, learned from, and for
 * that very reason no proof.
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

const firstHands = ["en", "hant-yue-mixed", "zh-cn", "traps"] as const;
const laterHands = [
  "en-2",
  "zh-cn-2",
  "hant-yue-mixed-2",
  "calm-2",
  "grave-3",
  "en-4",
  "zh-4",
  "en-5",
  "zh-5",
  "wrapped-5",
  "intents-5",
  "plain-6",
  "en-7",
  "zh-7",
  "boundaries-7",
  "pairs-zh-8",
  "pairs-en-8",
  "demands-9",
  "middle-10",
  "en-10",
  "zh-10",
  "en-11",
  "zh-11",
  "en-12",
  "zh-12",
  "dark-12",
  "en-13",
  "zh-13",
  "en-14",
  "zh-14",
  "intents-14",
  "plain-en-14",
  "plain-zh-14",
  "en-16",
  "zh-16",
  "intents-16",
  "en-17",
  "zh-17",
  "en-18",
  "zh-18",
  "en-19",
  "zh-19",
  "en-20",
  "zh-20",
  "en-21",
  "zh-21",
  "en-22",
  "zh-22",
  "en-23",
  "zh-23",
  "grave-24",
] as const;
const asideHands = [
  "aside-2",
  "aside-3",
  "aside-4",
  "aside-5",
  "aside-6",
  "aside-7",
  "aside-8",
  "aside-9",
  "aside-10",
  "aside-11",
  "aside-12",
  "aside-13",
  "aside-14",
  "aside-15",
] as const;

export const corpusFiles = [...firstHands, ...laterHands, ...asideHands];
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

function isKeptAside(file: CorpusFile, id: string): boolean {
  if (asideHands.some((hand) => hand === file)) return true;
  return firstHands.some((hand) => hand === file) && fnv1a(id) % 3 === 0;
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

/** What rule work may read. */
export function developmentLines(file: CorpusFile): CorpusLine[] {
  return linesOf(file).filter(({ id }) => !isKeptAside(file, id));
}

/** What only totals and ids may be printed of. */
export function keptAsideLines(file: CorpusFile): CorpusLine[] {
  return linesOf(file).filter(({ id }) => isKeptAside(file, id));
}
