import { parseArgs } from "node:util";

/** The command was called in a way it does not understand. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Reads `--name value` options; unknown ones, missing required ones and stray words are wrong usage. */
export function readOptions<Required extends string, Optional extends string>(
  words: string[],
  required: readonly Required[],
  optional: readonly Optional[] = [],
): Record<Required, string> & Partial<Record<Optional, string>> {
  const known = [...required, ...optional];
  const values = parse(words, known);
  const missing = required.find((name) => !values[name]?.trim());
  if (missing) throw new UsageError(`--${missing} is needed.`);
  return values as Record<Required, string> & Partial<Record<Optional, string>>;
}

/** Takes the `--name` words without a value out of the others. */
export function takeFlags(words: string[], names: readonly string[]): { flags: Set<string>; rest: string[] } {
  const isFlag = (word: string) => names.some((name) => word === `--${name}`);
  return {
    flags: new Set(words.filter(isFlag).map((word) => word.slice(2))),
    rest: words.filter((word) => !isFlag(word)),
  };
}

function parse(words: string[], known: string[]): Record<string, string | undefined> {
  try {
    const options = Object.fromEntries(known.map((name) => [name, { type: "string" as const }]));
    return parseArgs({ args: words, options, strict: true }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
