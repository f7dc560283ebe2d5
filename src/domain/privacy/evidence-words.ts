import { z } from "zod";
import { reasonLine } from "../cases/reason-words.ts";
import { treatmentName } from "../cases/reasons.ts";
import { choiceOf } from "../checkins/choices.ts";
import { type Line, phrase } from "../message/outgoing.ts";

/** Whether the catalogue has such a sentence. */
export type Knows = (key: string) => boolean;
/** An instant, ISO in UTC, as it is printed. */
export type When = (instant: string) => string;

/** What turns a column into words: the words of a code, an instant, or what was written as it was written. */
export type Reader = (
  value: unknown,
  row: ReadonlyMap<string, unknown>,
  tools: { knows: Knows; when: When },
) => Line | null;

/** The code in words; of a code that nobody has words for, the code itself. */
export const code =
  (...prefixes: string[]): Reader =>
  (value, _row, { knows }) => {
    if (typeof value !== "string" || value === "") return null;
    const key = prefixes.map((prefix) => `${prefix}${value}`).find(knows);
    return key ? phrase(key) : { literal: value };
  };

export const words: Reader = (value) => {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? { literal: text } : null;
};

/** What was written, with what it is: "Lot: 2417". */
export const labelled =
  (label: string, read: Reader = words): Reader =>
  (value, row, tools) => {
    const said = read(value, row, tools);
    return said && phrase(`evidence-field-${label}`, { said: "key" in said ? said : said.literal });
  };

export const instant: Reader = (value, _row, { when }) => (typeof value === "string" ? { literal: when(value) } : null);

export const chosen =
  (key: string, name: string): Reader =>
  (value) =>
    typeof value === "string" ? phrase(key, { [name]: value }) : null;

export const treatment: Reader = (value) => {
  if (typeof value !== "string" || value === "") return null;
  return { literal: treatmentName(value) ?? value };
};

export const money: Reader = (value, row) => {
  const currency = row.get("currency");
  if (typeof value !== "number" || typeof currency !== "string") return null;
  return phrase("evidence-amount", { amount: { minor: value, currency } });
};

export const shown: Reader = (value) => {
  const read = z.object({ text: z.string() }).safeParse(value);
  return read.success ? phrase("evidence-shown", { said: read.data.text }) : null;
};

export const left: Reader = (value) => {
  const read = z.object({ sessionsTotal: z.number(), sessionsUsed: z.number() }).safeParse(value);
  if (!read.success) return null;
  const { sessionsTotal, sessionsUsed } = read.data;
  return phrase("evidence-package-left", { left: sessionsTotal - sessionsUsed, total: sessionsTotal });
};

export const reasons: Reader = (value) => {
  const read = z.array(z.object({ code: z.string(), evidence: z.string() })).safeParse(parsed(value));
  return read.success ? allOf(read.data.map((reason) => reasonLine(reason))) : null;
};

export const checkInAnswers: Reader = (value) => {
  const answer = z.object({ answer: z.string(), words: z.string().optional() });
  const read = z.array(answer).safeParse(parsed(value));
  if (!read.success) return null;
  return allOf(read.data.map(({ answer: one, words: said }) => ({ literal: said ?? choiceOf(one)?.label ?? one })));
};

/** Of the details of a deed those that say what was done; ids and counts stand in the JSON. */
export const details: Reader = (value, row, tools) => {
  const read = z.record(z.string(), z.unknown()).safeParse(parsed(value));
  if (!read.success) return null;
  const lines = Object.entries(told).flatMap(([name, reader]) => reader(read.data[name], row, tools) ?? []);
  return lines.length > 0 ? allOf(lines) : null;
};

const told: Record<string, Reader> = {
  purpose: code("privacy-purpose-"),
  kind: code("cases-kind-", "board-photos-", "file-kind-"),
  severity: code("evidence-severity-"),
  outcome: code("cases-outcome-"),
  version: labelled("version"),
};

export const did: Reader = (value, row, tools) =>
  typeof value === "string" ? code("board-did-")(value.replaceAll(".", "-"), row, tools) : null;

export const unsigned: Reader = (value) =>
  typeof value === "string" ? phrase("evidence-field-unsigned", { said: value || "–" }) : null;

/** Columns that hold JSON come as its text. */
export function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

/** Several lines as one, with a dot between. */
export function allOf(lines: readonly Line[]): Line {
  const [first = { literal: "" }, ...rest] = lines;
  return rest.length === 0 ? first : phrase("evidence-and", { one: asValue(first), other: asValue(allOf(rest)) });
}

export function asValue(line: Line) {
  return "key" in line ? line : line.literal;
}
