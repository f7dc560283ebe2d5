import { z } from "zod";
import { understandWhen } from "./when.ts";
import { isZone } from "./zone.ts";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

const question = z.object({
  id: z.union([z.string(), z.number()], "id must be a string or a number."),
  text: z.string("text must be a string."),
  now: z
    .string("now must be an instant such as 2026-11-25T10:00:00+08:00.")
    .refine(isInstant, "now must be an instant such as 2026-11-25T10:00:00+08:00."),
  zone: z
    .string("zone must be an IANA time zone such as Asia/Shanghai.")
    .refine(isZone, "zone must be an IANA time zone such as Asia/Shanghai."),
  locale: z.string("locale must be a language tag such as zh-CN.").nullish(),
});

type Id = string | number | null;

/** One answer of the `when` command: what the text means, or the sentence that says what is wrong with the line. */
export type WhenAnswer =
  | {
      id: Id;
      date?: string;
      dateFrom?: string;
      dateTo?: string;
      timeFrom: string | null;
      timeTo: string | null;
      ambiguous: boolean;
      past: boolean;
      invalid: boolean;
    }
  | { id: Id; error: string };

/** Answers one JSON line `{"id","text","now","zone","locale"?}`; a bad line becomes `{"id","error"}`, nothing is thrown. */
export function answerWhenLine(line: string): WhenAnswer {
  const input = parsedJson(line);
  if (input === undefined) return { id: null, error: "The line is not JSON." };
  const checked = question.safeParse(input);
  if (!checked.success) {
    const error = checked.error.issues[0]?.message ?? "The line is not a question.";
    return { id: idOf(input), error: isRecord(input) ? error : "The line must be a JSON object." };
  }
  const { id, text, now, zone, locale } = checked.data;
  const {
    found: _found,
    conflict: _conflict,
    ...meaning
  } = understandWhen({ text, now: new Date(now), zone, locale: locale ?? undefined });
  return { id, ...meaning };
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isInstant(text: string): boolean {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The line's own id, so that an answer to a bad line can still be matched. */
function idOf(input: unknown): Id {
  if (!isRecord(input)) return null;
  return typeof input.id === "string" || typeof input.id === "number" ? input.id : null;
}
